// The clock stands still for what the law leaves out of it, such as tests, appraisals and public notice, and the reason is
// written down.

import { problem } from '../../kernel/problems'
import { endedPauses, standsStill } from '../../clues/pauses'
import { caseClockState } from '../clock'
import type { EnforcementCase } from '../enforcement-case'
import { caseDecided, refuseUnlessOpened, type Deciding } from './decision'

const MOST_PAUSES = 20

/** What usually holds a case up; any other reason is written. */
export const usualPauses = [
  '检验、检测、鉴定期间',
  '听证期间',
  '公告送达期间',
  '等待司法机关、其他部门答复',
] as const

/** Problems moveForbidden, casePaused, caseOverdue and caseFull. */
export function pausedCase(
  found: EnforcementCase,
  reason: string,
  deciding: Deciding,
): Partial<EnforcementCase> {
  refuseUnlessOpened(found, '暂停计时')
  if (standsStill(found.pauses)) throw problem('casePaused')
  if (caseClockState(found, deciding.at) === 'overdue') throw problem('caseOverdue')
  if (found.pauses.length >= MOST_PAUSES) throw problem('caseFull')
  const pauses = [...found.pauses, { from: deciding.at, reason }]
  return caseDecided(found, { what: 'paused', words: reason, changes: { pauses } }, deciding)
}

/** Problems moveForbidden and caseNotPaused. */
export function resumedCase(
  found: EnforcementCase,
  words: string,
  deciding: Deciding,
): Partial<EnforcementCase> {
  refuseUnlessOpened(found, '恢复计时')
  if (!standsStill(found.pauses)) throw problem('caseNotPaused')
  const pauses = endedPauses(found.pauses, deciding.at)
  return caseDecided(found, { what: 'resumed', words, changes: { pauses } }, deciding)
}
