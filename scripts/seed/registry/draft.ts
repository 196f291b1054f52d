// A facility of the demo registry before it has an id, a coordinator and a day of registration.

import type { FacilityEntry } from '@domain/facilities/facility'
import type { Day } from '@domain/kernel/time'
import type { Chance } from '../chance'
import { near, type Township, type Village } from '../ground'
import { personName, phoneNumber } from '../names'

export type Draft = Omit<FacilityEntry, '_id' | 'coordinatorId'>

/** What drafting needs to know beside the ground. */
export interface Drafting {
  chance: Chance
  today: Day
}

const NEARBY = 0.005
const OPERATORS_FROM = 1000

/** What every facility of a village has, with what is said of this one. */
export function draftIn(
  township: Township,
  village: Village,
  said: Pick<Draft, 'name' | 'kind' | 'traits' | 'licences'>,
  { chance }: Drafting,
): Draft {
  const door = township.urban
    ? `${chance.int(1, 260)}号`
    : `${chance.int(1, 9)}组${chance.int(1, 120)}号`
  return {
    ...said,
    address: `云岭县${township.name}${village.name}${door}`,
    area: village.area,
    // A few were registered without a position.
    ...(!chance.happens(0.04) && { place: near(village.place, NEARBY, chance) }),
    operatorName: personName(chance),
    operatorPhone: phoneNumber(chance.int(OPERATORS_FROM, 9999)),
  }
}
