// Every visit that was owed in a period, and the patrol that served it. It is what `dueOn` asks for (docs/decisions/0010), told
// for the past as well, where a year or a term that ended short stays short.

import { addDays, addMonths, yearOf, type Day } from '../kernel/time'
import type { Id } from '../kernel/ids'
import type { Frequency } from '../facilities/frequency'
import { endOfPart } from '../patrols/frequency'
import { termStartsOf } from '../patrols/terms'
import { isWithin, type Period } from './period'

/** One that was made on the spot. */
export interface Visit {
  patrolId: Id
  on: Day
}

export interface OwedVisit {
  dueOn: Day
  /** What served it, in time or late; absent where nothing did. */
  visit?: Visit
}

/** What falls due within the period, for any facility of this frequency. */
export function owedIn(period: Period, frequency: Frequency) {
  const isDue = (dueOn: Day) => isWithin(period)({ on: dueOn })
  const stretches = stretchesAround(period, frequency).filter(({ dueOns }) => dueOns.some(isDue))
  /** `visits` are in order, and those of the year before are among them. */
  return (registeredOn: Day, visits: readonly Visit[]): OwedVisit[] =>
    stretches
      .flatMap((stretch) => served(stretch, registeredOn, visits))
      .filter(({ dueOn }) => isDue(dueOn))
}

/** Days within which a visit serves what is due: a year, a term, a quarter or a month. */
interface Stretch extends Period {
  dueOns: Day[]
}

/** The first visit serves what is due first. */
function served(stretch: Stretch, registeredOn: Day, visits: readonly Visit[]): OwedVisit[] {
  const made = visits.filter(isWithin(stretch))
  const owed = stretch.dueOns.filter((dueOn) => dueOn >= registeredOn)
  return owed.map((dueOn, place): OwedVisit => {
    const visit = made[place]
    return { dueOn, ...(visit && { visit }) }
  })
}

function stretchesAround({ from, to }: Period, frequency: Frequency): Stretch[] {
  const starts: Day[] = []
  for (let year = yearOf(from) - 1; year <= yearOf(to) + 1; year += 1)
    starts.push(...startsOf(year, frequency))
  return starts.slice(0, -1).map((start, place) => {
    const end = addDays(starts[place + 1] ?? start, -1)
    return { from: start, to: end, dueOns: dueOnsOf(start, end, frequency) }
  })
}

function startsOf(year: number, frequency: Frequency): Day[] {
  const first = `${year}-01-01`
  if ('timesAYear' in frequency) return [first]
  if (frequency.each === 'term') return termStartsOf(year, frequency.termStarts)
  const months = frequency.each === 'month' ? 1 : 3
  return Array.from({ length: 12 / months }, (_, place) => addMonths(first, place * months))
}

function dueOnsOf(start: Day, end: Day, frequency: Frequency): Day[] {
  if ('timesAYear' in frequency) {
    const { timesAYear } = frequency
    return Array.from({ length: timesAYear }, (_, part) =>
      endOfPart(yearOf(start), part + 1, timesAYear),
    )
  }
  return [frequency.each === 'term' ? addMonths(start, 1) : end]
}
