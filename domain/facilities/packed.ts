// Phones keep a copy of the facilities around their person (随身资料), and bring it up to date by what has changed since. So a
// facility knows when it last changed, and every copy that it is or was in: one that moved away is heard of there too.

import { levelOf, townshipOf } from '../kernel/areas'
import { listKey } from '../kernel/list-key'
import { addMinutes, type Instant } from '../kernel/time'
import type { Person } from '../people/person'
import type { Facility } from './facility'

/** As many as a phone keeps; those that changed first are kept. */
export const PACKED_AT_MOST = 1000

type Placed = Pick<Facility, '_id' | 'area' | 'coordinatorId'>

/** What every change sets beside what it changes. */
export const packedAs = (
  { _id, area, coordinatorId }: Placed,
  before: readonly string[] = [],
  now: Instant,
): Required<Pick<Facility, 'packs' | 'packKey'>> => ({
  packs: [...new Set([...before, townshipOf(area), area, coordinatorId])],
  packKey: listKey(now, _id),
})

/** What the copy of a person is of: the township or village; beyond that what is theirs to patrol. */
export function packOf({ _id, area }: Pick<Person, '_id' | 'area'>): string {
  const level = levelOf(area)
  if (level === 'township') return townshipOf(area)
  return level === 'village' ? area : _id
}

/** Whether it is still in the copy. */
export const isPackedIn = (pack: string, { area, coordinatorId }: Placed): boolean =>
  [townshipOf(area), area, coordinatorId].includes(pack)

const MARGIN_MINUTES = -5

/** From where to ask next time: what was being written while this was read may be kept under an earlier key. */
export const packedUpTo = (now: Instant): string => addMinutes(now, MARGIN_MINUTES)
