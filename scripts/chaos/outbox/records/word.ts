// What others told, at the counter and elsewhere, and what was found on looking into it: the word itself may still be on the
// phone.

import type { Clue } from '@domain/clues/clue'
import type { ReceivedWord } from '@domain/clues/received-word'
import type { InformationReport } from '@domain/information-reports/information-report'
import { BOX_RANDOM_BYTES, sealBox } from '@domain/kernel/sealed-box'
import { CODE_RANDOM_BYTES, receiptCodeOf } from '@domain/tip-offs/receipt-code'
import type { Informant } from '@domain/tip-offs/informant'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import {
  placeOf,
  type InformationContent,
  type TipContent,
  type VerificationContent,
  type WordContent,
} from '../../../../src/outbox/kinds/word'
import type { TestCloud } from '../../../../tests/kit/cloud'
import { sealKey } from '../../../../tests/kit/words'
import type { Chance } from '../../../seed/chance'
import { all, type Writable } from './writable'

const told = (at: string): WordContent => ({
  ...{ concern: 'drinkingWater', severity: 'ordinary', place: '二组', words: '开始', toldAt: at },
})

export const information: Writable<InformationContent, InformationReport> = {
  collection: 'informationReports',
  begin({ person, at }) {
    const content: InformationContent = {
      ...{ ...told(at), heardFrom: 'villager', finding: { found: '', why: '' } },
    }
    return { kind: 'information', personId: person._id, title: '二组', content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ words }) => words,
  place: placeOf.told,
  photosIn: ({ photos }) => photos,
}

const closed = (said: unknown, chance: Chance) =>
  sealBox(JSON.stringify(said), sealKey(), chance.bytes(BOX_RANDOM_BYTES))

export const tipOff: Writable<TipContent, TipOff> = {
  collection: 'tipOffs',
  begin({ person, at, chance }) {
    const receiptCode = receiptCodeOf(chance.bytes(CODE_RANDOM_BYTES))
    const isNamed = chance.happens(0.5)
    const content: TipContent = {
      ...{ ...told(at), channel: 'walkIn', identity: isNamed ? 'named' : 'anonymous', receiptCode },
      receipt: closed(receiptCode, chance),
      ...(isNamed && { informant: closed({ name: '王大山', phone: '13900001234' }, chance) }),
    }
    return { kind: 'tipOff', personId: person._id, title: '投诉举报', content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ words }) => words,
  place: placeOf.told,
  photosIn: ({ photos }) => photos,

  effects: (cloud, { person }) =>
    all<TipOff>(cloud, 'tipOffs', { receivedBy: person._id }).flatMap(({ _id, identity }) => {
      const { length } = all<Informant>(cloud, 'informants', { _id })
      return length === (identity === 'named' ? 1 : 0)
        ? []
        : [`tip ${_id} has ${length} informants`]
    }),
}

export const verification: Writable<VerificationContent, TrailEntry> = {
  collection: 'trail',
  begin({ person, known, chance }) {
    const words = known.filter(({ kind }) => kind === 'information' || kind === 'tipOff')
    if (words.length === 0) return undefined
    const { _id: subjectId, kind } = chance.pick(words)
    const content: VerificationContent = {
      of: kind === 'tipOff' ? 'tipOff' : 'informationReport',
      ...{ subjectId, place: '二组', words: '开始', severity: 'ordinary' },
      finding: {
        ...{ result: 'seemsTrue', found: '开始', why: '' },
        step: chance.happens(0.5) ? 'clue' : 'later',
      },
    }
    return { kind: 'verification', personId: person._id, title: '核实情况', content }
  },
  reword: ({ finding, ...content }, found) => ({ ...content, finding: { ...finding, found } }),
  wordsOf: ({ finding }) => finding.found,
  wordsIn: ({ after }) => foundIn(after)?.words ?? '',
  place: placeOf.found,
  photosIn: ({ after }) => foundIn(after)?.photos ?? [],
  overtakenAs: ['alreadyChanged'],

  effects: (cloud, { person }) =>
    (['informationReports', 'tipOffs'] as const).flatMap((name) =>
      all<ReceivedWord>(cloud, name, { receivedBy: person._id }).flatMap((word) =>
        cluesAsSaid(cloud, word),
      ),
    ),
}

const foundIn = (after: TrailEntry['after']) =>
  after['verification'] as ReceivedWord['verification'] | undefined

/** One that became a clue has one, and another none. */
function cluesAsSaid(cloud: TestCloud, { _id, clueId }: ReceivedWord): string[] {
  const found = all<Clue>(cloud, 'clues', { 'origin.id': _id }).map((clue) => clue._id)
  return found.join() === (clueId ?? '') ? [] : [`word ${_id} has the clues ${found.join()}`]
}
