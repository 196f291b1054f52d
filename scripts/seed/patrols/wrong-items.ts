// What a coordinator of the demo county finds wrong on a visit.

import type { Checklist } from '@domain/checklists/checklist'
import type { Facility } from '@domain/facilities/facility'
import { dayOf, type Instant } from '@domain/kernel/time'
import type { Chance } from '../chance'
import { fallible, itemsOf, type Wrong } from './answers'
import { wrongWords } from './wrongs'

const ENDED_LICENCE_SEEN_SHARE = 0.6
const TWO_SHARE = 0.3

type WrongItem = Pick<Wrong, 'itemId' | 'note'>

/** A licence that has ended is mostly seen; in a share of the visits anything else is wrong, one thing or two. */
export function wrongItems(
  checklist: Checklist,
  facility: Facility,
  { startedAt, share }: { startedAt: Instant; share: number },
  chance: Chance,
): WrongItem[] {
  const ended = endedLicence(checklist, facility, startedAt)
  if (ended && chance.happens(ENDED_LICENCE_SEEN_SHARE)) return [ended]
  if (!chance.happens(share)) return []
  return chance
    .shuffled(fallible(checklist, facility))
    .slice(0, chance.happens(TWO_SHARE) ? 2 : 1)
    .map(({ id, kind }) =>
      kind === 'reading' ? { itemId: id } : { itemId: id, note: chance.pick(wrongWords[id] ?? []) },
    )
}

function endedLicence(
  checklist: Checklist,
  facility: Facility,
  startedAt: Instant,
): WrongItem | undefined {
  const asked = itemsOf(checklist, facility).some(({ id }) => id === 'licenceInDate')
  const on = dayOf(startedAt)
  const ended = facility.licences.find(({ expiresOn = on }) => expiresOn < on)
  if (!asked || !ended) return undefined
  return { itemId: 'licenceInDate', note: `${ended.name}${ended.expiresOn}到期，没有看到新证` }
}
