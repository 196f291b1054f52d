import { call } from '../../cloud'
import { pageOf } from '../../go'
import { CLUE_ANSWER, type ClueAnswerWritten } from './clue-answer-written'
import type { DraftKind } from './kind'

/** The answer is kept with its clue: the record is what stands where it was finished. */
export const clueAnswer: DraftKind<ClueAnswerWritten> = {
  name: '补充情况',
  presses: () => true,
  pages: { write: pageOf.clueAnswering, finish: pageOf.clueAnswered, record: pageOf.clueAnswered },
  send: ({ _id, content: { clueId, words } }, photosAt) =>
    call('clues.answer', { _id, clueId, words: words.trim(), photos: photosAt(CLUE_ANSWER) }),
}
