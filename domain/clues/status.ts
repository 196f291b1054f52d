// How far a clue has come.

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const clueStatusNames = {
  reported: '待受理',
  sentBack: '已退回补充',
  accepted: '办理中',
  caseOpened: '已立案',
  merged: '已合并',
  closed: '已办结',
} as const
export const clueStatus = oneOf(Object.keys(clueStatusNames) as (keyof typeof clueStatusNames)[])
export type ClueStatus = Infer<typeof clueStatus>

/** Where it still waits for somebody to decide, and has no case. */
export const UNDECIDED = ['reported', 'sentBack', 'accepted'] as const satisfies ClueStatus[]

/** Somebody still has to do something about it. */
export const openStatuses = [...UNDECIDED, 'caseOpened'] as const satisfies readonly ClueStatus[]

export const isOpen = (status: ClueStatus): boolean =>
  (openStatuses as readonly ClueStatus[]).includes(status)
