// A facility of the demo registry before it has an id, a coordinator and a day of registration.

import type { FacilityEntry } from '@domain/facilities/facility'
import type { TraitName, Traits } from '@domain/facilities/traits'
import type { Day } from '@domain/kernel/time'
import type { Chance } from '../chance'
import { near, type Township, type Village } from '../ground'
import { personName, phoneNumber } from '../names'
import { staffCertificates } from './staff-certificates'

export interface Draft extends Omit<FacilityEntry, '_id' | 'coordinatorId'> {
  /** What is true of it and nobody has registered. */
  unregistered: Traits
}

/** What drafting needs to know beside the ground. */
export interface Drafting {
  chance: Chance
  today: Day
}

/** Where a facility stands. */
export interface Spot {
  township: Township
  village: Village
  drafting: Drafting
}

export type Said = Pick<Draft, 'name' | 'kind' | 'traits' | 'licences'>

const NEARBY = 0.005
const OPERATORS_FROM = 1000
const UNREGISTERED_SHARE = 0.1
/** A hospital is known by what it may do; the rest of a registry has gaps. */
const SURE: readonly TraitName[] = ['maternalCare', 'institutionKind']
/** Assessed of most; those that nobody has assessed have none. */
const ASSESSED_SHARE = 0.7
const RISKS = { high: 15, medium: 35, low: 50 }

/** What every facility of a village has, with what is said of this one; `traits` are all that is true of it. */
export function draftAt({ township, village, drafting }: Spot, said: Said): Draft {
  const { chance } = drafting
  const door = township.urban
    ? `${chance.int(1, 260)}号`
    : `${chance.int(1, 9)}组${chance.int(1, 120)}号`
  return {
    ...said,
    ...withGaps(said.traits, chance),
    ...staffCertificates(said.kind, { ...drafting, chance: chance.fork(said.name) }),
    address: `云岭县${township.name}${village.name}${door}`,
    area: village.area,
    // A few were registered without a position.
    ...(!chance.happens(0.04) && { place: near(village.place, NEARBY, chance) }),
    operatorName: personName(chance),
    operatorPhone: phoneNumber(chance.int(OPERATORS_FROM, 9999)),
  }
}

function withGaps(truth: Traits, chance: Chance): Pick<Draft, 'traits' | 'unregistered'> {
  const gaps = (Object.keys(truth) as TraitName[]).filter(
    (name) => !SURE.includes(name) && chance.happens(UNREGISTERED_SHARE),
  )
  const some = (wanted: boolean): Traits =>
    Object.fromEntries(
      Object.entries(truth).filter(([name]) => gaps.includes(name as TraitName) === wanted),
    )
  const risk = chance.happens(ASSESSED_SHARE) && { risk: chance.weighted(RISKS) }
  return { traits: { ...some(false), ...risk }, unregistered: some(true) }
}

const villageIn = ({ villages }: Township, chance: Chance): Village => chance.pick(villages)

/** Somewhere in one of these townships. */
export function someSpot(townships: readonly Township[], drafting: Drafting): Spot {
  const township = drafting.chance.pick(townships)
  return { township, village: villageIn(township, drafting.chance), drafting }
}

/** Where the township's government and its market are. */
export function seatOf(township: Township, drafting: Drafting): Spot {
  const [village] = township.villages
  if (!village) throw new Error(`${township.name} has no village`)
  return { township, village, drafting }
}

export const isUrban = ({ urban }: Township): boolean => urban
export const isRural = ({ urban }: Township): boolean => !urban

/** 青河社区 → 青河 */
export const stemOf = ({ name }: Village): string => name.replace(/[村社区]+$/, '')
