// What is made of the times that a phone writes. Its clock may be wrong by days, and may be set between writing and
// sending; that costs nobody a record: docs/decisions/0036.

import { addMilliseconds, isAfter, type Instant } from './time'

export interface PhoneClock {
  /** Milliseconds by which it was behind the server's when it sent this. */
  lag: number
  now: Instant
}

/** A phone may be a little ahead of the server. */
const AHEAD_MILLISECONDS = 5 * 60_000
/** The guide is of 2022; nothing was written for it before. */
const EARLIEST = '2022-01-01T00:00:00.000Z'

const moved = (at: Instant, { lag }: PhoneClock): Instant =>
  lag === 0 ? at : addMilliseconds(at, lag)

/** Whether it cannot have been then: the clock was set otherwise when this was written. */
export function isImpossible(at: Instant, clock: PhoneClock): boolean {
  const then = moved(at, clock)
  return isAfter(then, addMilliseconds(clock.now, AHEAD_MILLISECONDS)) || isAfter(EARLIEST, then)
}

/** What a record says whose times cannot have been. */
export const TIME_IS_DOUBTFUL = '手机时间改动过，以提交时间为准'

/** As far as it can be known; what cannot have been then was at the latest now. */
export const trueTime = (at: Instant, clock: PhoneClock): Instant =>
  isImpossible(at, clock) ? clock.now : moved(at, clock)

/** The same of what has happened, which cannot lie ahead: a clock that is a little fast is taken for now. */
export function pastTime(at: Instant, clock: PhoneClock): Instant {
  const then = trueTime(at, clock)
  return isAfter(then, clock.now) ? clock.now : then
}
