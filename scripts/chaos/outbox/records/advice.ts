// Advice after a patrol that found something and is still on the phone, where whoever was asked has not signed; and what
// follows one that was given before.

import { makeAdviceCode } from '@domain/advice/code'
import type { Advice } from '@domain/advice/advice'
import { askedAgain } from '@domain/advice/asked-again'
import type { Reinspection } from '@domain/advice/reinspection'
import { checklists } from '@domain/checklists'
import type { Clue } from '@domain/clues/clue'
import { addDays, dayOf } from '@domain/kernel/time'
import { pick } from '@domain/kernel/records'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import {
  RECTIFICATION,
  VISIT,
  visitBegun,
  type AdviceWritten,
  type OfAdvice,
  type RectificationWritten,
  type ReinspectionWritten,
} from '../../../../src/outbox/kinds/advice-written'
import { answersTo } from '../../../../tests/kit/patrols'
import type { PatrolContent } from '../../../../src/outbox/patrol-report'
import type { Draft } from '../../../../src/outbox/draft'
import { all, type Writable } from './writable'

const foundSomething = ({ kind, content }: Draft): boolean =>
  kind === 'patrol' && JSON.stringify((content as PatrolContent).report).includes('出厂水浑浊')

export const advice: Writable<AdviceWritten, Advice> = {
  collection: 'advice',
  begin({ person, drafts, at, chance }) {
    const patrols = drafts.filter(foundSomething)
    if (patrols.length === 0) return undefined
    const { _id: patrolId, content: patrolled } = chance.pick(patrols)
    const { facility, report } = patrolled as PatrolContent
    const checklistId = report.checklists[0]?.checklistId ?? ''
    const asked = {
      question: '出厂水清澈',
      basis: '',
      found: '出厂水浑浊',
      words: '请查明浑浊原因',
    }
    const content: AdviceWritten = {
      ...{ patrolId, facility, note: '开始', rectifyOn: addDays(dayOf(at), 30) },
      requests: [{ checklistId, itemId: 'waterClear', ...asked, asked: true }],
      ...{
        code: makeAdviceCode(chance.bytes(10)),
        givenAs: 'app',
        refused: true,
        name: '',
        witness: '李村长',
        reason: '',
        writtenAt: at,
      },
    }
    return { kind: 'advice', personId: person._id, title: facility.name, content }
  },
  reword: (content, note) => ({ ...content, note }),
  wordsOf: ({ note }) => note,
  wordsIn: ({ note }) => note ?? '',
  overtakenAs: ['adviceGivenAlready'],

  /** The township's numbers, of all runs, are 1, 2, 3 …. */
  effects(cloud) {
    const numbers = all<Advice>(cloud, 'advice', {}).map((each) => each.number)
    const sorted = numbers.sort((one, other) => one - other)
    const whole = sorted.every((number, place) => number === place + 1)
    return whole ? [] : [`advice is numbered ${sorted.join(', ')}`]
  },
}

const ofAdvice = ({ _id, spokenNumber, facilityId, facilityName }: Advice): OfAdvice => ({
  ...{ adviceId: _id, spokenNumber, facility: { _id: facilityId, name: facilityName } },
})

/** What was put right, with a picture. */
export const rectification: Writable<RectificationWritten, TrailEntry> = {
  collection: 'trail',
  begin({ person, advice: given, chance }) {
    if (given.length === 0) return undefined
    const content: RectificationWritten = { ...ofAdvice(chance.pick(given)), words: '开始' }
    return { kind: 'rectification', personId: person._id, title: '整改情况', content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: (entry) => rectifiedBy(entry)?.words ?? '',
  place: RECTIFICATION,
  photosIn: (entry) => rectifiedBy(entry)?.photos ?? [],
  isReady: ({ photos }) => photos.length > 0,
  overtakenAs: ['adviceOver', 'rectificationsTooMany'],

  effects: (cloud, { advice: given }) =>
    given.flatMap(({ _id }) => {
      const [kept] = all<Advice>(cloud, 'advice', { _id })
      const ids = (kept?.rectifications ?? []).map((each) => each._id)
      return new Set(ids).size === ids.length ? [] : [`advice ${_id} is put right twice`]
    }),
}

const rectifiedBy = ({ _id, after }: TrailEntry) =>
  (after['rectifications'] as Advice['rectifications'] | undefined)?.find(
    (each) => each._id === _id,
  )

/** What failed is put right, or becomes a clue. */
export const reinspection: Writable<ReinspectionWritten, Reinspection> = {
  collection: 'reinspections',
  begin({ person, advice: given, plants, at, chance }) {
    if (given.length === 0) return undefined
    const advised = chance.pick(given)
    const facility = plants.find(({ _id }) => _id === advised.facilityId)
    if (!facility) return undefined
    const asked = askedAgain(advised.items, checklists)
    const wrong = chance.happens(0.5) && { waterClear: { result: 'fail', note: '还浑' } as const }
    const content: ReinspectionWritten = {
      ...{ ...ofAdvice(advised), asked, before: advised.items },
      facility: pick(facility, ['_id', 'name', 'kind', 'traits', 'place']),
      answers: asked.map((each) => answersTo(each, facility, wrong || {})),
      visit: { ...visitBegun(at), fixMissing: '没有信号', note: '开始' },
    }
    return { kind: 'reinspection', personId: person._id, title: facility.name, content }
  },
  reword: ({ visit, ...content }, note) => ({ ...content, visit: { ...visit, note } }),
  wordsOf: ({ visit }) => visit.note,
  wordsIn: ({ note }) => note ?? '',
  place: VISIT,
  overtakenAs: ['adviceOver'],

  effects: (cloud, { advice: given }) =>
    given.flatMap(({ _id }) => {
      const [kept] = all<Advice>(cloud, 'advice', { _id })
      const looked = all<Reinspection>(cloud, 'reinspections', { adviceId: _id })
      const clues = looked.flatMap((each) => all<Clue>(cloud, 'clues', { 'origin.id': each._id }))
      const known = [...(kept?.reinspectionIds ?? [])].sort()
      const isSame =
        known.join() === looked.map((each) => each._id).join() &&
        clues.length === looked.flatMap(({ clueIds }) => clueIds).length
      return isSame ? [] : [`advice ${_id} was looked at ${looked.length} times, clues differ`]
    }),
}
