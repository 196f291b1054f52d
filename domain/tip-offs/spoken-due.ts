// By when the agency owes the informant its next word, as one says it.

import { spokenDeadline } from '../clues/spoken-deadline'
import type { Instant } from '../kernel/time'
import type { TipOff } from './tip-off'

export interface SpokenTipDue {
  words: string
  isOverdue: boolean
}

/** Undefined where it owes none any more. */
export function spokenTipDue(
  { status, dueAt }: Pick<TipOff, 'status' | 'dueAt'>,
  now: Instant,
): SpokenTipDue | undefined {
  if (!dueAt) return undefined
  const isOverdue = now > dueAt
  const what = status === 'submitted' || status === 'quarantined' ? '决定是否受理' : '答复举报人'
  return { words: `${isOverdue ? '已超期，' : ''}${spokenDeadline(dueAt, now)}${what}`, isOverdue }
}
