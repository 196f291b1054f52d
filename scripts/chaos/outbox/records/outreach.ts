import type { Outreach } from '@domain/outreach/outreach'
import {
  OUTREACH_PHOTOS,
  type OutreachWritten,
} from '../../../../src/outbox/kinds/outreach-written'
import type { Writable } from './writable'

export const outreach: Writable<OutreachWritten, Outreach> = {
  collection: 'outreach',
  begin({ coordinator }) {
    const content: OutreachWritten = {
      ...{ kind: 'outreach', means: ['lecture'], audiences: ['residents'], into: 'countryside' },
      ...{
        specialty: 'drinkingWater',
        topic: '饮水卫生',
        on: '2026-03-02',
        from: '09:00',
        until: '',
      },
      ...{
        placeName: '村委会',
        people: '40',
        materials: [],
        speaker: '',
        partner: '',
        words: '开始',
      },
    }
    return { kind: 'outreach', personId: coordinator._id, title: '饮水卫生', content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ words }) => words ?? '',
  place: OUTREACH_PHOTOS,
}
