import type { Clue } from '@domain/clues/clue'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import {
  CLUE_ANSWER,
  type ClueAnswerWritten,
} from '../../../../src/outbox/kinds/clue-answer-written'
import { all, type Writable } from './writable'

/** More of what was sent back; the first that arrives is the answer. */
export const clueAnswer: Writable<ClueAnswerWritten, TrailEntry> = {
  collection: 'trail',
  begin({ person, sentBack, chance }) {
    if (sentBack.length === 0) return undefined
    const { _id: clueId, facilityName, matterName } = chance.pick(sentBack)
    const content: ClueAnswerWritten = {
      ...{ clueId, facilityName, spokenMatter: `疑似${matterName}` },
      ...{ asked: '请补拍现场照片', words: '开始' },
    }
    return { kind: 'clueAnswer', personId: person._id, title: facilityName, content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: (entry) => answerIn(entry)?.words ?? '',
  place: CLUE_ANSWER,
  photosIn: (entry) => answerIn(entry)?.photos ?? [],
  overtakenAs: ['moveForbidden'],

  effects: (cloud, { sentBack }) =>
    sentBack.flatMap(({ _id }) => {
      const [kept] = all<Clue>(cloud, 'clues', { _id })
      const answers = (kept?.handlings ?? []).filter(({ what }) => what === 'answered')
      return answers.length <= 1 ? [] : [`clue ${_id} was answered ${answers.length} times`]
    }),
}

const answerIn = ({ after }: TrailEntry) =>
  (after['handlings'] as Clue['handlings'] | undefined)?.at(-1)
