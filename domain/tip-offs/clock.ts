// By when the agency owes the informant the next word: whether it takes the tip up, then the answer. Working days of the county.

import { clocksSetBy } from '../clues/county-clocks'
import { deadlineOf } from '../clues/deadlines'
import type { County } from '../clues/routing'
import { tipRulesSetBy } from '../clues/tip-rules'
import type { Instant } from '../kernel/time'
import { isEnded, type TipStatus } from './status'
import type { TipOff } from './tip-off'

type KeptTipClock = Pick<TipOff, 'dueAt' | 'dueKey'>

const WAITS_TO_BE_ACCEPTED: readonly TipStatus[] = ['submitted', 'quarantined']

/** What is quarantined sorts behind every instant, in a list of its own. */
export const APART = '~ '

/** Every field is there, so that what no longer holds is removed. `since` is when the step began. */
export function tipClock(
  { status, listKey }: Pick<TipOff, 'status' | 'listKey'>,
  since: Instant,
  county: County,
): KeptTipClock {
  if (isEnded(status)) return { dueAt: undefined, dueKey: undefined }
  const { tipDays } = tipRulesSetBy(county)
  const count = WAITS_TO_BE_ACCEPTED.includes(status) ? tipDays.accept : tipDays.answer
  const limit = { unit: 'workingDays', count } as const
  const deadline = deadlineOf({ startedAt: since, limit, pauses: [] }, clocksSetBy(county).calendar)
  if (!deadline) return { dueAt: undefined, dueKey: undefined }
  const key = `${deadline.at} ${listKey}`
  return { dueAt: deadline.at, dueKey: status === 'quarantined' ? `${APART}${key}` : key }
}
