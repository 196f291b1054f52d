// Those of a county who can be asked for a clue: its officers, whoever manages its clues, its commission; in service or not.

import type { Person } from '@domain/people/person'
import type { Role } from '@domain/people/roles'
import { is } from './cloud'
import type { Store } from './store'

const ROLES: Role[] = ['officer', 'dispatcher', 'commission']

/** Of a county some dozens at the most, those who left among them. */
const MOST = 300

/** By name. */
export async function agencyOf(store: Store, county: string): Promise<Person[]> {
  const people = await store.list('people', {
    where: { county, role: is.in(ROLES) },
    limit: MOST,
  })
  return people.sort((one, other) => (one.listKey < other.listKey ? -1 : 1))
}
