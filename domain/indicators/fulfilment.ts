// Whether every specialty of every facility had the patrols that it was owed, and had them in time (方案 一（三）2; of schools
// 指南·学校卫生（一）2). How what is owed is read: docs/decisions/0010 and 0023.

import type { Facility } from '../facilities/facility'
import type { Frequency } from '../facilities/frequency'
import { canonical } from '../kernel/hash'
import { dayOf, yearOf, type Day } from '../kernel/time'
import { frequencyOf, patrolledSpecialties } from '../patrols/frequency'
import type { Specialty } from '../people/specialties'
import {
  byFacility,
  isOpenBy,
  onSitePatrols,
  type OnSitePatrol,
  type PatrolMade,
} from './on-site-patrols'
import { owedIn, type OwedVisit, type Visit } from './owed-visits'
import type { Period } from './period'
import { countOf, shareOf, type Count, type Row, type Share } from './share'

export interface Patrols {
  facilities: readonly Pick<
    Facility,
    '_id' | 'area' | 'kind' | 'traits' | 'status' | 'frequencies' | 'registeredAt'
  >[]
  /** Those of the period's years, and of the year before for what began there. */
  patrols: readonly PatrolMade[]
}

/** One specialty of one open facility, with what fell due in the period. */
export interface FacilitySpecialty extends Row {
  specialty: Specialty
  frequency: Frequency
  owed: readonly OwedVisit[]
}

/** Those that had all the patrols that were owed them; where each month, quarter or term has its own, each in time. */
export const fulfilment = (given: Patrols, period: Period): Share<FacilitySpecialty> =>
  shareOf(
    specialtiesOwed(given, period),
    ({ _id, specialty }) => `${_id} ${specialty}`,
    ({ frequency, owed }) => owed.every('each' in frequency ? isInTime : isMade),
  )

export interface OwedPatrol extends Row, OwedVisit {
  specialty: Specialty
}

/** Patrols made by their due day, of those whose due day is over. */
export const patrolTimeliness = (given: Patrols, period: Period, today: Day): Share<OwedPatrol> =>
  shareOf(pastDue(given, period, today), keyOf, isInTime)

/** Patrols not made though their due day is over. */
export const overduePatrols = (given: Patrols, period: Period, today: Day): Count<OwedPatrol> =>
  countOf(
    pastDue(given, period, today).filter((each) => !isMade(each)),
    keyOf,
  )

const isMade = ({ visit }: OwedVisit): boolean => visit !== undefined
const isInTime = ({ visit, dueOn }: OwedVisit): boolean => visit !== undefined && visit.on <= dueOn

const keyOf = ({ _id, specialty, dueOn }: OwedPatrol): string => `${_id} ${specialty} ${dueOn}`

const pastDue = (given: Patrols, period: Period, today: Day): OwedPatrol[] =>
  specialtiesOwed(given, period).flatMap(({ _id, area, specialty, owed }) =>
    owed
      .filter(({ dueOn }) => dueOn < today)
      .map((each) => ({ ...{ _id, area, specialty }, ...each })),
  )

function specialtiesOwed({ facilities, patrols }: Patrols, period: Period): FacilitySpecialty[] {
  const since = `${yearOf(period.from) - 1}-01-01`
  const made = byFacility(onSitePatrols(patrols, { from: since, to: period.to }).counted)
  const owedOf = once(canonical, (frequency: Frequency) => owedIn(period, frequency))
  const owing = facilities.filter(isOpenBy(period.to)).flatMap((facility) =>
    patrolledSpecialties(facility).map((specialty): FacilitySpecialty => {
      const { _id, area, registeredAt } = facility
      const frequency = frequencyOf(facility, specialty)
      const visits = visitsOf(specialty, made.get(_id))
      const owed = owedOf(frequency)(dayOf(registeredAt), visits)
      return { _id, area, specialty, frequency, owed }
    }),
  )
  return owing.filter(({ owed }) => owed.length > 0)
}

/** Many facilities have few frequencies: what is owed by each is worked out once. */
function once<Of, Made>(keyOf: (of: Of) => string, make: (of: Of) => Made): (of: Of) => Made {
  const known = new Map<string, Made>()
  return (of) => {
    const made = known.get(keyOf(of)) ?? make(of)
    known.set(keyOf(of), made)
    return made
  }
}

const visitsOf = (asked: Specialty, made: readonly OnSitePatrol[] = []): Visit[] =>
  made
    .filter(({ specialty }) => specialty === asked)
    .map(({ _id, on }) => ({ patrolId: _id, on }))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))

const placeOf = ({ on, patrolId }: Visit): string => `${on} ${patrolId}`
