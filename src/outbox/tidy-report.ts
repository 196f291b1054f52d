// While it is written a report may hold what says nothing: empty notes, readings without a number, answers to what is not
// asked any more. It is sent without them.

import { findChecklist } from '@domain/checklists'
import type { Answers } from '@domain/checklists/answers'
import { askedOf } from '@domain/checklists/checklist'
import type { Described } from '@domain/facilities/kinds'
import type { PatrolReport } from '@domain/patrols/patrol'

const words = (said: string | undefined) => said?.trim() ?? ''

function tidyAnswers(given: Answers, facility: Described): Answers {
  const checklist = findChecklist(given.checklistId, given.version)
  return trimmed(askedOf(checklist, facility, given))
}

const trimmed = (given: Answers): Answers => ({
  ...given,
  answers: given.answers.map(({ note, ...answer }) => ({
    ...answer,
    ...(words(note) && { note: words(note) }),
  })),
  readings: given.readings
    .map((reading) => ({ ...reading, raw: reading.raw.trim() }))
    .filter(({ raw }) => raw !== ''),
})

/** A visit that did not come about answers no checklist. */
export const tidyReport = (
  { companion, note, ...report }: PatrolReport,
  facility: Described,
): PatrolReport => ({
  ...report,
  ...(words(companion) && { companion: words(companion) }),
  ...(words(note) && { note: words(note) }),
  checklists:
    report.end === 'done' ? report.checklists.map((each) => tidyAnswers(each, facility)) : [],
})
