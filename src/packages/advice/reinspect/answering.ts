// What is said of an item in a re-inspection that is being written.

import type { Answer, Answers, Reading } from '@domain/checklists/answers'
import type { Point } from '@domain/checklists/water-limits'
import type { ReinspectionWritten } from '../../../outbox/kinds/advice-written'

type Change = (content: ReinspectionWritten) => ReinspectionWritten

const within =
  (checklistId: string, changed: (given: Answers) => Answers): Change =>
  (content) => ({
    ...content,
    answers: content.answers.map((each) =>
      each.checklistId === checklistId ? changed(each) : each,
    ),
  })

export const answered = (checklistId: string, itemId: string, changes: Partial<Answer>): Change =>
  within(checklistId, (given) => {
    const before = given.answers.find((each) => each.itemId === itemId)
    const answer: Answer = { itemId, result: 'pass', photos: [], ...before, ...changes }
    const others = given.answers.filter((each) => each.itemId !== itemId)
    return { ...given, answers: [...others, answer] }
  })

const isAt = (reading: Reading, itemId: string, point: Point | undefined) =>
  reading.itemId === itemId && reading.point === point

/** A number that was read; whatever reason there was for not measuring is gone. */
export const measured = (
  checklistId: string,
  itemId: string,
  point: Point | undefined,
  changes: Partial<Reading>,
): Change =>
  within(checklistId, (given) => {
    const before = given.readings.find((each) => isAt(each, itemId, point))
    const reading: Reading = {
      ...{ itemId, raw: '', photos: [] },
      ...(point && { point }),
      ...before,
      ...changes,
    }
    return {
      ...given,
      answers: given.answers.filter((each) => each.itemId !== itemId),
      readings: [...given.readings.filter((each) => !isAt(each, itemId, point)), reading],
    }
  })

/** It could not be measured this time, and is left to be looked at again. */
export const unmeasured = (checklistId: string, itemId: string): Change =>
  within(checklistId, (given) => ({
    ...given,
    answers: [
      ...given.answers.filter((each) => each.itemId !== itemId),
      { itemId, result: 'notApplicable', photos: [] },
    ],
    readings: given.readings.filter((each) => each.itemId !== itemId),
  }))
