import { wordStatus } from '@domain/clues/received-word'
import { toInformationRow, type InformationRow } from '@domain/information-reports/row'
import { area } from '@domain/kernel/areas'
import { boolean, int } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'
import { scopeOfCentre } from '../kernel/scope'
import { betweenYears } from '../kernel/words'

/** Newest first: a reporter's own; the centre's or the area's register for others, of one state or year where asked for. */
export const listInformation = query({
  action: 'informationReport.read',
  input: paging.extend({
    mine: boolean().optional(),
    status: wordStatus.optional(),
    year: int().min(2020).max(2100).optional(),
    area: area.optional(),
  }),

  async run({ input, actor, store }): Promise<Listed<InformationRow>> {
    const { mine, status, year, after } = input
    const own = mine || !mayDo(actor.role, 'clue.read')
    const scope = scopeOfCentre(actor, input.area)
    const where = { ...(own ? { receivedBy: actor._id } : scope), ...(status && { status }) }
    const order = { key: 'listKey', direction: 'desc' } as const
    const page = { where, ...order, ...betweenYears(year, after) }
    return pageOf(store, 'informationReports', page, toInformationRow)
  },
})
