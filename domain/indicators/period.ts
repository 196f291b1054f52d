// The stretch of days that an indicator is of, such as a month, a half-year or a year.

import { day, type Day } from '../kernel/time'
import { object, type infer as Infer } from '../kernel/z'

/** Both days belong to it. */
export const period = object({ from: day, to: day }).refine(({ from, to }) => from <= to, {
  error: '结束日期早于开始日期',
})
export type Period = Infer<typeof period>

export const isWithin =
  ({ from, to }: Period) =>
  ({ on }: { on: Day }): boolean =>
    from <= on && on <= to
