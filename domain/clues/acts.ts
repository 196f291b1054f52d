// What can be done with a clue as it stands, and by whom: the page offers it by this table, and a decision that is not in it is
// refused by the clue's machine.

import { covers, mayDo, type Permission } from '../people/permissions'
import type { Person } from '../people/person'
import type { Clue } from './clue'
import type { HandlingName } from './handling'
import { moves } from './moves'
import { standsStill } from './pauses'

interface Doing {
  what: HandlingName
  permission: Permission
}

const does = (what: HandlingName, permission: Permission): Doing => ({ what, permission })

const doings = {
  answer: does('answered', 'clue.answer'),
  accept: does('accepted', 'clue.accept'),
  leaveForScene: does('leftForScene', 'clue.accept'),
  arriveAtScene: does('arrived', 'clue.accept'),
  sendBack: does('sentBack', 'clue.triage'),
  reassign: does('reassigned', 'clue.triage'),
  refer: does('referred', 'clue.triage'),
  merge: does('merged', 'clue.triage'),
  grade: does('graded', 'clue.triage'),
  pause: does('paused', 'clue.triage'),
  resume: does('resumed', 'clue.triage'),
  transfer: does('transferred', 'clue.triage'),
  dismiss: does('dismissed', 'clue.triage'),
  unmerge: does('unmerged', 'clue.triage'),
  close: does('closed', 'clue.close'),
  reopen: does('reopened', 'clue.close'),
} as const
export type Act = keyof typeof doings
const acts = Object.keys(doings) as Act[]

type Standing = Pick<
  Clue,
  'status' | 'pauses' | 'scene' | 'caseId' | 'area' | 'reportedBy' | 'fromResident'
>

export const actsOf = (actor: Person, clue: Standing): Act[] =>
  acts.filter((act) => {
    const { what, permission } = doings[act]
    const isNext = moves[what].from.includes(clue.status)
    return isNext && mayDo(actor.role, permission) && isTheirs(act, actor, clue) && fits(act, clue)
  })

/** More of it is told by whoever reported it, everything else is decided by those whose area it is. */
const isTheirs = (act: Act, actor: Person, clue: Standing): boolean =>
  act === 'answer' ? clue.reportedBy === actor._id : covers(actor, clue)

function fits(act: Act, { status, pauses, scene, caseId, fromResident }: Standing): boolean {
  const isUnderWay = scene !== undefined && !scene.arrivedAt
  // Whoever reported it knows no more; the informant is asked in the tip.
  if (act === 'sendBack') return !fromResident
  if (act === 'pause') return !standsStill(pauses)
  if (act === 'resume') return standsStill(pauses)
  if (act === 'leaveForScene') return !isUnderWay
  if (act === 'arriveAtScene') return isUnderWay
  // What is done with its case is done there.
  if (act === 'close') return status !== 'caseOpened'
  return act !== 'reopen' || caseId === undefined
}
