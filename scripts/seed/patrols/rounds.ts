// When a coordinator goes where: each half of the year a few days on the road, neighbouring villages on the same day, each
// month or quarter what the county asks for more often, and each term the schools. A few facilities are neglected, so that something is overdue, and a few are put off, so that
// something is due at the end of the half.

import type { Facility } from '@domain/facilities/facility'
import { addMonths, dayOf, type Day } from '@domain/kernel/time'
import { partOf, partsOf, workdays, type Period } from '../calendar'
import type { Chance } from '../chance'
import type { Diary } from '../diary'
import { isByTerm, termRounds } from './term-rounds'
import { dayOfVisits, grouped, type Round, type Visit } from './visits'

export interface Roaming {
  period: Period
  today: Day
  diary: Diary
  chance: Chance
}

const NEGLECTED = 2
const POSTPONED = 3
const MISSED_SHARE = 0.03
const AGAIN_SHARE = 0.4

const HALF = 6
const PARTS = [1, 3, HALF]

/** Every so many months, as the county asks. */
function monthsBetween({ frequencies = {} }: Facility): number {
  const asked = Object.values(frequencies).flatMap((each) =>
    each && 'each' in each ? each.each : [],
  )
  if (asked.includes('month')) return 1
  return asked.includes('quarter') ? 3 : HALF
}

const isUsual = (facility: Facility): boolean => !facility.frequencies && !isByTerm(facility)

/** In the order of time; `facilities` are one coordinator's, neighbours beside each other. */
export function roundsOf(facilities: readonly Facility[], roaming: Roaming): Visit[] {
  const { period, chance } = roaming
  const leftFrom = lastVisitsBefore(facilities, roaming)
  const planning = { ...roaming, leftFrom }
  const goesTo = (facility: Facility, on: Day) =>
    on > dayOf(facility.registeredAt) && on < (leftFrom.get(facility) ?? period.until)
  const others = facilities.filter((each) => !isByTerm(each))
  const rounds = [
    ...termRounds(facilities.filter(isByTerm), roaming),
    ...PARTS.flatMap((months) =>
      partRounds(
        others.filter((each) => monthsBetween(each) === months),
        months,
        planning,
      ),
    ),
  ]
  return rounds
    .filter(({ on }) => on < period.until)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .map(({ on, stops }) => ({ on, stops: stops.filter((each) => goesTo(each, on)) }))
    .flatMap((round) => dayOfVisits(round, chance))
}

/** From when on a few facilities are passed over. */
type LeftFrom = Map<Facility, Day>

/** Some since the half before this one, some in this one. */
function lastVisitsBefore(facilities: readonly Facility[], { today, chance }: Roaming): LeftFrom {
  const neglected = chance.shuffled(facilities).slice(0, NEGLECTED)
  const others = facilities.filter((each) => !neglected.includes(each) && isUsual(each))
  const postponed = chance.shuffled(others).slice(0, POSTPONED)
  const thisHalf = partOf(today, HALF).from
  const from = (day: Day) => (each: Facility) => [each, day] as const
  return new Map([
    ...neglected.map(from(addMonths(thisHalf, -HALF))),
    ...postponed.map(from(thisHalf)),
  ])
}

type Planning = Roaming & { leftFrom: LeftFrom }

const partRounds = (facilities: readonly Facility[], months: number, planning: Planning): Round[] =>
  partsOf(planning.period, months).flatMap((part) => roundsIn(part, facilities, planning))

/** Every facility once and some that are not passed over a second time; as many fewer as the part was over when the period began. */
function roundsIn(
  part: Period,
  facilities: readonly Facility[],
  { period: { from }, diary, chance, leftFrom }: Planning,
): Round[] {
  const rest = { from: part.from < from ? from : part.from, until: part.until }
  const share = workdays(rest).length / workdays(part).length
  const first = facilities.filter(() => chance.happens(share * (1 - MISSED_SHARE)))
  const again = facilities.filter(
    (each) =>
      monthsBetween(each) === HALF && !leftFrom.has(each) && chance.happens(share * AGAIN_SHARE),
  )
  const groups = [...grouped(first, [3, 5], chance), ...grouped(again, [3, 5], chance)]
  const days = diary.take(rest, groups.length)
  return days.map((on, index) => ({ on, stops: groups[index] ?? [] }))
}
