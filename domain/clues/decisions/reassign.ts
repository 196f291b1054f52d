// To somebody else: another officer of the county, or the agency of another county.

import { coversArea, townshipOf } from '../../kernel/areas'
import { problem } from '../../kernel/problems'
import type { Person } from '../../people/person'
import type { Clue } from '../clue'
import { firstAsked, handedTo } from '../escalation'
import { endedPauses } from '../pauses'
import type { County } from '../routing'
import { tellGiven, tellReported } from '../tellings'
import { decided, refuseUnfit, type Deciding, type Decision } from './decision'

/** It waits as it waited: the clock goes on. Problem alreadyChanged where it is that officer's. */
export function reassigned(
  clue: Clue,
  { officer, words }: { officer: Pick<Person, '_id' | 'name'>; words: string },
  deciding: Deciding,
): Decision {
  refuseUnfit(clue, 'reassigned')
  if (officer._id === clue.officerId) throw problem('alreadyChanged', { now: '已经是这位在办' })
  const { by, at, clocks } = deciding
  const changes = handedTo(clue, officer._id, 'reassigned', clocks, at)
  const said = { what: 'reassigned', words, to: officer.name } as const
  return {
    changes: decided(clue, { said, changes }, deciding),
    tell: [tellGiven(clue, officer._id, by.name, words)],
  }
}

/** There it is as if it had just been reported; who reported it still sees what becomes of it. */
export function transferred(
  clue: Clue,
  { county, words }: { county: County; words: string },
  deciding: Deciding,
): Decision {
  refuseUnfit(clue, 'transferred')
  const { at } = deciding
  const place = placeIn(county, clue)
  const changes = {
    ...{ ...place, status: 'reported' as const },
    ...NOT_ACCEPTED,
    ...{ waitsSince: at, pauses: endedPauses(clue.pauses, at) },
    ...firstAsked(county, { ...clue, ...place }, at),
  }
  const said = { what: 'transferred', words, to: county.agencyName } as const
  return {
    changes: decided(clue, { said, changes }, deciding),
    tell: [tellReported({ ...clue, ...changes })],
  }
}

const NOT_ACCEPTED = {
  acceptedBy: undefined,
  acceptedByName: undefined,
  acceptedAt: undefined,
  openedAt: undefined,
  openedBy: undefined,
  unheededKey: undefined,
  // Nobody of that agency has been there; the handlings tell who was.
  scene: undefined,
} as const

type Place = Pick<Clue, 'county' | 'area' | 'township' | 'facilityId' | 'cameFrom'>

/** Somewhere in that county, which has no dossier of it; where it came from there, all that was known. */
export function placeIn(
  { _id, area: whole }: Pick<County, '_id' | 'area'>,
  { cameFrom, county, area, township, facilityId }: Place,
): Place {
  if (cameFrom?.county === _id) return { facilityId: undefined, ...cameFrom, cameFrom: undefined }
  const known = coversArea(whole, area) ? area : whole
  return {
    ...{ county: _id, area: known, township: townshipOf(known), facilityId: undefined },
    cameFrom: cameFrom ?? { county, area, township, ...(facilityId && { facilityId }) },
  }
}
