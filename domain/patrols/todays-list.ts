// Which facilities are to be visited, and in which order: today's list (今日巡查).

import type { FacilityRow } from '../facilities/row'
import type { Facility } from '../facilities/facility'
import { metresBetween, type Place } from '../kernel/geo'
import { addDays, type Day } from '../kernel/time'
import type { Person } from '../people/person'
import { DUE_SOON_DAYS } from './frequency'

type Listed = Pick<Facility, '_id' | 'dueOn' | 'place' | 'coordinatorId'>

/** A coordinator's own; the whole area's for whoever leads a centre. */
export const isForList = ({ _id, role }: Pick<Person, '_id' | 'role'>, facility: Listed): boolean =>
  role !== 'coordinator' || facility.coordinatorId === _id

export const isToVisit = ({ dueOn }: Pick<Listed, 'dueOn'>, today: Day): boolean =>
  dueOn !== undefined && dueOn <= addDays(today, DUE_SOON_DAYS)

/** By the day, and by the id where that is the same: the order that the cloud's list has. */
export const byDue = (one: Listed, other: Listed): number =>
  keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0

const keyOf = ({ dueOn = '', _id }: Listed) => `${dueOn} ${_id}`

export type Away<Row> = Row & { distance: number | undefined }

/** How far each is; undefined where its place or one's own is not known. */
export const measured = <Row extends Pick<FacilityRow, 'place'>>(
  rows: readonly Row[],
  from: Place | undefined,
): Away<Row>[] =>
  rows.map((row) => ({
    ...row,
    distance: row.place && from ? metresBetween(row.place, from) : undefined,
  }))

/** The nearest first; what nobody can find on a map last, as it came. */
export const byDistance = (one: Away<object>, other: Away<object>): number =>
  (one.distance ?? Infinity) === (other.distance ?? Infinity)
    ? 0
    : (one.distance ?? Infinity) - (other.distance ?? Infinity)
