// WeChat fetches what it is asked to look at from where the resident put it, and says within half an hour what it saw.

import type { ContentCheck } from '@domain/photos/content-check'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { lastSentAt } from '@domain/tip-offs/tip-file'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { is } from '../kernel/cloud'
import { store } from '../kernel/store'

const WECHAT_LOOKS_MINUTES = 30
const MINUTES_BETWEEN_LOOKS = 4

const lastLook = (tip: TipOff): Instant => addMinutes(lastSentAt(tip), WECHAT_LOOKS_MINUTES)

/** When there may be something to find, or no more to wait for. */
export const nextLook = (tip: TipOff, now: Instant): Instant => {
  const [next, last] = [addMinutes(now, MINUTES_BETWEEN_LOOKS), lastLook(tip)]
  return next < last ? next : last
}

/** What WeChat has found; undefined while it is still to look. Where it was not asked there is nothing to wait for. */
export async function foundByWeChat(
  tip: TipOff,
  now: Instant,
): Promise<ContentCheck[] | undefined> {
  const traceIds = (tip.check?.traces ?? []).map(({ traceId }) => traceId)
  if (traceIds.length === 0) return []
  const where = { _id: is.in(traceIds) }
  const found = await store.list('contentChecks', { where, limit: traceIds.length })
  return lastLook(tip) <= now || found.length === traceIds.length ? found : undefined
}
