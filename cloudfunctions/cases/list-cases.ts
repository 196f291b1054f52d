import { toCaseRow, type CaseRow } from '@domain/cases/row'
import { caseStatus, isRunning } from '@domain/cases/status'
import { area } from '@domain/kernel/areas'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/**
 * An officer's own, the area's for others and where one is asked for. Where something is still due the first to be due comes
 * first and what stands still last; otherwise the newest.
 */
export const listCases = query({
  action: 'case.read',
  input: paging.extend({ status: caseStatus.optional(), area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<CaseRow>> {
    const { status, after } = input
    const own = actor.role === 'officer' && !input.area
    const whose = own
      ? [{ officerId: actor._id }, { secondId: actor._id }]
      : [scopeOf(actor, input.area)]
    const where = whose.map((each) => ({ ...each, ...(status && { status }) }))
    const order =
      status && isRunning(status)
        ? ({ key: 'dueKey', direction: 'asc', after } as const)
        : ({ key: 'listKey', direction: 'desc', after } as const)
    return pageOf(store, 'cases', { where, ...order }, toCaseRow)
  },
})
