// What can be done with a clue in which status, and where that leads: the machine of a clue. Whatever is not here is refused in
// words; docs/machines.md draws it.

import type { Machine } from '../kernel/machine'
import { clueStatus, UNDECIDED, type ClueStatus } from './status'
import type { HandlingName } from './handling'

interface Move {
  from: readonly ClueStatus[]
  /** Empty where it stays where it is. */
  to: readonly ClueStatus[]
}

const STAYS = [] as const

export const moves: Record<HandlingName, Move> = {
  accepted: { from: ['reported', 'sentBack'], to: ['accepted'] },
  sentBack: { from: ['reported'], to: ['sentBack'] },
  answered: { from: ['sentBack'], to: ['reported'] },
  graded: { from: UNDECIDED, to: STAYS },
  reassigned: { from: UNDECIDED, to: STAYS },
  /** In the other county it begins anew. */
  transferred: { from: UNDECIDED, to: ['reported'] },
  paused: { from: ['accepted'], to: STAYS },
  resumed: { from: ['accepted'], to: STAYS },
  leftForScene: { from: UNDECIDED, to: ['accepted'] },
  arrived: { from: ['accepted'], to: STAYS },
  merged: { from: UNDECIDED, to: ['merged'] },
  mergedHere: { from: [...UNDECIDED, 'caseOpened'], to: STAYS },
  /** It is what it was. */
  unmerged: { from: ['merged'], to: UNDECIDED },
  unmergedHere: { from: clueStatus.options, to: STAYS },
  caseOpened: { from: ['accepted'], to: ['caseOpened'] },
  caseWithdrawn: { from: ['caseOpened'], to: ['accepted'] },
  /** With its case where it has one. */
  closed: { from: ['accepted', 'caseOpened'], to: ['closed'] },
  referred: { from: UNDECIDED, to: ['closed'] },
  dismissed: { from: UNDECIDED, to: ['closed'] },
  /** With its case it is in the case again at once. */
  reopened: { from: ['closed'], to: ['accepted', 'caseOpened'] },
}

const after = (status: ClueStatus): ClueStatus[] => [
  ...new Set(Object.values(moves).flatMap(({ from, to }) => (from.includes(status) ? to : []))),
]

export const clueMachine: Machine<ClueStatus> = {
  reported: after('reported'),
  sentBack: after('sentBack'),
  accepted: after('accepted'),
  caseOpened: after('caseOpened'),
  merged: after('merged'),
  closed: after('closed'),
}
