// What a patrol makes true of its facility: one more visit of each specialty, and when the next is due.

import type { Facility } from '../facilities/facility'
import { listKey } from '../kernel/list-key'
import { dayOf } from '../kernel/time'
import { earliestDueOn, recordVisit } from './frequency'
import type { Patrol } from './patrol'

type Visit = Pick<Patrol, '_id' | 'endedAt' | 'end' | 'failedCount' | 'specialties'>

export function afterVisit(facility: Facility, patrol: Visit): Partial<Facility> {
  const on = dayOf(patrol.endedAt)
  const visits = { ...facility.visits }
  for (const each of patrol.specialties) visits[each] = recordVisit(visits[each], on)
  const { end, endedAt, failedCount } = patrol
  const isLast = endedAt >= (facility.lastPatrol?.endedAt ?? '')
  return {
    visits,
    ...dueOf({ ...facility, visits }),
    ...(isLast && { lastPatrol: { patrolId: patrol._id, endedAt, on, end, failedCount } }),
  }
}

/** When the facility is due, and where that puts it in lists; both undefined where nothing is patrolled there, or nobody works there. */
export function dueOf(
  facility: Omit<Facility, 'trail'>,
): Record<'dueOn' | 'dueKey', string | undefined> {
  const open = facility.status === 'open'
  const dueOn = open ? earliestDueOn(facility, dayOf(facility.registeredAt)) : undefined
  return { dueOn, dueKey: dueOn && listKey(dueOn, facility._id) }
}
