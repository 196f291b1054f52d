// What an informant reads of a tip: a few plain states, whatever goes on inside.

import type { Clue } from '../clues/clue'
import type { Instant } from '../kernel/time'
import type { TipStatus } from './status'
import type { TipOff } from './tip-off'
import { isResidents } from './whose'

export const publicStateNames = {
  received: '已收到',
  accepted: '已受理',
  handling: '正在核实处理',
  answered: '已答复',
  declined: '不予受理',
  over: '已办结',
} as const
export type PublicState = keyof typeof publicStateNames

const stateOfStatus: Record<TipStatus, PublicState> = {
  quarantined: 'received',
  submitted: 'received',
  accepted: 'accepted',
  received: 'handling',
  verified: 'handling',
  becameClue: 'handling',
  becameEmergency: 'handling',
  joined: 'handling',
  closed: 'answered',
  declined: 'declined',
}

/** Of one that was joined to another, what the other is. */
export const publicStateOf = (status: TipStatus, main: TipStatus = status): PublicState =>
  stateOfStatus[status === 'joined' ? main : status]

/** Since when nothing more is done of what was told at the counter, which nobody answers here: with what it went on as, or before. */
export function overSince(
  main: Pick<TipOff, 'channel' | 'status' | 'endedAt'>,
  clue: Pick<Clue, 'closedAt'> | undefined,
): Instant | undefined {
  if (isResidents(main)) return undefined
  return main.status === 'closed' ? main.endedAt : clue?.closedAt
}
