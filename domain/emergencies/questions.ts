// What the answers to the questions of an emergency may be.

import { instant } from '../kernel/time'
import { array, enum as oneOf, int, strictObject, string, type ZodType } from '../kernel/z'
import { questions } from './asked'
import type { EmergencyKind } from './kinds'
import type { Question } from './question'

export type EmergencyAnswer = string | number | string[]
export type EmergencyAnswers = Record<string, EmergencyAnswer | undefined>

function answerTo(question: Question): ZodType<EmergencyAnswer> {
  switch (question.kind) {
    case 'text':
      return string().trim().min(1).max(300)
    case 'count':
      return int().min(0).max(100_000)
    case 'instant':
      return instant
    case 'choice':
      return oneOf(Object.keys(question.options))
    case 'choices':
      return array(oneOf(Object.keys(question.options)))
        .min(1)
        .max(12)
  }
}

/** The answers to what is asked of a kind, as far as they are known. */
export const answersTo = (kind: EmergencyKind): ZodType<EmergencyAnswers> =>
  strictObject(
    Object.fromEntries(questions[kind].map((each) => [each.id, answerTo(each).optional()])),
  )

/** What is still to be found out before the emergency counts as verified. */
export const openQuestions = (kind: EmergencyKind, answers: EmergencyAnswers): Question[] =>
  questions[kind].filter(({ id, required }) => required && answers[id] === undefined)
