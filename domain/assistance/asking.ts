// Whom an officer may ask, by when, and what is kept of it.

import type { Clue } from '../clues/clue'
import { listKey } from '../kernel/list-key'
import { problem } from '../kernel/problems'
import { addDays, dayOf, type Day, type Instant } from '../kernel/time'
import { centreRoles, isOfCentre } from '../people/centre-staff'
import { covers } from '../people/permissions'
import type { Person } from '../people/person'
import type { Role } from '../people/roles'
import type { Assistance, AssistanceRequest } from './assistance'

export const LATEST_DAYS = 90
/** What a page offers first: no clause says how long. */
export const USUAL_DAYS = 7

type Where = Pick<Clue, 'area' | 'township'>

/** In service, and of the centre there or with an area that reaches there. */
export const mayHelp = (person: Person, where: Where): boolean =>
  person.status === 'active' &&
  (centreRoles as readonly Role[]).includes(person.role) &&
  (covers(person, where) || isOfCentre(person, where))

/** Whoever patrols there first, then whose area it is, then the rest of the centre; the same order for the same people. */
export function assistantsFor(
  people: readonly Person[],
  where: Where,
  patrolledBy: string | undefined,
): Person[] {
  const rank = (person: Person) => [
    person._id === patrolledBy ? 0 : 1,
    covers(person, where) ? 0 : 1,
    person.listKey,
  ]
  return people
    .filter((person) => mayHelp(person, where))
    .map((person) => ({ person, key: rank(person).join(' ') }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ person }) => person)
}

/** What is wrong with the day asked for. */
export function dueFault(dueOn: Day, today: Day): string | undefined {
  if (addDays(dueOn, 0) !== dueOn) return `没有 ${dueOn} 这一天`
  if (dueOn < today) return '不能早于今天'
  return dueOn > addDays(today, LATEST_DAYS) ? '离现在太远' : undefined
}

interface Asking {
  clue: Omit<Clue, 'trail'>
  assistant: Person | undefined
  actor: Person
  now: Instant
}

/** Problems notFound for somebody who cannot be asked there, and invalidInput for a day that cannot be. */
export function assistanceOf(
  { requestId, coordinatorId, kind, asked, placeWords, dueOn }: AssistanceRequest,
  { clue, assistant, actor, now }: Asking,
): Omit<Assistance, 'trail'> {
  if (!assistant || !mayHelp(assistant, clue)) throw problem('notFound', { what: '这位协管员' })
  const reason = dueFault(dueOn, dayOf(now))
  if (reason) throw problem('invalidInput', { field: '完成日期', reason })
  const { facilityId, facilityName, address, area, county, township } = clue
  return {
    ...{ _id: requestId, clueId: clue._id, kind, asked },
    ...(clue.caseId && { caseId: clue.caseId }),
    ...(placeWords && { placeWords }),
    ...(facilityId && { facilityId }),
    ...{ facilityName, address, area, county, township },
    ...{ askedBy: actor._id, askedByName: actor.name, askedAt: now },
    ...{ coordinatorId, coordinatorName: assistant.name },
    ...{ dueOn, dueKey: listKey(dueOn, requestId), status: 'asked' },
    listKey: listKey(now, requestId),
  }
}
