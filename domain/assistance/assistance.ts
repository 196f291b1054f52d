// 协查: an officer asks a coordinator to help with a clue or a case. What is answered returns to it, and the officer decides.

import { id } from '../kernel/ids'
import { day, instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { boolean, int, object, string, type infer as Infer } from '../kernel/z'
import { patrolReport } from '../patrols/patrol'
import type { PhotoRef } from '../photos/photo'
import { assistanceKind } from './kinds'
import { assistanceStatus } from './status'

export const ASKED_LETTERS = { least: 4, most: 300 } as const
export const ANSWER_LETTERS = { least: 2, most: 500 } as const
export const REASON_LETTERS = { least: 2, most: 200 } as const
export const MOST_COUNTED = 1_000_000

const lettersOf = ({ least, most }: { least: number; most: number }) =>
  string().trim().min(least).max(most)
export const askedWords = lettersOf(ASKED_LETTERS)
export const helpWords = lettersOf(ANSWER_LETTERS)
export const withdrawalWords = lettersOf(REASON_LETTERS)

/** As the officer asks it. */
export const assistanceRequest = object({
  requestId: id,
  clueId: id,
  kind: assistanceKind,
  coordinatorId: id,
  /** What exactly. */
  asked: askedWords,
  /** Where, if it is not where the clue is. */
  placeWords: string().trim().min(2).max(60).optional(),
  dueOn: day,
})
export type AssistanceRequest = Infer<typeof assistanceRequest>

/** As the coordinator answers it, under an id of its own. */
export const assistanceAnswer = patrolReport
  .pick({ _id: true, startedAt: true, endedAt: true, fix: true, fixMissing: true, photos: true })
  .extend({
    assistanceId: id,
    /** Whether help could be given; the words say why it could not. */
    given: boolean(),
    words: helpWords,
    /** Who was there. */
    present: string().trim().min(1).max(60).optional(),
    /** Of what was to be counted. */
    count: int().min(0).max(MOST_COUNTED).optional(),
  })
export type AssistanceAnswer = Infer<typeof assistanceAnswer>

export const assistance = object({
  _id: id,
  clueId: id,
  /** Where a case was opened before it was asked. */
  caseId: id.optional(),
  kind: assistanceKind,
  asked: askedWords,
  placeWords: string().optional(),
  facilityId: id.optional(),
  facilityName: string(),
  address: string(),
  area: string(),
  county: string(),
  township: string(),
  askedBy: id,
  askedByName: string(),
  askedAt: instant,
  coordinatorId: id,
  coordinatorName: string(),
  dueOn: day,
  /** Sorts by `dueOn`, unique; absent once nobody waits for it any more. */
  dueKey: string().optional(),
  status: assistanceStatus,
  /** What was said last: that it cannot be done may be followed by help after all. */
  answer: assistanceAnswer
    .omit({ assistanceId: true, given: true })
    .extend({ submittedAt: instant, timeDoubtful: boolean().optional() })
    .optional(),
  /** When help was given; absent where none was. */
  givenAt: instant.optional(),
  withdrawal: object({ reason: string(), byName: string(), at: instant }).optional(),
  /** Sorts by the time of asking, unique. */
  listKey: string(),
  sealAt: instant.optional(),
  trail: trailHead,
})
export type Assistance = Infer<typeof assistance>

export const photosOfAssistance = ({ answer }: Pick<Assistance, 'answer'>): PhotoRef[] =>
  answer?.photos ?? []
