// A deadline as people say it: 3月5日 24:00 前, 3月5日 10:30 前.

import { addMilliseconds, dayOf, spokenInstant, startOf, type Instant } from '../kernel/time'
import type { ClueStatus } from './status'

export function spokenDeadline(at: Instant): string {
  const next = addMilliseconds(at, 1)
  const [day = '', clock = ''] = spokenInstant(at).split(' ')
  return startOf(dayOf(next)) === next ? `${day} 24:00 前` : `${day} ${clock} 前`
}

const toDo: Partial<Record<ClueStatus, string>> = {
  reported: '受理',
  sentBack: '补充',
  accepted: '办结',
}

/** 请在 3月5日 24:00 前受理; empty where no clock of its own runs. */
export function spokenDue(status: ClueStatus, dueAt: Instant | undefined): string {
  const what = toDo[status]
  return what && dueAt ? `${spokenDeadline(dueAt)}${what}` : ''
}
