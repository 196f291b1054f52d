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

/** Whether the next one is quarantined; Problem slowDown with the minutes to wait. `earlier` are the instants of the day's tips. */
export function isQuarantined(earlier: readonly Instant[], now: Instant): boolean {
  const lately = earlier.filter((at) => addMinutes(at, WITHIN_MINUTES) > now).sort()
  if (earlier.length >= MOST_A_DAY) throw problem('tipsTooMany')
  const [first] = lately.slice(-TIPS_AT_ONCE)
  if (first !== undefined && lately.length >= TIPS_AT_ONCE)
    throw slowDown(addMinutes(first, WITHIN_MINUTES), now)
  return earlier.length >= TIPS_A_DAY
}

/** Problem slowDown until then. */
export const slowDown = (until: Instant, now: Instant) =>
  problem('slowDown', {
    minutes: String(Math.max(1, Math.ceil(millisecondsBetween(now, until) / 60_000))),
  })
