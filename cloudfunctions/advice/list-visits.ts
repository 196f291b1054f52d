import { toVisitRow, type VisitRow } from '@domain/advice/visit-row'
import { area } from '@domain/kernel/areas'
import { enum as oneOf } from '@domain/kernel/z'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

const LAST_KEY = '9999'

/** `due`: what nobody has answered, the earliest first: a coordinator's own, the area's for everybody else. `ordered`: what the caller has ordered, newest first. */
export const listVisits = query({
  action: 'advice.read',
  input: paging.extend({ which: oneOf(['due', 'ordered']), area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<VisitRow>> {
    const { which, after } = input
    if (which === 'ordered') {
      const order = { key: 'listKey', direction: 'desc', after } as const
      return pageOf(
        store,
        'orderedVisits',
        { where: { orderedBy: actor._id }, ...order },
        toVisitRow,
      )
    }
    const own = actor.role === 'coordinator' && !input.area
    const where = own ? { coordinatorId: actor._id } : scopeOf(actor, input.area)
    const order = { key: 'dueKey', direction: 'asc', after, until: LAST_KEY } as const
    return pageOf(store, 'orderedVisits', { where, ...order }, toVisitRow)
  },
})
