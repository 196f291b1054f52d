import { assistanceOf } from '@domain/assistance/asking'
import type { Assistance, AssistanceAnswer, AssistanceRequest } from '@domain/assistance/assistance'
import type { Clue } from '@domain/clues/clue'
import { addDays, dayOf } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { anId } from './people'

export const anAssistanceRequest = (
  clue: Clue,
  assistant: Person,
  { at, ...said }: { at: string } & Partial<AssistanceRequest>,
): AssistanceRequest => ({
  ...{ requestId: anId(), clueId: clue._id, coordinatorId: assistant._id, kind: 'look' },
  asked: '请去看清水池有没有上锁',
  dueOn: addDays(dayOf(at), 7),
  ...said,
})

/** As it is kept before anybody has answered. */
export const anAssistance = (
  clue: Clue,
  assistant: Person,
  officer: Person,
  { at, ...said }: { at: string } & Partial<AssistanceRequest>,
): Assistance => ({
  ...assistanceOf(anAssistanceRequest(clue, assistant, { at, ...said }), {
    ...{ clue, assistant, actor: officer, now: at },
  }),
  trail: { seq: 1, hash: '0'.repeat(64) },
})

export const anAssistanceAnswer = (
  assistanceId: string,
  { at, ...said }: { at: string } & Partial<AssistanceAnswer>,
): AssistanceAnswer => ({
  ...{ _id: anId(), assistanceId, startedAt: at, endedAt: at, given: true },
  ...{ words: '清水池已经加盖上锁', fixMissing: '没有信号', photos: [] },
  ...said,
})
