// The people of one township, among them those of its centre.

import type { Person } from '@domain/people/person'
import type { Store } from '../kernel/store'

/** Of a township some dozens at the most. */
const MOST = 100

export const centreOf = (store: Store, township: string): Promise<Person[]> =>
  store.list('people', { where: { township }, order: { listKey: 'asc' }, limit: MOST })
