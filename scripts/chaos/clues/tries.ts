// What anybody may try at any time: most of it is refused, in words.

import { severity } from '@domain/checklists/severity'
import type { Clue } from '@domain/clues/clue'
import type { HandlingName } from '@domain/clues/handling'
import { moves } from '@domain/clues/moves'
import { body, found, noActionReason } from '@domain/clues/outcome'
import { addDays, dayOf } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Name } from '../../../tests/kit/inputs'
import type { Ground } from './ground'

interface Tried {
  by: Person
  name: Name
  input: object
}

type Try = (ground: Ground) => Tried | undefined

const WORDS = '情况如所写，没有别的'

const OFTEN = 0.7

const anyone = ({ chance, people }: Ground): Person => chance.pick(people)

/** More often than not somebody who may. */
const somebody = ({ chance, people }: Ground): Person =>
  chance.pick(
    chance.happens(OFTEN) ? people.filter(({ role }) => mayDo(role, 'clue.triage')) : people,
  )

/** More often than not one that it can be done with. */
function aClue({ chance, clues }: Ground, what: HandlingName | undefined): Clue {
  const all = clues()
  const fit = what ? all.filter(({ status }) => moves[what].from.includes(status)) : []
  return chance.pick(fit.length > 0 && chance.happens(OFTEN) ? fit : all)
}
const nowOf = ({ cloud }: Ground) => new Date(cloud.local.now()).toISOString()

/** A decision on any clue, seldom of one who has not seen the last. */
const onClue =
  (name: Name, what?: HandlingName, more: (ground: Ground) => object = () => ({})): Try =>
  (ground) => {
    const clue = aClue(ground, what)
    const seen = clue.handlings.length - (ground.chance.happens(0.05) ? 1 : 0)
    const said = { requestId: ground.newId(), clueId: clue._id, seen: Math.max(0, seen) }
    return { by: somebody(ground), name, input: { ...said, ...more(ground) } }
  }

const onCase =
  (name: Name, more: (ground: Ground) => object = () => ({})): Try =>
  (ground) => {
    const cases = ground.cloud.all('cases')
    if (cases.length === 0) return undefined
    const { _id: caseId, handlings } = ground.chance.pick(cases)
    const said = { requestId: ground.newId(), caseId, seen: handlings.length }
    return { by: somebody(ground), name, input: { ...said, ...more(ground) } }
  }

const words = () => ({ words: WORDS })
const today = (ground: Ground) => dayOf(nowOf(ground))

export const tries = {
  open: (ground) => ({
    by: anyone(ground),
    name: 'clues.open',
    input: { requestId: ground.newId(), clueId: ground.chance.pick(ground.clues())._id },
  }),
  accept: onClue('clues.accept', 'accepted'),
  acceptAnything: onClue('clues.accept'),
  sendBack: onClue('clues.sendBack', 'sentBack', words),
  answer: (ground) => ({
    by: anyone(ground),
    name: 'clues.answer',
    input: {
      ...{ _id: ground.newId(), clueId: aClue(ground, 'answered')._id },
      ...{ words: WORDS, photos: [] },
    },
  }),
  grade: onClue('clues.grade', 'graded', ({ chance }) => ({
    ...{ severity: chance.pick(severity.options), words: WORDS },
  })),
  reassign: onClue('clues.reassign', 'reassigned', (ground) => ({
    ...{ officerId: anyone(ground)._id, words: WORDS },
  })),
  transfer: onClue('clues.transfer', 'transferred', ({ chance }) => ({
    ...{ county: chance.pick(['500299', '500298', '500297']), words: WORDS },
  })),
  refer: onClue('clues.refer', 'referred', ({ chance }) => ({
    ...{ body: chance.pick(body.options), words: WORDS },
  })),
  dismiss: onClue('clues.dismiss', 'dismissed', ({ chance }) => ({
    ...{ reason: chance.pick(noActionReason.options), words: WORDS },
  })),
  merge: onClue('clues.merge', 'merged', ({ chance, clues }) => ({
    ...{ intoId: chance.pick(clues())._id, words: WORDS },
  })),
  unmerge: onClue('clues.unmerge', 'unmerged', words),
  pause: onClue('clues.pause', 'paused', words),
  resume: onClue('clues.resume', 'resumed'),
  leaveForScene: onClue('clues.leaveForScene', 'leftForScene', () => ({
    partners: ['县疾控中心'],
  })),
  arriveAtScene: onClue('clues.arriveAtScene', 'arrived'),
  close: onClue('clues.close', 'closed', ({ chance }) => ({
    ...{ outcome: chance.pick(found.options), words: WORDS },
  })),
  reopen: onClue('clues.reopen', 'reopened', words),
  openCase: (ground) => {
    const { chance, people } = ground
    const { facilityId } = aClue(ground, 'caseOpened')
    const chosen = ground
      .clues()
      .filter((each) => each.facilityId === facilityId && each.status === 'accepted')
      .slice(0, chance.int(1, 2))
    if (chosen.length === 0) return undefined
    return {
      by: somebody(ground),
      name: 'cases.open',
      input: {
        ...{ requestId: ground.newId(), openedOn: today(ground) },
        clues: chosen.map(({ _id, handlings }) => ({ clueId: _id, seen: handlings.length })),
        officerIds: chance
          .shuffled(chance.happens(OFTEN) ? people.slice(0, 2) : people)
          .slice(0, 2)
          .map(({ _id }) => _id),
      },
    }
  },
  joinCase: (ground) => {
    const { chance, cloud } = ground
    const cases = cloud.all('cases').filter(({ status }) => status === 'opened')
    const fit = cases.flatMap((into) =>
      ground
        .clues()
        .filter((each) => each.status === 'accepted' && each.facilityId === into.facilityId)
        .map((clue) => ({ into, clue })),
    )
    if (fit.length === 0) return undefined
    const { into, clue } = chance.pick(fit)
    return {
      by: somebody(ground),
      name: 'cases.join',
      input: {
        ...{ requestId: ground.newId(), caseId: into._id, seen: into.handlings.length },
        clues: [{ clueId: clue._id, seen: clue.handlings.length }],
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
  suspend: (ground) => onPerson(ground, 'people.suspend', 'active'),
  restore: (ground) => onPerson(ground, 'people.restore', 'suspended'),
  restoreAnother: (ground) => onPerson(ground, 'people.restore', 'suspended'),
} satisfies Record<string, Try>

function onPerson(ground: Ground, name: Name, status: Person['status']): Tried | undefined {
  const { chance, cloud, people } = ground
  const may = people.filter(({ role }) => mayDo(role, 'person.suspend'))
  const about = cloud.all('people').filter((each) => each.status === status)
  if (about.length === 0) return undefined
  const input = { requestId: ground.newId(), personId: chance.pick(about)._id }
  return { by: chance.pick(may), name, input }
}

export type TryName = keyof typeof tries
