import { toAdviceRow, type AdviceRow } from '@domain/advice/row'
import { area } from '@domain/kernel/areas'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Behind every day: what has no key at all is not listed. */
const LAST_KEY = '9999'

/** What is still to be put right or looked at again, overdue first: a coordinator's own, the area's for everybody else. */
export const dueAdvice = query({
  action: 'advice.read',
  input: paging.extend({ area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<AdviceRow>> {
    const own = actor.role === 'coordinator' && !input.area
    const where = own ? { coordinatorId: actor._id } : scopeOf(actor, input.area)
    const order = { key: 'dueKey', direction: 'asc', after: input.after, until: LAST_KEY } as const
    return pageOf(store, 'advice', { where, ...order }, toAdviceRow)
  },
})
