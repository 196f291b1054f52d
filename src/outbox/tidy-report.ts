// While it is written a report may hold what says nothing: empty notes, readings without a number, answers to what is not
// asked any more. It is sent without them.

import { checklistsFor, findChecklist } from '@domain/checklists'
import type { Answers } from '@domain/checklists/answers'
import { askedOf } from '@domain/checklists/checklist'
import type { PatrolReport } from '@domain/patrols/patrol'
import type { Asked } from './patrol-report'

const words = (said: string | undefined) => said?.trim() ?? ''

/** Without the answers to checklists that are not asked of the facility as it was found. */
export function askedNow(given: readonly Answers[], { facility, own }: Asked): Answers[] {
  const asked = new Set(checklistsFor(facility, own).map(({ id }) => id))
  return given.filter(({ checklistId }) => asked.has(checklistId))
}

function tidyAnswers(given: Answers, { facility, own }: Asked): Answers {
  const checklist = findChecklist(given.checklistId, given.version, own)
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
  { companion, companionId, note, found, ...report }: PatrolReport,
  asked: Asked,
): PatrolReport => ({
  ...report,
  ...(words(companion) && { companion: words(companion), ...(companionId && { companionId }) }),
  ...(words(note) && { note: words(note) }),
  ...(found && Object.keys(found).length > 0 && { found }),
  checklists:
    report.end === 'done'
      ? askedNow(report.checklists, asked).map((each) => tidyAnswers(each, asked))
      : [],
})
