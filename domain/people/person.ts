// A person that a centre, the agency or the commission has entered. Signing in binds a WeChat identity to it.

import { area, countyOf, levelOf, townshipOf } from '../kernel/areas'
import { id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import { instant, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { areaLevels, staffRole } from './roles'
import { specialty } from './specialties'

export const phone = string().regex(/^1[3-9]\d{9}$/)

/** What is entered of a person; the rest follows from it. */
export const personEntry = object({
  _id: id,
  name: string().trim().min(2).max(20),
  phone,
  role: staffRole,
  area,
  /** What an officer answers for; empty where the role has none. */
  specialties: array(specialty).max(17),
})

export const personStatusNames = { active: '在岗', suspended: '已停用' } as const

export const person = personEntry.extend({
  county: string().length(6),
  township: string().length(9),
  status: oneOf(['active', 'suspended']),
  openid: string().min(1).optional(),
  boundAt: instant.optional(),
  enteredAt: instant,
  /** Codes made before this sign nobody in any more. */
  codesEndedAt: instant.optional(),
  /** When the timer looks for clues that this person has left behind; absent once there are none. */
  handOverAt: instant.optional(),
  /** Sorts by name, unique. */
  listKey: string(),
  trail: trailHead,
})

export type PersonEntry = Infer<typeof personEntry>
export type Person = Infer<typeof person>

/** Whether the area is as wide as the role's work. */
export const isAreaOfRole = ({ role, area: own }: Pick<PersonEntry, 'role' | 'area'>): boolean =>
  areaLevels[role].includes(levelOf(own))

/** The person that an entry makes. */
export const personOf = (entry: PersonEntry, now: Instant): Omit<Person, 'trail'> => ({
  ...entry,
  county: countyOf(entry.area),
  township: townshipOf(entry.area),
  status: 'active',
  enteredAt: now,
  listKey: listKey(entry.name, entry._id),
})
