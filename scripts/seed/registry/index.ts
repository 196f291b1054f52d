// The demo registry: four hundred facilities of every kind, what each is and where.

import type { Day } from '@domain/kernel/time'
import { Chance } from '../chance'
import type { Township } from '../ground'
import { bloodInstitutions } from './blood-institutions'
import { filedInstitutions } from './clinics'
import type { Draft, Drafting } from './draft'
import { employers } from './employers'
import { licensedInstitutions } from './institutions'
import { otherPlaces } from './other-places'
import { publicPlaces } from './public-places'
import { schools } from './schools'
import { secondarySupplies } from './secondary-supplies'
import { waterSupplies } from './water-supplies'

export const FACILITIES = 400

const parts = {
  supplies: waterSupplies,
  secondary: secondarySupplies,
  schools,
  licensed: licensedInstitutions,
  blood: bloodInstitutions,
  places: otherPlaces,
  employers,
  publicPlaces,
} satisfies Record<string, (townships: readonly Township[], drafting: Drafting) => Draft[]>

/** In the order of their areas. The seed decides which; the day only moves the last days of licences. */
export function registry(townships: readonly Township[], seed: number, today: Day): Draft[] {
  const chance = new Chance(seed)
  const drafting = (part: string): Drafting => ({ chance: chance.fork(part), today })
  const drafts = Object.entries(parts).flatMap(([name, part]) => part(townships, drafting(name)))
  const left = FACILITIES - drafts.length
  const filed = filedInstitutions(townships, left, drafting('filed'))
  return [...drafts, ...filed].sort((one, other) =>
    one.area < other.area ? -1 : one.area > other.area ? 1 : 0,
  )
}
