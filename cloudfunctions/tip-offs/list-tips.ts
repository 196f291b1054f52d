import { wordStatus } from '@domain/clues/received-word'
import { area } from '@domain/kernel/areas'
import { int } from '@domain/kernel/z'
import { toTipRow, type TipRow } from '@domain/tip-offs/row'
import { isSeenBy } from '@domain/tip-offs/whose'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'
import { scopeOfCentre } from '../kernel/scope'
import { betweenYears } from '../kernel/words'

/** The centre's or the area's register of tips, newest first, of one state or year where asked for. */
export const listTips = query({
  action: 'tipOff.read',
  input: paging.extend({
    status: wordStatus.optional(),
    year: int().min(2020).max(2100).optional(),
    area: area.optional(),
  }),

  async run({ input, actor, store }): Promise<Listed<TipRow>> {
    const { status, year, after } = input
    const where = { ...scopeOfCentre(actor, input.area), ...(status && { status }) }
    const order = { key: 'listKey', direction: 'desc' } as const
    const asked = { where, ...order, ...betweenYears(year, after) }
    const page = await pageOf(store, 'tipOffs', asked, (tip) => tip)
    return { ...page, rows: page.rows.filter((tip) => isSeenBy(actor, tip)).map(toTipRow) }
  },
})
