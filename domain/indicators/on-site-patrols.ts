// 方案 一（三）2: on-site patrols of each specialty, and the facilities that they reach. A refused entry is none; a facility found
// closed or long out of business was looked at (docs/decisions/0015).

import type { Facility } from '../facilities/facility'
import type { Id } from '../kernel/ids'
import { dayOf, type Day } from '../kernel/time'
import type { Patrol } from '../patrols/patrol'
import type { Specialty } from '../people/specialties'
import { isWithin, type Period } from './period'
import { countOf, narrowed, shareOf, type Count, type Row, type Share } from './share'

export type PatrolMade = Pick<Patrol, '_id' | 'facilityId' | 'area' | 'endedAt' | 'specialties'>

/** One specialty of one patrol: a hospital visit that completes two checklists is one of each. */
export interface OnSitePatrol extends Row {
  facilityId: Id
  specialty: Specialty
  on: Day
}

export const onSitePatrols = (
  patrols: readonly PatrolMade[],
  period: Period,
): Count<OnSitePatrol> =>
  narrowed(
    countOf(patrols.flatMap(specialtiesOf), ({ _id, specialty }) => `${_id} ${specialty}`),
    isWithin(period),
  )

const specialtiesOf = ({
  _id,
  facilityId,
  area,
  endedAt,
  specialties,
}: PatrolMade): OnSitePatrol[] =>
  specialties.map((specialty) => ({ _id, facilityId, area, specialty, on: dayOf(endedAt) }))

type Standing = Pick<Facility, '_id' | 'area' | 'status' | 'registeredAt'>

/** Nothing is asked of what is not open, nor of what is registered later. */
export const isOpenBy =
  (on: Day) =>
  ({ status, registeredAt }: Pick<Standing, 'status' | 'registeredAt'>): boolean =>
    status === 'open' && dayOf(registeredAt) <= on

export interface ReachedFacility extends Row {
  /** Every patrol on the spot in the period. */
  patrolIds: readonly Id[]
}

/** Open facilities that were patrolled on the spot at least once in the period. */
export function coverageRate(
  facilities: readonly Standing[],
  patrols: readonly PatrolMade[],
  period: Period,
): Share<ReachedFacility> {
  const made = byFacility(onSitePatrols(patrols, period).counted)
  const rows = facilities.filter(isOpenBy(period.to)).map(({ _id, area }): ReachedFacility => {
    const patrolIds = new Set(made.get(_id)?.map((each) => each._id))
    return { _id, area, patrolIds: [...patrolIds] }
  })
  return shareOf(
    rows,
    ({ _id }) => _id,
    ({ patrolIds }) => patrolIds.length > 0,
  )
}

export function byFacility(made: readonly OnSitePatrol[]): Map<Id, OnSitePatrol[]> {
  const found = new Map<Id, OnSitePatrol[]>()
  for (const each of made) found.set(each.facilityId, [...(found.get(each.facilityId) ?? []), each])
  return found
}
