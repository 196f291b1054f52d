// When the next on-site patrol of a specialty is due. The guide asks for at least two a year (主要指标 2); how they are
// spread is our reading: docs/decisions/0010.

import type { Visits } from '../facilities/facility'
import { checklistsFor } from '../checklists'
import type { Described } from '../facilities/kinds'
import { addDays, addMonths, daysBetween, yearOf, type Day } from '../kernel/time'
import type { Specialty } from '../people/specialties'

export const PATROLS_A_YEAR = 2

/** From so many days before, a patrol counts as due soon. */
export const DUE_SOON_DAYS = 60

/** What is known of a facility's patrols of one specialty; `visits` is absent before the first. */
export interface Visited {
  visits?: Visits
  registeredOn: Day
}

/** The k-th visit of a year is due by the end of its k-th part; after the last, in the first part of the next year. */
export function dueOn({ visits, registeredOn }: Visited, perYear = PATROLS_A_YEAR): Day {
  const { year, count } = visits ?? { year: yearOf(registeredOn), count: 0 }
  const asked = count + partsBefore(registeredOn, year, perYear) + 1
  return asked <= perYear ? endOfPart(year, asked, perYear) : endOfPart(year + 1, 1, perYear)
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

/** The specialties that can be patrolled there: what no checklist asks for is never due. */
export const patrolledSpecialties = (facility: Described): Specialty[] => [
  ...new Set(checklistsFor(facility).map(({ specialty }) => specialty)),
]

/** The day by which some specialty of the facility must next be visited; absent where none is patrolled. */
export function earliestDueOn(
  facility: Described & { visits: Partial<Record<Specialty, Visits>> },
  registeredOn: Day,
  perYear = PATROLS_A_YEAR,
): Day | undefined {
  const days = patrolledSpecialties(facility).map((each) =>
    dueOn({ visits: facility.visits[each], registeredOn }, perYear),
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
function endOfPart(year: number, part: number, perYear: number): Day {
  const months = Math.ceil((12 * part) / perYear)
  return addDays(addMonths(`${year}-01-01`, months), -1)
}
