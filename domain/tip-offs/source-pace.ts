// How many tips one source may send: more than a few at once have to wait, more than many a day are kept apart for a person to
// look at. Nothing is dropped. The numbers are ours (docs/decisions/0043).

import { problem } from '../kernel/problems'
import { addMinutes, millisecondsBetween, type Instant } from '../kernel/time'

export const TIPS_AT_ONCE = 5
export const WITHIN_MINUTES = 10
/** A day's further ones are quarantined. */
export const TIPS_A_DAY = 12
/** Beyond them the phone keeps what was written until the next day. */
export const MOST_A_DAY = 60

/** Of one source today. */
export interface Paced {
  count: number
  /** When the last of them came, to the minute and no longer than it matters: an instant would say which tips are of one source. */
  lately: readonly Instant[]
}

const isLate = (at: Instant, now: Instant): boolean => addMinutes(at, WITHIN_MINUTES) > now

export const withOneMore = ({ lately }: Pick<Paced, 'lately'>, now: Instant): Instant[] => [
  ...lately.filter((at) => isLate(at, now)),
  `${now.slice(0, 'yyyy-mm-ddThh:mm'.length)}:00.000Z`,
]

/** Whether the next one is quarantined; Problem tipsTooMany, and slowDown with the minutes to wait. */
export function isQuarantined({ count, lately }: Paced, now: Instant): boolean {
  const last = lately.filter((at) => isLate(at, now)).sort()
  if (count >= MOST_A_DAY) throw problem('tipsTooMany')
  const [first] = last.slice(-TIPS_AT_ONCE)
  if (first !== undefined && last.length >= TIPS_AT_ONCE)
    throw slowDown(addMinutes(first, WITHIN_MINUTES), now)
  return count >= TIPS_A_DAY
}

/** To whatever tips: each is kept in the trail with all before it, so that many of them take room that others need. */
export const MESSAGES_A_DAY = 20

/** Problem messagesTooMany. */
export function refuseManyMessages({ count }: Pick<Paced, 'count'>): void {
  if (count >= MESSAGES_A_DAY) throw problem('messagesTooMany')
}

/** Problem slowDown until then. */
export const slowDown = (until: Instant, now: Instant) =>
  problem('slowDown', {
    minutes: String(Math.max(1, Math.ceil(millisecondsBetween(now, until) / 60_000))),
  })
