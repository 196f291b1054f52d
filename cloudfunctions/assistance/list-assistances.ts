import { toAssistanceRow, type AssistanceRow } from '@domain/assistance/row'
import { area } from '@domain/kernel/areas'
import { enum as oneOf } from '@domain/kernel/z'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

const LAST_KEY = '9999'

/** `due`: what nobody has answered, the earliest first: a coordinator's own, the area's for everybody else. `asked`: what the caller has asked, newest first. */
export const listAssistances = query({
  action: 'assistance.read',
  input: paging.extend({ which: oneOf(['due', 'asked']), area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<AssistanceRow>> {
    const { which, after } = input
    if (which === 'asked') {
      const order = { key: 'listKey', direction: 'desc', after } as const
      const where = { askedBy: actor._id }
      return pageOf(store, 'assistances', { where, ...order }, toAssistanceRow)
    }
    const own = actor.role === 'coordinator' && !input.area
    const where = own ? { coordinatorId: actor._id } : scopeOf(actor, input.area)
    const order = { key: 'dueKey', direction: 'asc', after, until: LAST_KEY } as const
    return pageOf(store, 'assistances', { where, ...order }, toAssistanceRow)
  },
})
