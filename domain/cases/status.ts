// How far a case has come. Every move that is not here is refused in words.

import type { Machine } from '../kernel/machine'
import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const caseStatusNames = {
  opened: '已立案',
  closed: '已结案',
  reinspected: '已复查，待了结',
  ended: '已了结',
  withdrawn: '已撤案',
} as const
export const caseStatus = oneOf(Object.keys(caseStatusNames) as (keyof typeof caseStatusNames)[])
export type CaseStatus = Infer<typeof caseStatus>

export const caseMachine: Machine<CaseStatus> = {
  opened: ['closed', 'withdrawn'],
  /** The result of a re-inspection came back; or it is opened again, with a reason. */
  closed: ['reinspected', 'opened'],
  /** Another re-inspection is ordered, it is at an end, or it is opened again. */
  reinspected: ['closed', 'ended', 'opened'],
  ended: ['opened'],
  withdrawn: [],
}

/** An officer still has to do something about it, by a day. */
export const runningStatuses = ['opened', 'reinspected'] as const satisfies readonly CaseStatus[]

export const isRunning = (status: CaseStatus): boolean =>
  (runningStatuses as readonly CaseStatus[]).includes(status)
