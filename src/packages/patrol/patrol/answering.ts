// What a tap changes in the answers to one checklist. What did not change stays the same object, so that only the item
// that was tapped is drawn again.

import type { Answer, Answers, Reading, Result } from '@domain/checklists/answers'
import type { Item } from '@domain/checklists/checklist'
import {
  point as points,
  type MeasuredDisinfectant,
  type Point,
} from '@domain/checklists/water-limits'

export type Change = (given: Answers) => Answers

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

const isAt = (itemId: string, at: Point) => (reading: Reading) =>
  reading.itemId === itemId && reading.point === at

const putReading = (
  given: Answers,
  itemId: string,
  at: Point,
  changes: Partial<Reading>,
): Answers => {
  const here = isAt(itemId, at)
  const known = given.readings.some(here)
  const begun = known
    ? given.readings
    : [...given.readings, { itemId, point: at, raw: '', photos: [] }]
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
  (itemId: string, at: Point, raw: string): Change =>
  (given) =>
    putReading(withoutAnswer(given, itemId), itemId, at, { raw })

export const judgeBy =
  (itemId: string, disinfectant: MeasuredDisinfectant): Change =>
  (given) =>
    points.options.reduce((so, at) => putReading(so, itemId, at, { disinfectant }), given)

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
