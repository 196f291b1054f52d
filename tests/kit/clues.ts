// Clues of a place that stand as a test needs them, and what is sent with a decision on one.

import type { Clue } from '@domain/clues/clue'
import type { County } from '@domain/clues/routing'
import { listKey } from '@domain/kernel/list-key'
import type { ClueStatus } from '@domain/clues/status'
import type { TestCloud } from './cloud'
import { aCounty } from './counties'
import { anId, aPerson } from './people'
import type { Place } from './places'

/** As if it had come to that by itself. */
export function aClueOf(
  { reported, county }: Pick<Place, 'reported' | 'county'>,
  status: ClueStatus,
  said: Partial<Clue> = {},
): Clue {
  const _id = anId()
  const { reportedAt } = reported
  const taken = { acceptedBy: county.dutyOfficerId, acceptedAt: reportedAt }
  return {
    ...reported,
    ...{ _id, status, listKey: listKey(reportedAt, _id) },
    ...((status === 'accepted' || status === 'closed') && taken),
    ...(status === 'closed' && { outcome: 'corrected', words: '已当场改正', closedAt: reportedAt }),
    ...said,
  }
}

export function putClue(
  cloud: TestCloud,
  place: Place,
  status: ClueStatus,
  said: Partial<Clue> = {},
): Clue {
  const clue = aClueOf(place, status, said)
  cloud.put('clues', clue)
  return clue
}

export const decide = ({ _id }: Pick<Clue, '_id'>) => ({ requestId: anId(), clueId: _id })

/** Of the whole county, so that every clue of the place is theirs. */
export function putOfficer(cloud: TestCloud, { county }: Pick<Place, 'county'>) {
  const officer = aPerson('officer', { area: county.area })
  cloud.put('people', officer)
  return officer
}

const NEXT_DOOR = '500288'

/** Beside every county of the tests. */
export function putOtherCounty(cloud: TestCloud): County {
  const known = cloud.one('counties', NEXT_DOOR)
  if (known) return known
  const area = `${NEXT_DOOR}000000`
  const duty = aPerson('officer', { area })
  const county = aCounty({ _id: NEXT_DOOR, name: '邻县', area, dutyOfficerId: duty._id })
  cloud.put('people', duty)
  cloud.put('counties', county)
  return county
}
