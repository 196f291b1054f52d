// Working-day arithmetic. A year that is not announced yet counts weekends and the statutory days and is provisional; days
// that a county enters win over everything: docs/decisions/0020.

import { isAnnounced, isStatutoryHoliday, worksAsAnnounced } from './holidays'
import { addDays, day, yearOf, type Day } from './time'
import { array, boolean, int, object, type infer as Infer } from './z'

/** What a county has entered of the calendar itself. */
export const calendar = object({
  days: array(object({ day, works: boolean() })).max(200),
  /** Years that were announced and of which every moved day stands in `days`; nothing of them is provisional. */
  enteredYears: array(int().min(2022).max(2100)).max(20),
})
export type Calendar = Infer<typeof calendar>

/** Nothing entered: the country's calendar as it is known here. */
export const nationalCalendar: Calendar = { days: [], enteredYears: [] }

export function isWorkingDay(on: Day, { days }: Calendar): boolean {
  const entered = days.find((each) => each.day === on)
  if (entered) return entered.works
  return worksAsAnnounced(on) && (isAnnounced(yearOf(on)) || !isStatutoryHoliday(on))
}

/** The arrangement for New Year reaches into the week before it: Saturday 29 December 2018 was worked, Monday 31 off. */
const REACHES_BACK_DAYS = 7

/** Whether what is said of the day may still change with an announcement. */
export function isProvisional(on: Day, { days, enteredYears }: Calendar): boolean {
  if (days.some((each) => each.day === on)) return false
  const years = [yearOf(on), yearOf(addDays(on, REACHES_BACK_DAYS))]
  return years.some((year) => !isAnnounced(year) && !enteredYears.includes(year))
}

export interface WorkingDay {
  on: Day
  /** A day on the way to it may still change. */
  provisional: boolean
}

/** The count-th working day after `on`, for a count of at least 1; a day that is `left out` is passed over like a day off. */
export function addWorkingDays(
  on: Day,
  count: number,
  calendar: Calendar,
  leftOut: (on: Day) => boolean = () => false,
): WorkingDay {
  let [reached, left, provisional] = [on, count, false]
  while (left > 0) {
    reached = addDays(reached, 1)
    provisional ||= isProvisional(reached, calendar)
    if (isWorkingDay(reached, calendar) && !leftOut(reached)) left -= 1
  }
  return { on: reached, provisional }
}

/** Working days after `from`, up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar)
  let count = 0
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1))
    if (isWorkingDay(on, calendar)) count += 1
  return count
}
