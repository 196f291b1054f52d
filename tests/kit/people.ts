// People and ids for tests: each is made whole, with what a test says put in its place.

import { createHash } from 'node:crypto'
import { makeId } from '@domain/kernel/ids'
import { personEntry, personOf, type Person } from '@domain/people/person'
import type { Role } from '@domain/people/roles'

export const COUNTY = '500299000000'
export const TOWNSHIP = '500299101000'
export const OTHER_TOWNSHIP = '500299102000'
export const OTHER_COUNTY = '500298000000'

const START = Date.parse('2026-01-05T01:00:00.000Z')
let made = 0

/** The same ids in every run of one test file. */
export function anId(): string {
  made += 1
  const random = createHash('sha256').update(`id ${made}`).digest()
  return makeId(START + made, random)
}

const areaOf: Record<string, string> = {
  reporter: `${TOWNSHIP.slice(0, 9)}201`,
  coordinator: TOWNSHIP,
  centreLead: TOWNSHIP,
  officer: COUNTY,
  dispatcher: COUNTY,
  commission: COUNTY,
  cityOffice: '500000000000',
}

export function aPerson(
  role: Exclude<Role, 'resident' | 'operator'>,
  { signedIn = true, ...said }: Partial<Person> & { signedIn?: boolean } = {},
): Person {
  const own = anId()
  const _id = said._id ?? own
  const phone = `139${String(10_000_000 + made).padStart(8, '0')}`
  const entry = personEntry.parse({
    _id,
    name: `${role}甲`,
    phone,
    role,
    area: areaOf[role],
    specialties: role === 'officer' ? ['drinkingWater', 'illegalPractice'] : [],
    ...pick(said, ['name', 'phone', 'area', 'specialties']),
  })
  const bound = signedIn ? { openid: `o-${_id}`, boundAt: '2026-01-05T01:00:00.000Z' } : {}
  const entered = personOf(entry, '2026-01-05T01:00:00.000Z')
  return { ...entered, ...bound, trail: { seq: 1, hash: '0'.repeat(64) }, ...said }
}

const pick = <Of extends object>(from: Of, names: (keyof Of)[]) =>
  Object.fromEntries(
    names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  )
