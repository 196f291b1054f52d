import { toLetterRow, type LetterRow } from '@domain/cases/letter'
import { paperStatus } from '@domain/clues/outgoing-paper'
import { countyCode } from '@domain/kernel/areas'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { countyAsked } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Of the whole county, newest first. */
export const listLetters = query({
  action: 'letter.read',
  input: paging.extend({ status: paperStatus.optional(), county: countyCode.optional() }),

  async run({ input, actor, store }): Promise<Listed<LetterRow>> {
    const county = countyAsked(actor, input.county)
    const where = { county, ...(input.status && { status: input.status }) }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'letters', { where, ...order }, toLetterRow)
  },
})
