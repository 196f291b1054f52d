// What a county sets for tips: by when the agency says whether it takes one up, by when it answers, and for how long it is
// known who told.

import { int, object, type infer as Infer } from '../kernel/z'

/** Working days, and months after the end. */
export const tipRules = object({
  tipDays: object({ accept: int().min(1).max(15), answer: int().min(5).max(90) }),
  identityMonths: int().min(1).max(60),
})
export type TipRules = Infer<typeof tipRules>

/** Ours: docs/decisions/0043. */
const usual: TipRules = { tipDays: { accept: 5, answer: 30 }, identityMonths: 12 }

/** What is set, and the usual where nothing is. */
export const tipRulesSetBy = (set: Partial<TipRules>): TipRules => ({
  tipDays: set.tipDays ?? usual.tipDays,
  identityMonths: set.identityMonths ?? usual.identityMonths,
})
