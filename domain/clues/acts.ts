// What can be done with a clue as it stands, and by whom: the page offers it by this table, and a decision that is not in it is
// refused by the clue's machine.

import { covers, mayDo, type Permission } from '../people/permissions'
import type { Person } from '../people/person'
import type { Clue } from './clue'
import { standsStill } from './pauses'
import type { ClueStatus } from './status'

const byAct = {
  accept: 'clue.accept',
  leaveForScene: 'clue.accept',
  arriveAtScene: 'clue.accept',
  sendBack: 'clue.triage',
  grade: 'clue.triage',
  reassign: 'clue.triage',
  transfer: 'clue.triage',
  pause: 'clue.triage',
  resume: 'clue.triage',
  merge: 'clue.triage',
  unmerge: 'clue.triage',
  refer: 'clue.triage',
  dismiss: 'clue.triage',
  close: 'clue.close',
  reopen: 'clue.close',
  answer: 'clue.answer',
} as const satisfies Record<string, Permission>
export type Act = keyof typeof byAct

const GIVEN_ON = ['grade', 'reassign', 'transfer', 'merge', 'refer', 'dismiss'] as const

const inStatus: Record<ClueStatus, readonly Act[]> = {
  reported: ['accept', 'leaveForScene', 'sendBack', ...GIVEN_ON],
  sentBack: ['answer', 'accept', 'leaveForScene', ...GIVEN_ON],
  accepted: ['close', 'leaveForScene', 'arriveAtScene', 'pause', 'resume', ...GIVEN_ON],
  caseOpened: [],
  merged: ['unmerge'],
  closed: ['reopen'],
}

type Standing = Pick<Clue, 'status' | 'pauses' | 'scene' | 'caseId' | 'area' | 'reportedBy'>

export const actsOf = (actor: Person, clue: Standing): Act[] =>
  inStatus[clue.status].filter(
    (act) => mayDo(actor.role, byAct[act]) && isTheirs(act, actor, clue) && fits(act, clue),
  )

/** More of it is told by whoever reported it, everything else is decided by those whose area it is. */
const isTheirs = (act: Act, actor: Person, clue: Standing): boolean =>
  act === 'answer' ? clue.reportedBy === actor._id : covers(actor, clue)

function fits(act: Act, { pauses, scene, caseId }: Standing): boolean {
  const isUnderWay = scene !== undefined && !scene.arrivedAt
  if (act === 'pause') return !standsStill(pauses)
  if (act === 'resume') return standsStill(pauses)
  if (act === 'leaveForScene') return !isUnderWay
  if (act === 'arriveAtScene') return isUnderWay
  return act !== 'reopen' || caseId === undefined
}
