import type { County } from '@domain/clues/routing'
import type { Id } from '@domain/kernel/ids'
import type { Store } from '../kernel/store'

/** A county has one or two. */
const MOST = 20

/** Those who answer for what the whole agency does: its dispatchers, and whoever leads it. */
export async function leadersOf(store: Store, { _id: county, leaderId }: County): Promise<Id[]> {
  const dispatchers = await store.list('people', {
    where: { county, role: 'dispatcher' },
    order: { listKey: 'asc' },
    limit: MOST,
  })
  const there = dispatchers.filter(({ status }) => status === 'active').map(({ _id }) => _id)
  return [...new Set([...there, ...(leaderId === undefined ? [] : [leaderId])])]
}
