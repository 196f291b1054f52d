// What can be done with a case as it stands: the page offers it, and the decisions refuse the rest.

import { standsStill } from '../clues/pauses'
import { caseClockState } from './clock'
import type { EnforcementCase } from './enforcement-case'
import type { Instant } from '../kernel/time'

export const caseDeeds = [
  'close',
  'record',
  'pause',
  'resume',
  'assign',
  'withdraw',
  'end',
  'reinspect',
  'reopen',
] as const
export type CaseDeed = (typeof caseDeeds)[number]

type Known = Pick<
  EnforcementCase,
  'status' | 'pauses' | 'reinspection' | 'facilityId' | 'dueOn' | 'decidedOn'
>

export function mayDoWith(of: Known, now: Instant): CaseDeed[] {
  const { status, pauses } = of
  if (status === 'opened') {
    const still = standsStill(pauses)
    const pausable = !still && caseClockState(of, now) !== 'overdue'
    return [
      ...(['close', 'record'] as const),
      ...(pausable ? (['pause'] as const) : []),
      ...(still ? (['resume'] as const) : []),
      ...(['assign', 'withdraw'] as const),
    ]
  }
  if (status === 'closed')
    return [...(isFree(of) ? (['reinspect'] as const) : []), 'assign', 'reopen']
  if (status === 'reinspected') return ['end', 'reinspect', 'assign', 'reopen']
  return status === 'ended' ? ['reopen'] : []
}

/** There is somewhere to go, and nobody is asked already. */
const isFree = ({ facilityId, reinspection }: Known): boolean =>
  facilityId !== undefined && (!reinspection || reinspection.answeredAt !== undefined)
