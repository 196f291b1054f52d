// When a coordinator goes where: each half of the year a few days on the road, neighbouring villages on the same day.
// A few facilities are neglected, so that something is overdue, and a few are put off, so that something is due at its end.

import type { Facility } from '@domain/facilities/facility'
import { dayOf, type Day, type Instant } from '@domain/kernel/time'
import { at, CLOSES, halfBefore, halfOf, halvesOf, OPENS, workdays, type Period } from '../calendar'
import type { Chance } from '../chance'

export interface Visit {
  facility: Facility
  startedAt: Instant
  minutes: number
}

const ON_ONE_DAY = { fewest: 3, most: 5 }
const NEGLECTED = 2
const POSTPONED = 2
const MISSED_SHARE = 0.03
const AGAIN_SHARE = 0.4
const NOON = { from: 11 * 60 + 50, until: 14 * 60 }

/** In the order of time; `facilities` are one coordinator's, neighbours beside each other. */
export function roundsOf(
  facilities: readonly Facility[],
  period: Period,
  today: Day,
  chance: Chance,
): Visit[] {
  const leftFrom = lastVisitsBefore(facilities, today, chance)
  const goesTo = (facility: Facility, on: Day) =>
    on > dayOf(facility.registeredAt) && on < (leftFrom.get(facility) ?? period.until)
  return halvesOf(period)
    .flatMap((half) => roundsIn(half, facilities, period, chance))
    .flatMap(({ on, stops }) =>
      dayOfVisits(
        on,
        stops.filter((each) => goesTo(each, on)),
        chance,
      ),
    )
}

/** From when on a few facilities are passed over: some since the half before this one, some in this one. */
function lastVisitsBefore(facilities: readonly Facility[], today: Day, chance: Chance) {
  const [overdue, due] = [halfBefore(today).from, halfOf(today).from]
  const passedOver = chance.shuffled(facilities).slice(0, NEGLECTED + POSTPONED)
  return new Map(passedOver.map((each, index) => [each, index < NEGLECTED ? overdue : due]))
}

interface Round {
  on: Day
  stops: Facility[]
}

/** Every facility once and some a second time; as many fewer as the half was over when the period began. */
function roundsIn(
  half: Period,
  facilities: readonly Facility[],
  { from, until }: Period,
  chance: Chance,
): Round[] {
  const days = workdays({ from: half.from < from ? from : half.from, until: half.until })
  const share = days.length / workdays(half).length
  const first = facilities.filter(() => chance.happens(share * (1 - MISSED_SHARE)))
  const again = facilities.filter(() => chance.happens(share * AGAIN_SHARE))
  const groups = [...grouped(first, chance), ...grouped(again, chance)]
  const chosen = chance.shuffled(days).slice(0, groups.length)
  return chosen
    .map((on, index) => ({ on, stops: groups[index] ?? [] }))
    .filter(({ on }) => on < until)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
}

function grouped(facilities: readonly Facility[], chance: Chance): Facility[][] {
  if (facilities.length === 0) return []
  const count = chance.int(ON_ONE_DAY.fewest, ON_ONE_DAY.most)
  return [facilities.slice(0, count), ...grouped(facilities.slice(count), chance)]
}

function dayOfVisits(on: Day, stops: Facility[], chance: Chance): Visit[] {
  let minute = OPENS + chance.int(0, 40)
  return stops.flatMap((facility) => {
    const minutes = chance.int(14, 38)
    if (minute + minutes > NOON.from && minute < NOON.until) minute = NOON.until + chance.int(5, 30)
    if (minute + minutes > CLOSES) return []
    const startedAt = at(on, minute)
    minute += minutes + chance.int(8, 25)
    return [{ facility, startedAt, minutes }]
  })
}
