// What a patrol makes true of its facility: one more visit of each specialty, and when the next is due.

import type { BuiltInMatter } from '../checklists/matters'
import type { Facility } from '../facilities/facility'
import { listKey } from '../kernel/list-key'
import { addMonths, dayOf } from '../kernel/time'
import { earliestDueOn, recordVisit } from './frequency'
import type { Patrol } from './patrol'

/** What is found here and may be gone tomorrow. */
export const PASSING_MATTER: BuiltInMatter = 'itinerantPractice'

type Visit = Pick<
  Patrol,
  '_id' | 'endedAt' | 'submittedAt' | 'end' | 'failedCount' | 'specialties' | 'checklists' | 'found'
>

/** `facility` with the facts that were found there, and as often patrolled as they make it. */
export function afterVisit(facility: Facility, patrol: Visit): Partial<Facility> {
  const on = dayOf(patrol.endedAt)
  const visits = { ...facility.visits }
  for (const each of patrol.specialties) visits[each] = recordVisit(visits[each], on)
  const { end, endedAt, failedCount } = patrol
  const isLast = endedAt >= (facility.lastPatrol?.endedAt ?? '')
  const again = isLast ? lookAgainAfter(facility, patrol) : lookAgainOf(facility)
  return {
    visits,
    ...again,
    ...(isLast && patrol.found && { traits: facility.traits, frequencies: facility.frequencies }),
    ...dueOf({ ...facility, visits, lookAgainOn: again.lookAgainOn }),
    ...(isLast && { lastPatrol: { patrolId: patrol._id, endedAt, on, end, failedCount } }),
  }
}

/** 游医 reported today are looked for again within a month; a visit that finds none is the end of it. */
function lookAgainAfter(facility: Facility, patrol: Visit): LookAgain {
  if (!patrol.specialties.includes('illegalPractice')) return lookAgainOf(facility)
  return findsPassing(patrol)
    ? { lookAgainOn: addMonths(dayOf(patrol.submittedAt), 1), lookAgainPatrolId: patrol._id }
    : { lookAgainOn: undefined, lookAgainPatrolId: undefined }
}

type LookAgain = Record<'lookAgainOn' | 'lookAgainPatrolId', string | undefined>

const lookAgainOf = ({ lookAgainOn, lookAgainPatrolId }: Facility): LookAgain => ({
  lookAgainOn,
  lookAgainPatrolId,
})

const findsPassing = ({ checklists }: Pick<Visit, 'checklists'>): boolean =>
  checklists.some(({ items }) =>
    items.some(({ matter, result }) => matter === PASSING_MATTER && result === 'fail'),
  )

/** When the facility is due, and where that puts it in lists; both undefined where nothing is patrolled there, or nobody works there. */
export function dueOf(
  facility: Omit<Facility, 'trail'>,
): Record<'dueOn' | 'dueKey', string | undefined> {
  const open = facility.status === 'open'
  const patrolled = open ? earliestDueOn(facility, dayOf(facility.registeredAt)) : undefined
  const dueOn = [patrolled, facility.lookAgainOn].filter((each) => each !== undefined).sort()[0]
  return { dueOn, dueKey: dueOn && listKey(dueOn, facility._id) }
}
