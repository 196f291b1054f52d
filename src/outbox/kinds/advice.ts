import { call } from '../../cloud'
import { phoneNow } from '../../clock'
import { pageOf } from '../../go'
import {
  adviceReportOf,
  RECTIFICATION,
  reinspectionReportOf,
  visitAnswerOf,
  type AdviceWritten,
  type RectificationWritten,
  type ReinspectionWritten,
  type VisitAnswerWritten,
} from './advice-written'
import type { DraftKind } from './kind'

export const advice: DraftKind<AdviceWritten> = {
  name: '意见书',
  pages: { write: pageOf.adviceWriting, finish: pageOf.adviceFinish, record: pageOf.advice },
  send: (draft, photosAt) => call('advice.give', adviceReportOf(draft, photosAt, phoneNow())),
  needs: ({ patrolId }) => [patrolId],
}

/** What was put right is kept with its advice: the record is what stands where it was finished. */
export const rectification: DraftKind<RectificationWritten> = {
  name: '整改情况',
  pages: { write: pageOf.rectifying, finish: pageOf.adviceFinish, record: pageOf.adviceFinish },
  send: ({ _id, content: { adviceId, words } }, photosAt) =>
    call('advice.rectify', {
      ...{ _id, adviceId, words: words.trim(), photos: photosAt(RECTIFICATION) },
    }),
}

export const reinspection: DraftKind<ReinspectionWritten> = {
  name: '复查',
  pages: {
    write: pageOf.reinspecting,
    finish: pageOf.adviceFinish,
    record: pageOf.reinspection,
  },
  send: (draft, photosAt) => call('advice.reinspect', reinspectionReportOf(draft, photosAt)),
}

/** 回访, or 复查 after a case: the answer is kept with its order. */
export const orderedVisit: DraftKind<VisitAnswerWritten> = {
  name: '回访',
  pages: { write: pageOf.visiting, finish: pageOf.adviceFinish, record: pageOf.adviceFinish },
  send: (draft, photosAt) => call('visits.answer', visitAnswerOf(draft, photosAt)),
}
