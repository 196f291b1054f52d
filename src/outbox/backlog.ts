// What this phone tells the cloud of what it still holds, so that somebody notices where records do not arrive.

import type { Id } from '@domain/kernel/ids'
import { canonical } from '@domain/kernel/hash'
import type { Instant } from '@domain/kernel/time'
import { unsentDays, UNSENT_DAYS, type BacklogTold } from '@domain/people/backlog'
import { hadRoom } from '../platform/had-room'
import type { Storage } from '../platform/contracts'
import type { Draft } from './draft'

/** A finished one waits since it was finished, another since it was begun. */
const unsentSince = ({ finishedAt, startedAt }: Draft): Instant => finishedAt ?? startedAt

export function backlogIn(drafts: readonly Draft[]): BacklogTold {
  const [oldestAt] = drafts.map(unsentSince).sort()
  return { unsentCount: drafts.length, ...(oldestAt && { oldestAt }) }
}

/** How many days it has been on the phone; undefined where that is no cause to worry. */
export function worryingDays(draft: Draft, now: Instant): number | undefined {
  const days = unsentDays(unsentSince(draft), now)
  return days >= UNSENT_DAYS ? days : undefined
}

/** Tells what has changed since it was told last; where that fails it is told next time. */
export async function tellBacklog(
  personId: Id,
  drafts: readonly Draft[],
  { storage, tell }: { storage: Storage; tell: (told: BacklogTold) => Promise<unknown> },
): Promise<void> {
  const key = `backlog/${personId}`
  const told = backlogIn(drafts)
  const before = storage.read(key) ?? backlogIn([])
  if (canonical(before) === canonical(told)) return
  await tell(told)
  hadRoom(() => storage.write(key, told))
}
