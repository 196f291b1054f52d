// What the informant is answered in plain words, and what they think of it.

import { strangersWords } from '../kernel/legible'
import { instant } from '../kernel/time'
import { boolean, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'

/** What came of it, as far as it is told to the informant. */
export const answerKindNames = {
  putRight: '情况属实，已改正',
  penalised: '情况属实，已处罚',
  referred: '已移送有权处理的部门',
  unfounded: '没有发现这种情况',
  noAction: '依法不予处理',
  advised: '已提出意见，继续督促',
} as const
export const answerKind = oneOf([
  'putRight',
  'penalised',
  'referred',
  'unfounded',
  'noAction',
  'advised',
])
export type AnswerKind = Infer<typeof answerKind>

export const answerWords = string().trim().min(5).max(500)

export const tipAnswer = object({
  kind: answerKind,
  words: answerWords,
  at: instant,
  byName: string(),
})
export type TipAnswer = Infer<typeof tipAnswer>

export const satisfactionNames = {
  satisfied: '满意',
  fair: '一般',
  dissatisfied: '不满意',
} as const
export const satisfaction = oneOf(['satisfied', 'fair', 'dissatisfied'])

export const rating = object({
  satisfaction,
  solved: boolean(),
  words: strangersWords().max(200),
  at: instant,
})
export type Rating = Infer<typeof rating>
