// How far a clue has come. Every move that is not here is refused in words.

import type { Machine } from '../kernel/machine'
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

export const clueMachine: Machine<ClueStatus> = {
  reported: ['accepted', 'sentBack', 'merged', 'closed'],
  /** Answered it is reported again. */
  sentBack: ['reported', 'accepted', 'merged', 'closed'],
  /** Given to another county it begins anew. */
  accepted: ['reported', 'caseOpened', 'merged', 'closed'],
  /** A case that is withdrawn leaves it where it was. */
  caseOpened: ['accepted', 'closed'],
  /** Undone it is what it was. */
  merged: ['reported', 'sentBack', 'accepted'],
  /** Reopened, with a reason, or with its case. */
  closed: ['accepted', 'caseOpened'],
}

/** Somebody still has to do something about it. */
export const openStatuses = [
  'reported',
  'sentBack',
  'accepted',
  'caseOpened',
] as const satisfies readonly ClueStatus[]

export const isOpen = (status: ClueStatus): boolean =>
  (openStatuses as readonly ClueStatus[]).includes(status)
