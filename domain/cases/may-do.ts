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

type May = (of: Known, now: Instant) => boolean

const isOpened: May = ({ status }) => status === 'opened'
const isWaiting: May = ({ status, reinspection }) =>
  status === 'closed' && reinspection !== undefined && reinspection.answeredAt === undefined

const may: Record<CaseDeed, May> = {
  close: isOpened,
  record: isOpened,
  pause: (of, now) =>
    isOpened(of, now) && !standsStill(of.pauses) && caseClockState(of, now) !== 'overdue',
  resume: (of, now) => isOpened(of, now) && standsStill(of.pauses),
  assign: ({ status }) => status === 'opened' || status === 'closed' || status === 'reinspected',
  withdraw: isOpened,
  end: ({ status }) => status === 'reinspected',
  /** There is somewhere to go, and nobody is asked already. */
  reinspect: (of, now) =>
    (of.status === 'closed' || of.status === 'reinspected') &&
    of.facilityId !== undefined &&
    !isWaiting(of, now),
  reopen: ({ status }) => status === 'closed' || status === 'reinspected' || status === 'ended',
}

export const mayDoWith = (of: Known, now: Instant): CaseDeed[] =>
  caseDeeds.filter((deed) => may[deed](of, now))
