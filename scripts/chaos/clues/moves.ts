// What anybody may try at any time: most of it is refused, in words.

import { severity } from '@domain/checklists/severity'
import { body, found, noActionReason } from '@domain/clues/outcome'
import { addDays, dayOf } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type { Name } from '../../../tests/kit/inputs'
import type { Ground } from './ground'

interface Tried {
  by: Person
  name: Name
  input: object
}

type Move = (ground: Ground) => Tried | undefined

const WORDS = '情况如所写，没有别的'

const anyone = ({ chance, people }: Ground): Person => chance.pick(people)
const nowOf = ({ cloud }: Ground) => new Date(cloud.local.now()).toISOString()

/** A decision on any clue, seldom of one who has not seen the last. */
const onClue =
  (name: Name, more: (ground: Ground) => object = () => ({})): Move =>
  (ground) => {
    const clue = ground.chance.pick(ground.clues())
    const seen = clue.handlings.length - (ground.chance.happens(0.05) ? 1 : 0)
    const said = { requestId: ground.newId(), clueId: clue._id, seen: Math.max(0, seen) }
    return { by: anyone(ground), name, input: { ...said, ...more(ground) } }
  }

const onCase =
  (name: Name, more: (ground: Ground) => object = () => ({})): Move =>
  (ground) => {
    const cases = ground.cloud.all('cases')
    if (cases.length === 0) return undefined
    const { _id: caseId, handlings } = ground.chance.pick(cases)
    const said = { requestId: ground.newId(), caseId, seen: handlings.length }
    return { by: anyone(ground), name, input: { ...said, ...more(ground) } }
  }

const words = () => ({ words: WORDS })
const today = (ground: Ground) => dayOf(nowOf(ground))

export const moves = {
  open: (ground) => ({
    by: anyone(ground),
    name: 'clues.open',
    input: { requestId: ground.newId(), clueId: ground.chance.pick(ground.clues())._id },
  }),
  accept: onClue('clues.accept'),
  acceptAgain: onClue('clues.accept'),
  sendBack: onClue('clues.sendBack', words),
  answer: (ground) => ({
    by: anyone(ground),
    name: 'clues.answer',
    input: {
      ...{ _id: ground.newId(), clueId: ground.chance.pick(ground.clues())._id },
      ...{ words: WORDS, photos: [] },
    },
  }),
  grade: onClue('clues.grade', ({ chance }) => ({
    ...{ severity: chance.pick(severity.options), words: WORDS },
  })),
  reassign: onClue('clues.reassign', (ground) => ({
    ...{ officerId: anyone(ground)._id, words: WORDS },
  })),
  transfer: onClue('clues.transfer', ({ chance }) => ({
    ...{ county: chance.pick(['500299', '500298', '500297']), words: WORDS },
  })),
  refer: onClue('clues.refer', ({ chance }) => ({
    ...{ body: chance.pick(body.options), words: WORDS },
  })),
  dismiss: onClue('clues.dismiss', ({ chance }) => ({
    ...{ reason: chance.pick(noActionReason.options), words: WORDS },
  })),
  merge: onClue('clues.merge', ({ chance, clues }) => ({
    ...{ intoId: chance.pick(clues())._id, words: WORDS },
  })),
  unmerge: onClue('clues.unmerge', words),
  pause: onClue('clues.pause', words),
  resume: onClue('clues.resume'),
  leaveForScene: onClue('clues.leaveForScene', () => ({ partners: ['县疾控中心'] })),
  arriveAtScene: onClue('clues.arriveAtScene'),
  close: onClue('clues.close', ({ chance }) => ({
    ...{ outcome: chance.pick(found.options), words: WORDS },
  })),
  reopen: onClue('clues.reopen', words),
  openCase: (ground) => {
    const { chance, people, clues } = ground
    const chosen = chance.shuffled(clues()).slice(0, chance.int(1, 2))
    return {
      by: anyone(ground),
      name: 'cases.open',
      input: {
        ...{ requestId: ground.newId(), openedOn: today(ground) },
        clues: chosen.map(({ _id, handlings }) => ({ clueId: _id, seen: handlings.length })),
        officerIds: chance
          .shuffled(people)
          .slice(0, 2)
          .map(({ _id }) => _id),
      },
    }
  },
  recordCase: onCase('cases.record', ({ chance }) => ({ number: `云卫立${chance.int(1, 999)}号` })),
  pauseCase: onCase('cases.pause', words),
  resumeCase: onCase('cases.resume', words),
  closeCase: onCase('cases.close', (ground) => ({
    ...{ outcome: ground.chance.pick(['corrected', 'unfounded', 'referred']), words: WORDS },
    ...{ number: '云卫立1号', closedOn: today(ground) },
  })),
  reinspectCase: onCase('cases.reinspect', (ground) => ({
    ...{ asked: ['清水池有没有上锁'], dueOn: addDays(today(ground), 7) },
  })),
  endCase: onCase('cases.end', words),
  reopenCase: onCase('cases.reopen', words),
  withdrawCase: onCase('cases.withdraw', words),
  suspend: (ground) => ({
    by: anyone(ground),
    name: 'people.suspend',
    input: { requestId: ground.newId(), personId: anyone(ground)._id },
  }),
  restore: (ground) => ({
    by: anyone(ground),
    name: 'people.restore',
    input: { requestId: ground.newId(), personId: anyone(ground)._id },
  }),
} satisfies Record<string, Move>

export type MoveName = keyof typeof moves
