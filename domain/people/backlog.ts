// What a person's phone says is on it and not in the cloud. A phone tells it whenever it reaches the cloud, so that somebody
// notices where records do not arrive.

import { id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import { addMilliseconds, dayOf, daysBetween, instant, type Instant } from '../kernel/time'
import { int, number, object, string, type infer as Infer } from '../kernel/z'
import type { Person } from './person'

/** Whatever is older is asked after. */
export const UNSENT_DAYS = 3

export const backlogTold = object({
  unsentCount: int().min(0).max(10_000),
  /** Since when the oldest waits, by the phone's clock; absent where nothing does. */
  oldestAt: instant.optional(),
})
export type BacklogTold = Infer<typeof backlogTold>

/** One per person; its id is the person's. */
export const backlog = object({
  _id: id,
  name: string(),
  area: string(),
  county: string(),
  township: string(),
  unsentCount: number(),
  oldestAt: instant.optional(),
  /** Sorts by `oldestAt`, unique; absent like it. */
  oldestKey: string().optional(),
  toldAt: instant,
})
export type Backlog = Infer<typeof backlog>

/** `lag` in milliseconds: by how much the phone's clock is behind. Nothing has waited since a time to come. */
export function backlogOf(
  { unsentCount, oldestAt }: BacklogTold,
  { _id, name, area, county, township }: Person,
  { now, lag }: { now: Instant; lag: number },
): Backlog {
  const corrected = oldestAt && addMilliseconds(oldestAt, lag)
  const since = corrected && corrected > now ? now : corrected
  return {
    ...{ _id, name, area, county, township, unsentCount, toldAt: now },
    ...(since && unsentCount > 0 && { oldestAt: since, oldestKey: listKey(since, _id) }),
  }
}

/** Keys before this one are of records that have waited too long. */
export const unsentTooLongKey = (now: Instant): string =>
  addMilliseconds(now, -UNSENT_DAYS * 24 * 3_600_000)

/** Whole days, by the calendar. */
export const unsentDays = (since: Instant, now: Instant): number =>
  daysBetween(dayOf(since), dayOf(now))
