import type { Clue } from '@domain/clues/clue'
import type { Emergency } from '@domain/emergencies/emergency'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import type { EmergencyWritten, MoreWritten } from '../../../../src/outbox/kinds/emergency-written'
import { anEmergencyReport, aTelling, byPhone } from '../../../../tests/kit/emergencies'
import { all, type Writable } from './writable'

export const emergency: Writable<EmergencyWritten, Emergency> = {
  collection: 'emergencies',
  begin({ coordinator, at }) {
    const { _id: _i, photos: _p, ...said } = anEmergencyReport({ at, placeWords: '开始' })
    return { kind: 'emergency', personId: coordinator._id, title: '食源性疾病', content: said }
  },
  reword: (content, placeWords) => ({ ...content, placeWords }),
  wordsOf: ({ placeWords }) => placeWords,
  wordsIn: ({ facilityName }) => facilityName,

  effects: (cloud, { coordinator }) =>
    all<Emergency>(cloud, 'emergencies', { reportedBy: coordinator._id }).flatMap(({ _id }) => {
      const { length } = all<Clue>(cloud, 'clues', { 'origin.id': _id })
      return length === 1 ? [] : [`emergency ${_id} has ${length} clues`]
    }),
}

/** That somebody was told of an emergency that is still on the phone. */
export const emergencyMore: Writable<MoreWritten, TrailEntry> = {
  collection: 'trail',
  begin({ coordinator, drafts, at, chance }) {
    const begun = drafts.filter(({ kind }) => kind === 'emergency')
    if (begun.length === 0) return undefined
    const telling = aTelling(byPhone(at), { words: '开始' })
    const content: MoreWritten = { emergencyId: chance.pick(begun)._id, telling }
    return { kind: 'emergencyMore', personId: coordinator._id, title: '已告知', content }
  },
  reword: ({ telling, ...content }, words) => ({ ...content, telling: { ...telling, words } }),
  wordsOf: ({ telling }) => telling?.words ?? '',
  wordsIn: ({ _id, after }) =>
    (after['tellings'] as Emergency['tellings']).find((each) => each._id === _id)?.words ?? '',

  effects: (cloud, { coordinator }) =>
    all<Emergency>(cloud, 'emergencies', { reportedBy: coordinator._id }).flatMap((kept) => {
      const ids = kept.tellings.map(({ _id }) => _id)
      return new Set(ids).size === ids.length ? [] : [`emergency ${kept._id} is told of twice`]
    }),
}
