// The people of the centre of one township, in service or not.

import { centreRoles } from '@domain/people/centre-staff'
import type { Person } from '@domain/people/person'
import { is } from './cloud'
import type { Store } from './store'

/** Of a centre some dozens at the most, those who left among them. */
const MOST = 200

export const staffOf = (store: Store, township: string): Promise<Person[]> =>
  store.list('people', { where: { township, role: is.in([...centreRoles]) }, limit: MOST })
