// Schools and kindergartens are visited by term: most in its first month, some late, a few not at all.

import type { Facility } from '@domain/facilities/facility'
import { addDays, addMonths, yearOf, type Day } from '@domain/kernel/time'
import { frequencyOf, patrolledSpecialties } from '@domain/patrols/frequency'
import { termStartsOf } from '@domain/patrols/terms'
import type { Period } from '../calendar'
import type { Roaming } from './rounds'
import { grouped, type Round } from './visits'

const TIMINGS = { inTime: 84, late: 10, missed: 6 }
/** Classes begin, then coordinators come. */
const SETTLED_DAYS = 3
const LATE_DAYS = 40

export const isByTerm = (facility: Facility): boolean =>
  patrolledSpecialties(facility).some((each) => {
    const asked = frequencyOf(facility, each)
    return 'each' in asked && asked.each === 'term'
  })

export const termRounds = (schools: readonly Facility[], roaming: Roaming): Round[] =>
  startsIn(roaming.period).flatMap((start) => roundsOfTerm(start, schools, roaming))

const startsIn = ({ from, until }: Period): Day[] => {
  const years = Array.from(
    { length: yearOf(until) - yearOf(from) + 1 },
    (_, index) => yearOf(from) + index,
  )
  return years
    .flatMap((year) => termStartsOf(year))
    .filter((start) => addMonths(start, 1) > from && start < until)
}

function roundsOfTerm(
  start: Day,
  schools: readonly Facility[],
  { period: { from }, diary, chance }: Roaming,
): Round[] {
  const timings = schools.map((school) => ({ school, timing: chance.weighted(TIMINGS) }))
  const dueOn = addMonths(start, 1)
  const rounds = (timing: keyof typeof TIMINGS, period: Period): Round[] => {
    const going = timings.filter((each) => each.timing === timing).map(({ school }) => school)
    const groups = grouped(going, [2, 3], chance)
    const days = diary.take(period, groups.length)
    return days.map((on, index) => ({ on, stops: groups[index] ?? [] }))
  }
  const settled = addDays(start, SETTLED_DAYS)
  return [
    ...rounds('inTime', { from: settled < from ? from : settled, until: dueOn }),
    ...rounds('late', { from: dueOn, until: addDays(dueOn, LATE_DAYS) }),
  ]
}
