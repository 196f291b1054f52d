import { toAgencyTipRow, type AgencyTipRow } from '@domain/tip-offs/agency-row'
import { APART } from '@domain/tip-offs/clock'
import { tipStatus } from '@domain/tip-offs/status'
import { isOfAgency } from '@domain/tip-offs/whose'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'

/**
 * What residents sent to the agency: all that is open, what is overdue first, without what is kept apart; or those of one state,
 * newest first.
 */
export const listDueTips = query({
  action: 'tipOff.decide',
  input: paging.extend({ status: tipStatus.optional() }),

  async run({ input: { status, after }, actor, store }): Promise<Listed<AgencyTipRow>> {
    const { county } = actor
    const asked = status
      ? {
          where: { county, channel: 'miniProgram', status },
          ...({ key: 'listKey', direction: 'desc', after } as const),
        }
      : { where: { county }, ...DUE, after: after ?? '' }
    const page = await pageOf(store, 'tipOffs', asked, (tip) => tip)
    return { ...page, rows: page.rows.filter((tip) => isOfAgency(actor, tip)).map(toAgencyTipRow) }
  },
})

const DUE = { key: 'dueKey', direction: 'asc', until: APART } as const
