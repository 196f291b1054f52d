import type { Assistance } from '@domain/assistance/assistance'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import { HELP, type AssistanceWritten } from '../../../../src/outbox/kinds/assistance-written'
import { all, type Writable } from './writable'

/** What an officer asked for, given or said to be impossible; what could not be done may be done after all. */
export const assistance: Writable<AssistanceWritten, TrailEntry> = {
  collection: 'trail',
  begin({ person, assistances, at, chance }) {
    if (assistances.length === 0) return undefined
    const { _id: assistanceId, kind, asked, askedByName, facilityName } = chance.pick(assistances)
    const content: AssistanceWritten = {
      ...{ assistanceId, kind, asked, askedByName, place: facilityName },
      ...{ startedAt: at, endedAt: at, given: chance.happens(0.7), words: '开始', present: '' },
    }
    return { kind: 'assistance', personId: person._id, title: facilityName, content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ after }) => answerIn(after)?.words ?? '',
  place: HELP,
  photosIn: ({ after }) => answerIn(after)?.photos ?? [],
  overtakenAs: ['assistanceAnswered'],

  /** Help that was given is counted once. */
  effects: (cloud, { assistances }) =>
    assistances.flatMap(({ _id }) => {
      const given = all<Assistance>(cloud, 'assistances', { _id }).filter(({ givenAt }) => givenAt)
      const counted = all<TrailEntry>(cloud, 'trail', { subject: `assistance:${_id}` })
        .flatMap(({ tallies = [] }) => tallies)
        .reduce((sum, { by }) => sum + by, 0)
      return counted === given.length
        ? []
        : [`assistance ${_id} was given ${given.length} times and is counted ${counted} times`]
    }),
}

const answerIn = (after: TrailEntry['after']) => after['answer'] as Assistance['answer']
