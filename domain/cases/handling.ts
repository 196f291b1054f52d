// What was done with a case, one after the other, as its page tells it.

import { instant } from '../kernel/time'
import { enum as oneOf, object, string } from '../kernel/z'

/** Stands after who did it. */
export const caseHandlingNames = {
  opened: '立案',
  joined: '并入线索',
  recorded: '登记办案信息',
  assigned: '调整办案人员',
  paused: '暂停计时',
  resumed: '恢复计时',
  closed: '结案',
  reinspectionOrdered: '安排复查',
  reinspected: '复查了现场',
  ended: '了结',
  withdrawn: '撤案',
  reopened: '重新办理',
} as const
export type CaseHandlingName = keyof typeof caseHandlingNames

export const caseHandling = object({
  what: oneOf(Object.keys(caseHandlingNames) as CaseHandlingName[]),
  byName: string(),
  at: instant,
  /** Why, or what was said. */
  words: string().optional(),
})

/** More than any case ever needs. */
export const MOST_HANDLINGS = 100
