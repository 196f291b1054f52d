// What of a clue's clock is kept with it, so that lists can be ordered by it: it follows from everything else.

import type { Clue } from './clue'
import type { CountyClocks } from './county-clocks'
import { clockOf, deadlineOf, soonFrom, type Timed } from './deadlines'

export type KeptClock = Pick<Clue, 'dueAt' | 'soonAt' | 'dueKey' | 'dueProvisional'>

const NONE: KeptClock = {
  dueAt: undefined,
  soonAt: undefined,
  dueKey: undefined,
  dueProvisional: undefined,
}

/** Sorts behind every instant. */
const STANDS_STILL = '~'

/** Every field is there, so that what no longer holds is removed. */
export function keptClock(
  clue: Timed & Pick<Clue, 'listKey'>,
  { timeLimits, calendar }: CountyClocks,
): KeptClock {
  const clock = clockOf(clue, timeLimits)
  if (!clock) return NONE
  const deadline = deadlineOf(clock, calendar)
  if (!deadline) return { ...NONE, dueKey: `${STANDS_STILL} ${clue.listKey}` }
  return {
    dueAt: deadline.at,
    soonAt: soonFrom(clock.limit, deadline, calendar),
    dueKey: `${deadline.at} ${clue.listKey}`,
    dueProvisional: deadline.provisional || undefined,
  }
}
