// When the next on-site patrol of a specialty is due. The guide asks for at least two a year (主要指标 2, 巡查周期 of each
// chapter), of schools one within a month of each term's start (指南·学校卫生（一）2); how they are spread is our reading:
// docs/decisions/0010.

import type { Facility, Visits } from '../facilities/facility'
import type { Frequency } from '../facilities/frequency'
import { checklistsFor } from '../checklists'
import type { Described } from '../facilities/kinds'
import { addDays, addMonths, daysBetween, startOfMonths, yearOf, type Day } from '../kernel/time'
import type { Specialty } from '../people/specialties'
import { nextTermStart, termStartBefore } from './terms'

export const PATROLS_A_YEAR = 2

/** From so many days before, a patrol counts as due soon. */
export const DUE_SOON_DAYS = 60

/** Where the county has set nothing. */
export const usualFrequency = (specialty: Specialty): Frequency =>
  specialty === 'schoolHealth' ? { each: 'term' } : { timesAYear: PATROLS_A_YEAR }

/** What is known of a facility's patrols of one specialty; `visits` is absent before the first. */
export interface Visited {
  visits?: Visits | undefined
  registeredOn: Day
}

export function dueOn(visited: Visited, frequency: Frequency): Day {
  if ('timesAYear' in frequency) return dueByCount(visited, frequency.timesAYear)
  if (frequency.each === 'term') return dueByTerm(visited, frequency.termStarts)
  return dueByPeriod(visited, frequency.each === 'month' ? 1 : 3)
}

/** The k-th visit of a year is due by the end of its k-th part; after the last, in the first part of the next year. */
function dueByCount({ visits, registeredOn }: Visited, perYear: number): Day {
  const { year, count } = visits ?? { year: yearOf(registeredOn), count: 0 }
  const asked = count + partsBefore(registeredOn, year, perYear) + 1
  return asked <= perYear ? endOfPart(year, asked, perYear) : endOfPart(year + 1, 1, perYear)
}

/** By the end of the period after the one with the last visit; before the first, of the one of the registration. */
function dueByPeriod({ visits, registeredOn }: Visited, months: number): Day {
  const owed = visits?.lastOn ? months : 0
  const period = startOfMonths(visits?.lastOn ?? registeredOn, months)
  return addDays(addMonths(period, owed + months), -1)
}

/** A visit serves the term that it falls in; a term whose month was over at the registration is not asked for. */
function dueByTerm({ visits, registeredOn }: Visited, entered?: readonly Day[]): Day {
  if (visits?.lastOn) return addMonths(nextTermStart(visits.lastOn, entered), 1)
  const first = addMonths(termStartBefore(registeredOn, entered), 1)
  return first >= registeredOn ? first : addMonths(nextTermStart(registeredOn, entered), 1)
}

/** The visits after one more. A visit of an earlier year than the one being counted no longer changes what is due. */
export function recordVisit(visits: Visits | undefined, on: Day): Visits {
  const year = yearOf(on)
  if (!visits || year > visits.year) return { year, count: 1, lastOn: on }
  if (year < visits.year) return visits
  const { count, lastOn = on } = visits
  return { year, count: count + 1, lastOn: on > lastOn ? on : lastOn }
}

export type DueState = 'overdue' | 'due' | 'later'

export const dueStateNames: Record<DueState, string> = {
  overdue: '已超期',
  due: '即将到期',
  later: '未到期',
}

export function dueState(due: Day, today: Day): DueState {
  if (due < today) return 'overdue'
  return daysBetween(today, due) <= DUE_SOON_DAYS ? 'due' : 'later'
}

type Patrolled = Described & Pick<Facility, 'visits' | 'frequencies'>

/** What can be patrolled there: what no checklist asks for, ours or the county's, is never due. */
export const patrolledSpecialties = (
  facility: Described & Partial<Pick<Facility, 'frequencies'>>,
): Specialty[] => [
  ...new Set([
    ...checklistsFor(facility).map(({ specialty }) => specialty),
    ...(Object.keys(facility.frequencies ?? {}) as Specialty[]),
  ]),
]

/** As the county has set it for this facility. */
export const frequencyOf = (
  { frequencies }: Pick<Facility, 'frequencies'>,
  specialty: Specialty,
): Frequency => frequencies?.[specialty] ?? usualFrequency(specialty)

/** The day by which some specialty of the facility must next be visited; absent where none is patrolled. */
export function earliestDueOn(facility: Patrolled, registeredOn: Day): Day | undefined {
  const days = patrolledSpecialties(facility).map((each) =>
    dueOn({ visits: facility.visits[each], registeredOn }, frequencyOf(facility, each)),
  )
  return days.sort()[0]
}

/** Parts of the year that were over before the facility was registered; nothing is asked for them. */
function partsBefore(registeredOn: Day, year: number, perYear: number): number {
  if (year !== yearOf(registeredOn)) return 0
  const parts = Array.from({ length: perYear }, (_, index) => endOfPart(year, index + 1, perYear))
  return parts.filter((end) => end < registeredOn).length
}

/** Parts end with a month. */
export function endOfPart(year: number, part: number, perYear: number): Day {
  const months = Math.ceil((12 * part) / perYear)
  return addDays(addMonths(`${year}-01-01`, months), -1)
}
