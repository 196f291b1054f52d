import type { OrderedVisit } from '@domain/advice/ordered-visit'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import {
  VISIT,
  visitBegun,
  type VisitAnswerWritten,
} from '../../../../src/outbox/kinds/advice-written'
import type { Writable } from './writable'

/** The answer to what an officer asked to be looked at. */
export const orderedVisit: Writable<VisitAnswerWritten, TrailEntry> = {
  collection: 'trail',
  begin({ person, visits, at, chance }) {
    if (visits.length === 0) return undefined
    const { _id: visitId, kind, facilityId, facilityName: name, ...visit } = chance.pick(visits)
    const content: VisitAnswerWritten = {
      ...{ visitId, kind, asked: visit.asked, orderedByName: visit.orderedByName },
      facility: { _id: facilityId, name },
      results: visit.asked.map(() => ({ seen: 'corrected', words: '' })),
      visit: { ...visitBegun(at), note: '开始' },
    }
    return { kind: 'orderedVisit', personId: person._id, title: name, content }
  },
  reword: ({ visit, ...content }, note) => ({ ...content, visit: { ...visit, note } }),
  wordsOf: ({ visit }) => visit.note,
  wordsIn: ({ after }) => answerIn(after)?.note ?? '',
  place: VISIT,
  photosIn: ({ after }) => answerIn(after)?.photos ?? [],
  overtakenAs: ['visitAnswered'],
}

const answerIn = (after: TrailEntry['after']) => after['answer'] as OrderedVisit['answer']
