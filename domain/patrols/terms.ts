// School terms. A county enters when they start; for a half of a year for which it has entered none, 1 March or 1
// September stands.

import { yearOf, type Day } from '../kernel/time'

const USUAL_STARTS = ['03-01', '09-01']

/** In order. */
export const termStartsOf = (year: number, entered: readonly Day[] = []): Day[] =>
  USUAL_STARTS.flatMap((usual) => {
    const start = `${year}-${usual}`
    const known = entered.filter((each) => halfOf(each) === halfOf(start))
    return known.length > 0 ? [...known].sort() : [start]
  })

const halfOf = (on: Day): string => `${yearOf(on)} ${on.slice(5) < '07-01'}`

/** The term that a day falls in began on this day. */
export function termStartBefore(on: Day, entered?: readonly Day[]): Day {
  const year = yearOf(on)
  const starts = [year - 1, year].flatMap((each) => termStartsOf(each, entered))
  return starts.filter((start) => start <= on).at(-1) ?? `${year - 1}-09-01`
}

export function nextTermStart(after: Day, entered?: readonly Day[]): Day {
  const year = yearOf(after)
  const starts = [year, year + 1].flatMap((each) => termStartsOf(each, entered))
  return starts.find((start) => start > after) ?? `${year + 1}-03-01`
}
