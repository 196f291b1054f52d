import type { AreaNames } from '../kernel/areas'
import type { Person } from './person'

/** A person as that person, and who may read people, sees them. */
export type Profile = Pick<
  Person,
  '_id' | 'name' | 'phone' | 'role' | 'area' | 'specialties' | 'status'
> & { signedIn: boolean }

/** Who somebody is, and what the areas around are called; the names are absent beyond a county. */
export interface OwnProfile extends Profile {
  areaNames?: AreaNames
}

export const profileOf = (person: Person): Profile => ({
  _id: person._id,
  name: person.name,
  phone: person.phone,
  role: person.role,
  area: person.area,
  specialties: person.specialties,
  status: person.status,
  signedIn: person.openid !== undefined,
})
