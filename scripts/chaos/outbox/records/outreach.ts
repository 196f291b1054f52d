import type { Outreach } from '@domain/outreach/outreach'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import {
  OUTREACH_PHOTOS,
  type CorrectionWritten,
  type OutreachWritten,
} from '../../../../src/outbox/kinds/outreach-written'
import { all, type Writable } from './writable'

const BEGUN: OutreachWritten = {
  ...{ kind: 'outreach', means: ['lecture'], audiences: ['residents'], into: 'countryside' },
  ...{ specialty: 'drinkingWater', topic: '饮水卫生', on: '2026-03-02', from: '09:00', until: '' },
  ...{ placeName: '村委会', people: '40', materials: [], speaker: '', partner: '', words: '开始' },
}

export const outreach: Writable<OutreachWritten, Outreach> = {
  collection: 'outreach',
  begin: ({ person }) => ({
    ...{ kind: 'outreach', personId: person._id, title: '饮水卫生', content: BEGUN },
  }),
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ words }) => words ?? '',
  place: OUTREACH_PHOTOS,
}

/** Of what was recorded before this run; of two, the first to arrive counts. */
export const outreachCorrection: Writable<CorrectionWritten, TrailEntry> = {
  collection: 'trail',
  begin({ person, outreach: recorded, chance }) {
    if (recorded.length === 0) return undefined
    const { _id: outreachId, topic } = chance.pick(recorded)
    const content: CorrectionWritten = {
      ...BEGUN,
      ...{ outreachId, correctedBefore: 0, reason: '写错了' },
    }
    return { kind: 'outreachCorrection', personId: person._id, title: topic, content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ after }) => (after['words'] as string | undefined) ?? '',
  place: OUTREACH_PHOTOS,
  photosIn: ({ after }) => (after['photos'] as Outreach['photos'] | undefined) ?? [],
  overtakenAs: ['alreadyChanged'],

  effects: (cloud, { outreach: recorded }) =>
    recorded.flatMap(({ _id }) => {
      const corrections = all<Outreach>(cloud, 'outreach', { _id }).flatMap(
        (each) => each.corrections,
      )
      return corrections.length <= 1 ? [] : [`outreach ${_id} was corrected twice at once`]
    }),
}
