import type { MonthRow, MonthSection } from '@domain/indicators/own-month'
import { month, monthOf } from '@domain/kernel/months'
import { dayOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { query } from '../kernel/use-case'
import { MOST_ROWS, sources } from './sources'

export interface ShownMonth {
  rows: MonthRow[]
  /** Of these there are more than were read. */
  beyond: MonthSection[]
}

/** The caller's own month: what is due only of the present one. */
export const showMonth = query({
  action: 'month.read',
  input: object({ month }),

  async run({ input, actor, now, store }): Promise<ShownMonth> {
    const isPresent = input.month === monthOf(dayOf(now))
    const asked = sources.filter(
      ({ permission, isDue }) => mayDo(actor.role, permission) && (isPresent || !isDue),
    )
    const found = await Promise.all(asked.map(({ read }) => read(store, actor._id, input.month)))
    const cut = found.filter(({ length }) => length > MOST_ROWS)
    return {
      rows: found.flatMap((each) => each.slice(0, MOST_ROWS).filter(isShown)),
      beyond: [...new Set(cut.flatMap((each) => each.filter(isShown).map(({ of }) => of)))],
    }
  },
})

const isShown = (row: MonthRow | undefined): row is MonthRow => row !== undefined
