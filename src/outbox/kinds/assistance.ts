import { call } from '../../cloud'
import { pageOf } from '../../go'
import { assistanceAnswerOf, type AssistanceWritten } from './assistance-written'
import type { DraftKind } from './kind'

/** 协查: the answer is kept with what was asked. */
export const assistance: DraftKind<AssistanceWritten> = {
  name: '协查回复',
  pages: { write: pageOf.helping, finish: pageOf.helped, record: pageOf.helped },
  send: (draft, photosAt) => call('assistances.answer', assistanceAnswerOf(draft, photosAt)),
}
