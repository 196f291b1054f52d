// What an informant reads of a tip: a few plain states, whatever goes on inside.

import type { TipStatus } from './status'

export const publicStateNames = {
  received: '已收到',
  accepted: '已受理',
  handling: '正在核实处理',
  answered: '已答复',
  declined: '不予受理',
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
