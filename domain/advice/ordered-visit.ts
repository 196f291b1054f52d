// An officer asks a coordinator to go there again: 回访 for a violation of the ordinary kind without a case (方案 三（四）),
// 复查 where a case was closed (指南·非法行医 3.4.2). What is seen returns to the officer, who decides.

import type { Facility } from '../facilities/facility'
import { id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import { problem } from '../kernel/problems'
import { addDays, dayOf, day, instant, type Day, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import {
  array,
  boolean,
  enum as oneOf,
  int,
  object,
  string,
  type infer as Infer,
} from '../kernel/z'
import { patrolReport, type PatrolReport } from '../patrols/patrol'
import type { Person } from '../people/person'
import { photoRef, type PhotoRef } from '../photos/photo'
import { dueFrom } from './check-advice'

export const visitKindNames = { followUp: '回访', reinspection: '复查' } as const
export const visitKind = oneOf(['followUp', 'reinspection'])
export type VisitKind = Infer<typeof visitKind>

export const visitStatusNames = { ordered: '待去', answered: '已回复' } as const

/** What was seen of each thing that was asked. */
export const seenNames = {
  corrected: '已改正',
  persisting: '仍然存在',
  unseen: '没能看到',
} as const
const seen = oneOf(['corrected', 'persisting', 'unseen'])

const words = string().trim().min(2).max(200)
const LATEST_DAYS = 180

/** As the officer orders it: what to look at, in words that may have been taken from a clue. */
export const visitOrder = object({
  requestId: id,
  facilityId: id,
  clueId: id.optional(),
  asked: array(words).min(1).max(20),
  note: string().trim().max(300).optional(),
  dueOn: day,
})
export type VisitOrder = Infer<typeof visitOrder>

/** As the coordinator answers it, under an id of its own. */
export const visitAnswer = patrolReport
  .pick({
    _id: true,
    startedAt: true,
    endedAt: true,
    end: true,
    companion: true,
    fix: true,
    fixMissing: true,
    note: true,
    photos: true,
  })
  .extend({
    visitId: id,
    results: array(
      object({
        /** Which of the things asked, from 0. */
        place: int().min(0).max(19),
        seen,
        words: string().trim().max(300).optional(),
        photos: array(photoRef).max(9),
      }),
    ).max(20),
  })
export type VisitAnswer = Infer<typeof visitAnswer>

export const orderedVisit = object({
  _id: id,
  kind: visitKind,
  facilityId: id,
  facilityName: string(),
  address: string(),
  area: string(),
  county: string(),
  township: string(),
  clueId: id.optional(),
  /** The case after which it was ordered: the answer comes back to it. */
  caseId: id.optional(),
  asked: array(words),
  note: string().optional(),
  orderedBy: id,
  orderedByName: string(),
  orderedAt: instant,
  coordinatorId: id,
  status: oneOf(['ordered', 'answered']),
  dueOn: day,
  /** Sorts by `dueOn`, unique; absent once it is answered. */
  dueKey: string().optional(),
  answer: visitAnswer
    .omit({ visitId: true })
    .extend({
      visitedBy: id,
      visitedByName: string(),
      submittedAt: instant,
      timeDoubtful: boolean().optional(),
    })
    .optional(),
  /** Sorts by the time of the order, unique. */
  listKey: string(),
  sealAt: instant.optional(),
  trail: trailHead,
})
export type OrderedVisit = Infer<typeof orderedVisit>

/** Penalised means that there was a case; every other clue is looked after without one. */
export const kindOfVisit = (clue: { outcome?: string | undefined } | undefined): VisitKind =>
  clue?.outcome === 'penalised' ? 'reinspection' : 'followUp'

/** What is wrong with the day asked for. */
export function visitDueFault(dueOn: Day, today: Day): string | undefined {
  if (addDays(dueOn, 0) !== dueOn) return `没有 ${dueOn} 这一天`
  if (dueOn < today) return '不能早于今天'
  return dueOn > addDays(today, LATEST_DAYS) ? '离现在太远' : undefined
}

interface Ordering {
  facility: Facility
  kind: VisitKind
  caseId?: string
  actor: Person
  now: Instant
}

/** Problem invalidInput for a day that cannot be. */
export function orderedVisitOf(
  { requestId, facilityId, clueId, asked, note, dueOn }: VisitOrder,
  { facility, kind, caseId, actor, now }: Ordering,
): Omit<OrderedVisit, 'trail'> {
  const reason = visitDueFault(dueOn, dayOf(now))
  if (reason) throw problem('invalidInput', { field: '完成日期', reason })
  const { name: facilityName, address, area, county, township, coordinatorId } = facility
  return {
    ...{ _id: requestId, kind, facilityId, facilityName, address, area, county, township },
    ...(clueId && { clueId }),
    ...(caseId && { caseId }),
    asked,
    ...(note && { note }),
    orderedBy: actor._id,
    orderedByName: actor.name,
    orderedAt: now,
    coordinatorId,
    status: 'ordered',
    ...dueFrom(dueOn, requestId),
    listKey: listKey(now, requestId),
  }
}

/** As the rules for visits take it. */
export const answerAsVisit = (
  { visitId: _visitId, results: _results, ...report }: VisitAnswer,
  facilityId: string,
): PatrolReport => ({ ...report, facilityId, checklists: [], differences: [] })

/** Everything asked is answered once, where somebody was there to look; Problems answerMissing, noteMissing and photoRequired. */
export function checkAnswer({ asked }: Pick<OrderedVisit, 'asked'>, answer: VisitAnswer): void {
  const { end, results, photos } = answer
  const places = results.map(({ place }) => place)
  if (new Set(places).size < places.length || places.some((place) => place >= asked.length))
    throw problem('invalidInput', { field: '看到的情况', reason: '与要看的事项对不上' })
  if (end === 'done') checkResults(asked, results)
  else if (photos.length === 0 && end !== 'refusedEntry')
    throw problem('photoRequired', { why: '证明该单位现在的情况' })
}

function checkResults(asked: readonly string[], results: VisitAnswer['results']): void {
  for (const [place, question] of asked.entries()) {
    const found = results.find((each) => each.place === place)
    if (!found) throw problem('answerMissing', { question })
    if (found.seen !== 'corrected' && !found.words) throw problem('noteMissing', { question })
  }
}

export const photosOfVisit = ({ answer }: Pick<OrderedVisit, 'answer'>): PhotoRef[] =>
  answer ? [...answer.photos, ...answer.results.flatMap((each) => each.photos)] : []
