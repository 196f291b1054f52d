// The demo registry: four hundred facilities, what each is and where.

import type { Day } from '@domain/kernel/time'
import { Chance } from '../chance'
import type { Township } from '../ground'
import type { Draft, Drafting } from './draft'
import { filedInstitutions, licensedInstitutions } from './institutions'
import { otherPlaces } from './other-places'
import { waterSupplies } from './water-supplies'

export const FACILITIES = 400
const OTHERS = 48

/** In the order of their areas. The seed decides which; the day only moves the last days of licences. */
export function registry(townships: readonly Township[], seed: number, today: Day): Draft[] {
  const chance = new Chance(seed)
  const drafting = (part: string): Drafting => ({ chance: chance.fork(part), today })
  const supplies = waterSupplies(townships, drafting('supplies'))
  const licensed = licensedInstitutions(townships, drafting('licensed'))
  const others = otherPlaces(townships, OTHERS, drafting('others'))
  const left = FACILITIES - supplies.length - licensed.length - others.length
  const filed = filedInstitutions(townships, left, drafting('filed'))
  return [...supplies, ...licensed, ...others, ...filed].sort((one, other) =>
    one.area < other.area ? -1 : one.area > other.area ? 1 : 0,
  )
}
