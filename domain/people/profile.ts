import type { AreaNames } from '../kernel/areas'
import { pick } from '../kernel/records'
import type { SealKey } from '../kernel/sealed-box'
import type { Person } from './person'

const shown = ['_id', 'name', 'phone', 'role', 'area', 'specialties', 'status'] as const

/** A person as that person, and who may read people, sees them. */
export type Profile = Pick<Person, (typeof shown)[number]> & { signedIn: boolean }

/** Who somebody is, and what the areas around are called; the names are absent beyond a county. */
export interface OwnProfile extends Profile {
  areaNames?: AreaNames
  /** What this phone closes who told us, and receipt codes, with; where this person takes tips or pays rewards. */
  sealKey?: SealKey
}

export const profileOf = (person: Person): Profile => ({
  ...pick(person, shown),
  signedIn: person.openid !== undefined,
})
