// When whoever should tell is reminded: as the warning begins, and when two hours from finding, or those of the clause, are over.

import type { Instant } from '../kernel/time'
import { clocksOf, type RecipientClock } from './clocks'
import type { Emergency } from './emergency'

type Reminded = Pick<Emergency, 'kind' | 'foundAt' | 'verifiedAt' | 'tellings' | 'status'>

/** Who has not been told by a channel that counts. */
export const untold = (clocks: readonly RecipientClock[]): RecipientClock[] =>
  clocks.filter(({ toldAt }) => toldAt === undefined)

/** The next time after `now`; undefined where nobody is left to be told, or nothing is left to say. */
export function remindAfter(emergency: Reminded, now: Instant): Instant | undefined {
  if (emergency.status !== 'reported') return undefined
  const [next] = untold(clocksOf(emergency, now))
    .flatMap(({ warnsFrom, goalAt, dueAt }) => [warnsFrom, goalAt, ...(dueAt ? [dueAt] : [])])
    .filter((at) => at > now)
    .sort()
  return next
}
