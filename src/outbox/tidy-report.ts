// While it is written a report may hold what says nothing: empty notes, readings without a number. It is sent without them.

import type { Answers } from '@domain/checklists/answers'
import type { PatrolReport } from '@domain/patrols/patrol'

const words = (said: string | undefined) => said?.trim() ?? ''

const tidyAnswers = (given: Answers): Answers => ({
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
export const tidyReport = ({ companion, note, ...report }: PatrolReport): PatrolReport => ({
  ...report,
  ...(words(companion) && { companion: words(companion) }),
  ...(words(note) && { note: words(note) }),
  checklists: report.end === 'done' ? report.checklists.map(tidyAnswers) : [],
})
