// A day on the road: one visit after another, with a break at noon.

import type { Facility } from '@domain/facilities/facility'
import type { FacilityKind } from '@domain/facilities/kinds'
import type { Day, Instant } from '@domain/kernel/time'
import { at, CLOSES, OPENS } from '../calendar'
import type { Chance } from '../chance'

export interface Visit {
  facility: Facility
  startedAt: Instant
  minutes: number
}

/** A day and where it goes. */
export interface Round {
  on: Day
  stops: Facility[]
}

const NOON = { from: 11 * 60 + 50, until: 14 * 60 }
const QUICK = { fewest: 14, most: 38 }
/** Two checklists, or a round through a plant. */
const LONG = { fewest: 32, most: 56 }
const long: readonly FacilityKind[] = ['school', 'kindergarten', 'employer']

const minutesAt = ({ kind, traits }: Facility, chance: Chance): number => {
  const { fewest, most } = long.includes(kind) || traits.maternalCare ? LONG : QUICK
  return chance.int(fewest, most)
}

export function dayOfVisits({ on, stops }: Round, chance: Chance): Visit[] {
  let minute = OPENS + chance.int(0, 40)
  return stops.flatMap((facility) => {
    const minutes = minutesAt(facility, chance)
    if (minute + minutes > NOON.from && minute < NOON.until) minute = NOON.until + chance.int(5, 30)
    if (minute + minutes > CLOSES) return []
    const startedAt = at(on, minute)
    minute += minutes + chance.int(8, 25)
    return [{ facility, startedAt, minutes }]
  })
}

/** Neighbours together, so many a day. */
export function grouped(
  facilities: readonly Facility[],
  [fewest, most]: [number, number],
  chance: Chance,
): Facility[][] {
  if (facilities.length === 0) return []
  const count = chance.int(fewest, most)
  return [facilities.slice(0, count), ...grouped(facilities.slice(count), [fewest, most], chance)]
}
