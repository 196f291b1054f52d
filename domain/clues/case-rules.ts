// What a county sets for its cases: by when each step of one is due, and how often is often.

import { int, object, type infer as Infer } from '../kernel/z'

export const caseStepNames = {
  decide: '作出处罚决定',
  close: '结案',
  end: '复查后了结',
} as const
export type CaseStep = keyof typeof caseStepNames

/** 行政处罚法 第六十条: from the day of opening; a county sets fewer, never more. */
export const LEGAL_DAYS = 90

/** Calendar days; only those until the decision are the law's (docs/decisions/0039). */
export const caseRules = object({
  caseDays: object({
    decide: int().min(15).max(LEGAL_DAYS),
    close: int().min(5).max(365),
    end: int().min(3).max(90),
  }),
  /** So many cases of one kind within twelve months, and the department concerned is told. */
  recurringCount: int().min(2).max(50),
})
export type CaseRules = Infer<typeof caseRules>

const usual: CaseRules = {
  caseDays: { decide: LEGAL_DAYS, close: 60, end: 15 },
  recurringCount: 3,
}

/** What is set, and the usual where nothing is. */
export const caseRulesSetBy = (set: Partial<CaseRules>): CaseRules => ({
  caseDays: set.caseDays ?? usual.caseDays,
  recurringCount: set.recurringCount ?? usual.recurringCount,
})
