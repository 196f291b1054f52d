// What a tap changes in the answers to one checklist. What did not change stays the same object, so that only the item
// that was tapped is drawn again.

import type { Answer, Answers, Reading } from '@domain/checklists/answers'
import type { Checklist, Item } from '@domain/checklists/checklist'
import type { Result } from '@domain/checklists/result'
import type { MeasuredDisinfectant, Point } from '@domain/checklists/water-limits'

export type Change = (given: Answers) => Answers

export const blankAnswers = ({ id, version }: Checklist): Answers => ({
  ...{ checklistId: id, version },
  answers: [],
  readings: [],
})

const putAnswer = (given: Answers, answer: Answer): Answers => {
  const known = given.answers.some(({ itemId }) => itemId === answer.itemId)
  const answers = known
    ? given.answers.map((each) => (each.itemId === answer.itemId ? answer : each))
    : [...given.answers, answer]
  return { ...given, answers }
}

const answerTo = ({ answers }: Answers, asked: string): Answer | undefined =>
  answers.find(({ itemId }) => itemId === asked)

export const choose =
  (itemId: string, result: Result): Change =>
  (given) =>
    putAnswer(given, { ...answerTo(given, itemId), itemId, result, photos: [] })

/** A note belongs to an answer; without one there is nothing to note. */
export const note =
  (itemId: string, words: string): Change =>
  (given) => {
    const answer = answerTo(given, itemId)
    return answer ? putAnswer(given, { ...answer, note: words }) : given
  }

/** Every check of a section that has no answer yet. */
export const passRest =
  (items: readonly Item[]): Change =>
  (given) =>
    items
      .filter(({ id, kind }) => kind === 'check' && !answerTo(given, id))
      .reduce((so, { id }) => choose(id, 'pass')(so), given)

/** Undefined where the number is not of water. */
export type At = Point | undefined

const isAt = (itemId: string, at: At) => (reading: Reading) =>
  reading.itemId === itemId && reading.point === at

const putReading = (given: Answers, itemId: string, at: At, changes: Partial<Reading>): Answers => {
  const here = isAt(itemId, at)
  const known = given.readings.some(here)
  const begun = known
    ? given.readings
    : [...given.readings, { itemId, ...(at && { point: at }), raw: '', photos: [] }]
  return {
    ...given,
    readings: begun.map((each) => (here(each) ? { ...each, ...changes } : each)),
  }
}

const withoutAnswer = (given: Answers, asked: string): Answers => ({
  ...given,
  answers: given.answers.filter(({ itemId }) => itemId !== asked),
})

/** A test that was made is no longer one that was not. */
export const measure =
  (itemId: string, at: At, raw: string): Change =>
  (given) =>
    putReading(withoutAnswer(given, itemId), itemId, at, { raw })

export const judgeBy =
  (itemId: string, points: readonly At[], disinfectant: MeasuredDisinfectant): Change =>
  (given) =>
    points.reduce((so, at) => putReading(so, itemId, at, { disinfectant }), given)

export const notMeasured =
  (itemId: string, why: string): Change =>
  (given) => ({
    ...putAnswer(given, { itemId, result: 'notApplicable', note: why, photos: [] }),
    readings: given.readings.filter((each) => each.itemId !== itemId),
  })

export const measureAfterAll =
  (itemId: string): Change =>
  (given) =>
    withoutAnswer(given, itemId)
