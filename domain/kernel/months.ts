// Months as lists ask for them: YYYY-MM, in China.

import { addMonths, startOf, type Day, type Instant } from './time'
import { string } from './z'

export const month = string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
/** YYYY-MM */
export type Month = string

export const monthOf = (on: Day): Month => on.slice(0, 7)

export const addToMonth = (given: Month, count: number): Month =>
  monthOf(addMonths(`${given}-01`, count))

interface Bounds<At> {
  /** Belongs to it. */
  from: At
  /** Belongs to it no more. */
  before: At
}

/** Its days: from the first, before the first of the next. */
export const boundsOf = (given: Month): Bounds<Day> => ({
  from: `${given}-01`,
  before: `${addToMonth(given, 1)}-01`,
})

/** Its instants. */
export function instantsOf(given: Month): Bounds<Instant> {
  const { from, before } = boundsOf(given)
  return { from: startOf(from), before: startOf(before) }
}

/** 2026年11月 */
export const spokenMonth = (given: Month): string =>
  `${given.slice(0, 4)}年${Number(given.slice(5))}月`
