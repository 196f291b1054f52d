// How long ago, as one says it.

import {
  dayOf,
  daysBetween,
  spokenDay,
  spokenInstant,
  yearOf,
  type Instant,
} from '@domain/kernel/time'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** 刚刚 · 5 分钟前 · 3 小时前 · 昨天 14:05 · 3月2日 14:05 · 2025年3月2日 */
export function since(at: Instant, now: Instant): string {
  const passed = Date.parse(now) - Date.parse(at)
  if (passed < MINUTE) return '刚刚'
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} 分钟前`
  const days = daysBetween(dayOf(at), dayOf(now))
  if (days === 0) return `${Math.floor(passed / HOUR)} 小时前`
  if (days === 1) return `昨天 ${spokenInstant(at).split(' ')[1] ?? ''}`
  return yearOf(dayOf(at)) === yearOf(dayOf(now)) ? spokenInstant(at) : spokenDay(dayOf(at))
}
