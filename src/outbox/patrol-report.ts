// A patrol draft holds the report as it will be sent, but for its photos: those have places of their own.

import type { Answer, Answers, Reading } from '@domain/checklists/answers'
import type { Checklist } from '@domain/checklists/checklist'
import type { Construal } from '@domain/checklists/construal'
import type { PatrolReport } from '@domain/patrols/patrol'
import { foundThere } from '@domain/patrols/report'
import type { AnswerTo } from '../cloud'
import type { Draft } from './draft'
import type { PhotosAt } from './outbox'
import { tidyReport } from './tidy-report'

export type DraftReport = Omit<PatrolReport, '_id'>

/** With what was known when the patrol began, so that the checklists can be asked offline. */
export interface PatrolContent {
  /** As it is registered. */
  facility: AnswerTo<'facilities.show'>['facility']
  report: DraftReport
  /** The county's own, for facilities of this kind. */
  checklists?: Checklist[]
  /** How the county reads the clauses. */
  construal?: Construal
  /** Where the person last was, to go on from there: `checklistId/itemId`. */
  lastAt?: string
}

/** What decides which questions are asked: the facility with what was found there, and whose checklists. */
export interface Asked {
  facility: PatrolContent['facility']
  own: readonly Checklist[]
}

export const askedIn = ({ facility, report, checklists = [] }: PatrolContent): Asked => ({
  facility: foundThere(facility, report),
  own: checklists,
})

export const placeOf = {
  patrol: () => 'patrol',
  difference: (what: string) => `difference/${what}`,
  answer: (checklistId: string, { itemId }: Pick<Answer, 'itemId'>) =>
    `answer/${checklistId}/${itemId}`,
  reading: (checklistId: string, { itemId, point }: Pick<Reading, 'itemId' | 'point'>) =>
    `reading/${checklistId}/${itemId}/${point ?? 'only'}`,
}

export function patrolReportOf(
  { _id, content }: Pick<Draft<PatrolContent>, '_id' | 'content'>,
  photosAt: PhotosAt,
): PatrolReport {
  const report = tidyReport({ ...content.report, _id }, askedIn(content))
  return {
    ...report,
    photos: photosAt(placeOf.patrol()),
    differences: report.differences.map((each) => ({
      ...each,
      photos: photosAt(placeOf.difference(each.what)),
    })),
    checklists: report.checklists.map((each) => withPhotos(each, photosAt)),
  }
}

const withPhotos = (given: Answers, photosAt: PhotosAt): Answers => ({
  ...given,
  answers: given.answers.map((each) => ({
    ...each,
    photos: photosAt(placeOf.answer(given.checklistId, each)),
  })),
  readings: given.readings.map((each) => ({
    ...each,
    photos: photosAt(placeOf.reading(given.checklistId, each)),
  })),
})
