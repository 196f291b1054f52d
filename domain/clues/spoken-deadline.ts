// A deadline as people say it: 3月5日 24:00 前, 3月5日 10:30 前, of another year 2025年3月5日 24:00 前.

import {
  addMilliseconds,
  dayOf,
  spokenInstant,
  startOf,
  yearOf,
  type Instant,
} from '../kernel/time'
import type { ClueStatus } from './status'

export function spokenDeadline(at: Instant, now: Instant): string {
  const year = yearOf(dayOf(at))
  const of = year === yearOf(dayOf(now)) ? '' : `${year}年`
  const next = addMilliseconds(at, 1)
  const [day = '', clock = ''] = spokenInstant(at).split(' ')
  return startOf(dayOf(next)) === next ? `${of}${day} 24:00 前` : `${of}${day} ${clock} 前`
}

const toDo: Partial<Record<ClueStatus, string>> = {
  reported: '受理',
  sentBack: '补充',
  accepted: '办结',
}

/** 请在 3月5日 24:00 前受理; empty where no clock of its own runs. */
export function spokenDue(status: ClueStatus, dueAt: Instant | undefined, now: Instant): string {
  const what = toDo[status]
  return what && dueAt ? `${spokenDeadline(dueAt, now)}${what}` : ''
}
