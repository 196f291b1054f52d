// Who tries receipt codes that do not exist waits longer and longer: a code has 50 bits of chance, so nobody finds one.

import { addMinutes, type Instant } from '../kernel/time'

/** Slips of the pen. */
const FREE_TRIES = 5
const LONGEST_MINUTES = 24 * 60

/** Until when the next try is refused; undefined where it is not. */
export const waitAfter = (wrongCount: number, now: Instant): Instant | undefined =>
  wrongCount < FREE_TRIES
    ? undefined
    : addMinutes(now, Math.min(2 ** (wrongCount - FREE_TRIES), LONGEST_MINUTES))
