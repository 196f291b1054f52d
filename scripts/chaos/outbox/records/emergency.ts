import type { Clue } from '@domain/clues/clue'
import type { Emergency } from '@domain/emergencies/emergency'
import type { CountedCases, Watch } from '@domain/emergencies/watch'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import type {
  CasesWritten,
  EmergencyWritten,
  MoreWritten,
} from '../../../../src/outbox/kinds/emergency-written'
import { anEmergencyReport, aTelling, byPhone } from '../../../../tests/kit/emergencies'
import { all, type Writable } from './writable'

export const emergency: Writable<EmergencyWritten, Emergency> = {
  collection: 'emergencies',
  begin({ person, at }) {
    const { _id: _i, photos: _p, ...said } = anEmergencyReport({ at, placeWords: '开始' })
    return { kind: 'emergency', personId: person._id, title: '食源性疾病', content: said }
  },
  reword: (content, placeWords) => ({ ...content, placeWords }),
  wordsOf: ({ placeWords }) => placeWords,
  wordsIn: ({ facilityName }) => facilityName,

  effects: (cloud, { person }) =>
    all<Emergency>(cloud, 'emergencies', { reportedBy: person._id }).flatMap(({ _id }) => {
      const { length } = all<Clue>(cloud, 'clues', { 'origin.id': _id })
      return length === 1 ? [] : [`emergency ${_id} has ${length} clues`]
    }),
}

/** That somebody was told of an emergency that may still be on the phone. */
export const emergencyMore: Writable<MoreWritten, TrailEntry> = {
  collection: 'trail',
  begin({ person, known, at, chance }) {
    const begun = known.filter(({ kind }) => kind === 'emergency')
    if (begun.length === 0) return undefined
    const telling = aTelling(byPhone(at), { words: '开始' })
    const content: MoreWritten = { emergencyId: chance.pick(begun)._id, telling }
    return { kind: 'emergencyMore', personId: person._id, title: '已告知', content }
  },
  reword: ({ telling, ...content }, words) => ({ ...content, telling: { ...telling, words } }),
  wordsOf: ({ telling }) => telling?.words ?? '',
  wordsIn: ({ _id, after }) =>
    (after['tellings'] as Emergency['tellings']).find((each) => each._id === _id)?.words ?? '',

  effects: (cloud, { person }) =>
    all<Emergency>(cloud, 'emergencies', { reportedBy: person._id }).flatMap((kept) => {
      const ids = kept.tellings.map(({ _id }) => _id)
      return new Set(ids).size === ids.length ? [] : [`emergency ${kept._id} is told of twice`]
    }),
}

/** Sick pupils, a class at a time. */
export const caseCount: Writable<CasesWritten, CountedCases> = {
  collection: 'caseCounts',
  begin({ person, school }) {
    if (!school) return undefined
    const content: CasesWritten = {
      facility: { _id: school._id, name: school.name },
      ...{ on: '2026-03-09', group: { kind: 'class', name: '开始' } },
      ...{ newCaseCount: 3, symptoms: ['呕吐'], exposures: [] },
    }
    return { kind: 'caseCount', personId: person._id, title: school.name, content }
  },
  reword: (content, name) => ({ ...content, group: { kind: 'class', name } }),
  wordsOf: ({ group }) => group.name,
  wordsIn: ({ group }) => group.name,

  effects: (cloud, { school }) => {
    if (!school) return []
    const counted = all<CountedCases>(cloud, 'caseCounts', { facilityId: school._id })
    const watched = all<Watch>(cloud, 'watches', { _id: school._id }).flatMap(({ rows }) => rows)
    const ids = (rows: readonly { _id: string }[]) => rows.map(({ _id }) => _id).sort()
    return ids(counted).join() === ids(watched).join()
      ? []
      : [`school ${school._id} is watched by other rows than were counted`]
  },
}
