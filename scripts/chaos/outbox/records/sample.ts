// Samples that were taken on a patrol or without one, how they were handed over, and what an officer enters as their result.

import type { Id } from '@domain/kernel/ids'
import { dayOf } from '@domain/kernel/time'
import type { Sample } from '@domain/samples/sample'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import {
  samplePlaces,
  type GivenWritten,
  type ResultWritten,
  type SampleWritten,
} from '../../../../src/outbox/kinds/sample-written'
import type { PatrolContent } from '../../../../src/outbox/patrol-report'
import { all, type Beginning, type Writable } from './writable'

interface At {
  facility: SampleWritten['facility']
  patrolId?: Id
}

/** Half of those that could be are taken on a patrol that is still on the phone. */
function placesOf({ plants, drafts, chance }: Beginning): At[] {
  const patrols = drafts.filter(({ kind }) => kind === 'patrol')
  if (patrols.length > 0 && chance.happens(0.5))
    return patrols.map(({ _id: patrolId, content }) => ({
      ...{ patrolId, facility: (content as PatrolContent).facility },
    }))
  return plants.map((facility) => ({ facility }))
}

export const sample: Writable<SampleWritten, Sample> = {
  collection: 'samples',
  begin(beginning) {
    const { person, at, chance } = beginning
    const { facility, ...on } = chance.pick(placesOf(beginning))
    const content: SampleWritten = {
      facility: { _id: facility._id, name: facility.name },
      ...on,
      ...{ material: 'water', sampleName: '末梢水', takenFrom: '二组水龙头', testsAsked: '' },
      ...{ quantity: '500 毫升', bottleNumber: 'YT-1', takenAt: at, companion: '', words: '开始' },
    }
    return { kind: 'sample', personId: person._id, title: facility.name, content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ words }) => words ?? '',
  place: samplePlaces.sample,
  photosIn: ({ photos }) => photos,
}

/** Of a sample that may still be on the phone; the signed receipt is photographed. */
export const sampleHandOver: Writable<GivenWritten, TrailEntry> = {
  collection: 'trail',
  begin({ person, known, at, chance }) {
    const samples = known.filter(({ kind }) => kind === 'sample')
    if (samples.length === 0) return undefined
    const { _id: sampleId, title: facilityName } = chance.pick(samples)
    const content: GivenWritten = {
      ...{ sampleId, facilityName, sampleName: '末梢水', takenAt: at },
      given: { laboratory: '疾控中心', receiverName: '开始', at },
    }
    return { kind: 'sampleHandOver', personId: person._id, title: '送检', content }
  },
  reword: ({ given, ...content }, receiverName) => ({
    ...content,
    given: { ...given, receiverName },
  }),
  wordsOf: ({ given }) => given.receiverName,
  wordsIn: ({ after }) => givenIn(after)?.receiverName ?? '',
  place: samplePlaces.handOver,
  photosIn: ({ after }) => givenIn(after)?.photos ?? [],
  isReady: ({ photos }) => photos.length > 0,
  overtakenAs: ['alreadyChanged'],

  effects: (cloud, { person }) =>
    all<Sample>(cloud, 'samples', { takenBy: person._id }).flatMap((kept) =>
      (kept.status === 'taken') === (kept.handOver === undefined)
        ? []
        : [`sample ${kept._id} is ${kept.status}`],
    ),
}

const givenIn = (after: TrailEntry['after']) => after['handOver'] as Sample['handOver']

export const sampleResult: Writable<ResultWritten, TrailEntry> = {
  collection: 'trail',
  begin({ person, samples, chance }) {
    if (samples.length === 0) return undefined
    const { _id: sampleId, sampleName, facilityName, takenAt } = chance.pick(samples)
    const content: ResultWritten = {
      ...{ sampleId, sampleName, facilityName, takenAt, conclusion: 'pass', words: '开始' },
      values: [{ testName: 'pH', value: '7.3', valueUnit: '', limit: '6.5–8.5', verdict: 'pass' }],
      ...{ reportNumber: '云疾检〔2026〕1', reportedOn: dayOf(takenAt) },
    }
    return { kind: 'sampleResult', personId: person._id, title: '检验结果', content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ after }) => resultIn(after)?.words ?? '',
  place: samplePlaces.result,
  photosIn: ({ after }) => resultIn(after)?.photos ?? [],
  overtakenAs: ['alreadyChanged'],
}

const resultIn = (after: TrailEntry['after']) => after['result'] as Sample['result']
