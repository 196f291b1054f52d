// What a county sets for tips: by when the agency says whether it takes one up, by when it answers, for how long it is known who
// told, and what it rewards.

import { problem } from '../kernel/problems'
import { array, int, object, type infer as Infer } from '../kernel/z'
import { concern, concernOf, type ConcernId } from './concerns'

/** A million yuan. */
const MOST_FEN = 1e8
const fen = int().min(100).max(MOST_FEN)

export const rewardedKind = object({ concern, leastFen: fen, mostFen: fen })
export type RewardedKind = Infer<typeof rewardedKind>

export const rewardRules = object({
  kinds: array(rewardedKind).max(20),
  /** Calendar days from the decision. */
  claimDays: int().min(7).max(365),
})

/** Working days, months after the end, and what whoever told first may apply for. */
export const tipRules = object({
  tipDays: object({ accept: int().min(1).max(15), answer: int().min(5).max(90) }),
  identityMonths: int().min(1).max(60),
  rewards: rewardRules,
})
export type TipRules = Infer<typeof tipRules>

/** Ours: docs/decisions/0043; nothing is promised in the name of a county (docs/decisions/0047). */
const usual: TipRules = {
  tipDays: { accept: 5, answer: 30 },
  identityMonths: 12,
  rewards: { kinds: [], claimDays: 60 },
}

/** What is set, and the usual where nothing is. */
export const tipRulesSetBy = (set: Partial<TipRules>): TipRules => ({
  tipDays: set.tipDays ?? usual.tipDays,
  identityMonths: set.identityMonths ?? usual.identityMonths,
  rewards: set.rewards ?? usual.rewards,
})

/** Problem invalidInput for a matter that stands twice, and for least above most. */
export function checkTipRules({ rewards: { kinds } }: TipRules): void {
  const refused = (reason: string) => problem('invalidInput', { field: '举报奖励', reason })
  for (const [place, { concern: of, leastFen, mostFen }] of kinds.entries()) {
    const { name } = concernOf(of)
    if (kinds.findIndex((each) => each.concern === of) < place) throw refused(`${name}写了两次`)
    if (leastFen > mostFen) throw refused(`${name}最少的比最多的还多`)
  }
}

/** What a county rewards such a matter with, where it does. */
export const rewardFor = (set: Partial<TipRules>, about: ConcernId): RewardedKind | undefined =>
  tipRulesSetBy(set).rewards.kinds.find(({ concern: of }) => of === about)
