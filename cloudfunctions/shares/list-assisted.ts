import { casesAssisted, givenHelpOf } from '@domain/indicators/assistance'
import { toAssistanceRow, type AssistanceRow } from '@domain/assistance/row'
import { addDays, dayOf, startOf, yearOf, type Day } from '@domain/kernel/time'
import { object, string } from '@domain/kernel/z'
import { is } from '../kernel/cloud'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Whose help it was is with the record itself: of a centre it is counted by case. */
export interface AssistedRow extends Omit<AssistanceRow, 'askedByName' | 'coordinatorName'> {
  on: Day
}

/** A centre helps some dozens of times a year at the most. */
const MOST = 200

/** The help that a centre has given this year, and with how many cases (方案 一（三）3). */
export const listAssisted = query({
  action: 'share.ofCentres',
  input: object({ township: string().regex(/^\d{9}$/) }),

  async run({ input: { township }, actor, now, store }): Promise<{
    year: number
    caseCount: number
    rows: AssistedRow[]
    hasMore: boolean
  }> {
    const where = scopeOf(actor, `${township}000`)
    const year = yearOf(dayOf(now))
    const period = { from: `${year}-01-01`, to: `${year}-12-31` }
    const between = is.gte(startOf(period.from)).and(is.lt(startOf(addDays(period.to, 1))))
    const found = await store.list('assistances', {
      where: { ...where, givenAt: between },
      order: { givenAt: 'desc' },
      limit: MOST + 1,
    })
    const given = found.slice(0, MOST).flatMap((each) => givenHelpOf(each) ?? [])
    return {
      year,
      caseCount: casesAssisted(given, period).counted.length,
      rows: found.slice(0, MOST).map((each) => {
        const { askedByName: _a, coordinatorName: _c, ...row } = toAssistanceRow(each)
        return { ...row, on: dayOf(each.givenAt ?? each.askedAt) }
      }),
      hasMore: found.length > MOST,
    }
  },
})
