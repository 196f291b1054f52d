// Working days and hours of the people of the demo county, and the parts of the year that patrols are counted by.

import { isWorkday } from 'chinese-days'
import {
  addDays,
  addMinutes,
  addMonths,
  dayOf,
  startOf,
  startOfMonths,
  type Day,
  type Instant,
} from '@domain/kernel/time'
import type { Chance } from './chance'

/** From a day up to another that is left out. */
export interface Period {
  from: Day
  until: Day
}

/** China's holidays and the weekends worked instead are in the library. */
const isWorkingDay = (on: Day): boolean => isWorkday(on)

const known = new Map<string, Day[]>()

/** Asked for the same few periods again and again. */
export function workdays({ from, until }: Period): Day[] {
  const name = `${from} ${until}`
  const days = known.get(name) ?? daysOf({ from, until }).filter(isWorkingDay)
  known.set(name, days)
  return days
}

function daysOf({ from, until }: Period): Day[] {
  const days: Day[] = []
  for (let on = from; on < until; on = addDays(on, 1)) days.push(on)
  return days
}

export function workdayBefore(on: Day): Day {
  const before = addDays(on, -1)
  return isWorkingDay(before) ? before : workdayBefore(before)
}

/** So many working days later. */
export function workdayAfter(on: Day, count: number): Day {
  if (count === 0) return on
  const next = addDays(on, 1)
  return workdayAfter(next, isWorkingDay(next) ? count - 1 : count)
}

/** Minutes after midnight in China. */
export const at = (on: Day, minutes: number): Instant => addMinutes(startOf(on), minutes)

export const OPENS = 9 * 60
export const CLOSES = 17 * 60

/** Some time in office hours so many working days later, and in any case after `instant`. */
export function officeTimeAfter(instant: Instant, days: number, chance: Chance): Instant {
  const found = at(workdayAfter(dayOf(instant), days), chance.int(OPENS, CLOSES))
  return found > instant ? found : officeTimeAfter(instant, days + 1, chance)
}

/** The half or quarter of the year, or whatever so many months are, that a day is in. */
export const partOf = (on: Day, months: number): Period => {
  const from = startOfMonths(on, months)
  return { from, until: addMonths(from, months) }
}

/** The parts of the year that a period touches, whole. */
export function partsOf({ from, until }: Period, months: number): Period[] {
  const part = partOf(from, months)
  return part.until >= until ? [part] : [part, ...partsOf({ from: part.until, until }, months)]
}
