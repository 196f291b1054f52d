// By when the agency owes the informant the next word: whether it takes the tip up, then the answer. Working days of the county;
// what presses is taken up as soon as a clue that presses.

import { clocksSetBy } from '../clues/county-clocks'
import { deadlineOf } from '../clues/deadlines'
import type { County } from '../clues/routing'
import type { TimeLimit } from '../clues/time-limits'
import { tipRulesSetBy } from '../clues/tip-rules'
import type { Instant } from '../kernel/time'
import { isEnded, type TipStatus } from './status'
import type { TipOff } from './tip-off'

type KeptTipClock = Pick<TipOff, 'dueAt' | 'dueKey'>

const WAITS_TO_BE_ACCEPTED: readonly TipStatus[] = ['submitted', 'quarantined']

/** What is quarantined sorts behind every instant, in a list of its own. */
export const APART = '~ '
/** What presses and waits to be accepted sorts before every instant, also before what is overdue. */
const FIRST = '! '

/** Every field is there, so that what no longer holds is removed. `since` is when the step began. */
export function tipClock(
  tip: Pick<TipOff, 'status' | 'listKey' | 'severity'>,
  since: Instant,
  county: County,
): KeptTipClock {
  const { calendar } = clocksSetBy(county)
  if (isEnded(tip.status)) return { dueAt: undefined, dueKey: undefined }
  const limit = limitOf(tip, county)
  const deadline = deadlineOf({ startedAt: since, limit, pauses: [] }, calendar)
  if (!deadline) return { dueAt: undefined, dueKey: undefined }
  return { dueAt: deadline.at, dueKey: `${rankOf(tip)}${deadline.at} ${tip.listKey}` }
}

type Waiting = Pick<TipOff, 'status' | 'severity'>

/** Somebody is ill, or the matter itself must not wait; and nobody of the agency has taken it up. */
export const pressesToBeAccepted = ({ status, severity }: Waiting): boolean =>
  status === 'submitted' && severity === 'emergency'

function limitOf({ status, severity }: Waiting, county: County): TimeLimit {
  const { tipDays } = tipRulesSetBy(county)
  if (!WAITS_TO_BE_ACCEPTED.includes(status)) return workingDays(tipDays.answer)
  const { accept } = clocksSetBy(county).timeLimits
  return severity === 'emergency' ? accept.emergency : workingDays(tipDays.accept)
}

const workingDays = (count: number): TimeLimit => ({ unit: 'workingDays', count })

function rankOf(tip: Waiting): string {
  if (tip.status === 'quarantined') return APART
  return pressesToBeAccepted(tip) ? FIRST : ''
}
