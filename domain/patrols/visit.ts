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
  const dueOn = earliestDueOn({ ...facility, visits }, dayOf(facility.registeredAt))
  const { end, endedAt, failedCount } = patrol
  const isLast = endedAt >= (facility.lastPatrol?.endedAt ?? '')
  return {
    visits,
    dueOn,
    dueKey: listKey(dueOn, facility._id),
    ...(isLast && { lastPatrol: { patrolId: patrol._id, endedAt, on, end, failedCount } }),
  }
}
