// What was discovered, wherever it came from: each is one event or clue of the report rate.

import { suspicionsOf, type Observed } from '../clues/from-patrol'
import { clueIdOf } from '../clues/report'
import { clocksOf, type ToldOf } from '../emergencies/clocks'
import { kindOf } from '../emergencies/kinds'
import type { Described } from '../facilities/kinds'
import type { Id } from '../kernel/ids'
import { dayOf, type Day } from '../kernel/time'
import type { Patrol } from '../patrols/patrol'
import type { Specialty } from '../people/specialties'
import type { Row } from './share'

export const discoverySourceNames = {
  patrol: '巡查发现',
  tipOff: '投诉举报',
  informationReport: '信息报告',
  direct: '直接上报',
  emergency: '突发事件',
} as const
export type DiscoverySource = keyof typeof discoverySourceNames

/** One matter of a patrol, or one record of another source. */
export interface Discovery extends Row {
  source: DiscoverySource
  on: Day
  specialty?: Specialty
  /** Of a patrol. */
  matter?: string
  reported: boolean
  /** The clue that it became, where it became one. */
  clueId?: Id
}

/** A patrol and where it was; one that is still on the phone has no `clueIds`, and what it found is not reported. */
export interface Observation {
  patrol: Observed & Pick<Patrol, '_id' | 'area' | 'endedAt'> & Partial<Pick<Patrol, 'clueIds'>>
  facility: Described
}

/** How a record ends that becomes no clue of its own. */
interface Ending {
  /** It is one with another record, which is counted in its stead. */
  mergedInto?: Id
  /** Why nothing was sent on. */
  closedFor?: string
}

/** Word of others, or a clue that was reported without a patrol (`direct`). */
export interface Received extends Row, Ending {
  source: Exclude<DiscoverySource, 'patrol' | 'emergency'>
  on: Day
  specialty?: Specialty
  clueId?: Id
}

export interface FoundEmergency extends Row, Ending, ToldOf {}

/** One for each matter, whatever the number of failed items. */
export function discoveriesOfPatrol({ patrol, facility }: Observation): Discovery[] {
  const on = dayOf(patrol.endedAt)
  return suspicionsOf(patrol, facility).map(({ specialty, matter }) => {
    const clueId = clueIdOf(patrol._id, { specialty, matter })
    const reported = patrol.clueIds?.includes(clueId) ?? false
    const { _id, area } = patrol
    return {
      _id,
      area,
      source: 'patrol',
      on,
      specialty,
      matter,
      reported,
      ...(reported && { clueId }),
    }
  })
}

/** Reported once it is a clue. */
export const discoveryReceived = ({
  _id,
  area,
  source,
  on,
  specialty,
  clueId,
}: Received): Discovery => ({
  ...{ _id, area, source, on, reported: clueId !== undefined },
  ...(specialty && { specialty }),
  ...(clueId && { clueId }),
})

/** Reported once everybody was told whom the guide names, in time or not. */
export function discoveryOfEmergency(emergency: FoundEmergency): Discovery {
  const { _id, area, kind, foundAt } = emergency
  const { specialty } = kindOf(kind)
  const reported = clocksOf(emergency, foundAt).every(({ toldAt }) => toldAt !== undefined)
  const on = dayOf(foundAt)
  return { _id, area, source: 'emergency', on, reported, ...(specialty && { specialty }) }
}

export const keyOfDiscovery = ({ source, _id, specialty, matter }: Discovery): string =>
  [source, _id, ...(matter ? [specialty, matter] : [])].join(' ')
