import type { Listed } from '../kernel/paging'
import { pageOf, paging } from '../kernel/paging'
import { query } from '../kernel/use-case'
import { toPatrolRow, type PatrolRow } from '@domain/patrols/row'

/** What the caller has submitted, newest first. */
export const listPatrols = query({
  action: 'patrol.submit',
  input: paging,

  async run({ input, actor, store }): Promise<Listed<PatrolRow>> {
    const where = { patrolledBy: actor._id }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'patrols', { where, ...order }, toPatrolRow)
  },
})
