// When the clock of a clue or a case stood still, and why: what is paused does not count (docs/decisions/0020).

import { instant, type Instant } from '../kernel/time'
import { object, string, type infer as Infer } from '../kernel/z'

export const pauseWords = string().trim().min(2).max(200)

/** Why and how long a clock stands still; without `until` it still does. */
export const pause = object({
  from: instant,
  until: instant.optional(),
  reason: pauseWords,
})
export type Pause = Infer<typeof pause>

/** As they are once nothing stands still any more. */
export const endedPauses = (pauses: readonly Pause[], at: Instant): Pause[] =>
  pauses.map((each) => (each.until ? each : { ...each, until: at }))

export const standsStill = (pauses: readonly Pause[]): boolean =>
  pauses.some(({ until }) => until === undefined)
