import type { TipRules } from '@domain/clues/tip-rules'
import type { FrequencyRule } from '@domain/patrols/county-rules'

/** What the demo county asks for beyond the usual: more where the risk is high, less where a public place has the best grade. */
export const frequencies: FrequencyRule[] = [
  { specialty: 'drinkingWater', risk: 'high', frequency: { each: 'month' } },
  { specialty: 'illegalPractice', risk: 'high', frequency: { each: 'quarter' } },
  { specialty: 'occupationalHealth', risk: 'high', frequency: { each: 'quarter' } },
  { specialty: 'publicPlace', grade: 'a', frequency: { timesAYear: 1 } },
]

/** A small county writes of what it has found twice within a year. */
export const recurringCount = 2

/** In fen: what is hard to find is worth the most. */
export const rewards: TipRules['rewards'] = {
  kinds: [
    { concern: 'illegalPractice', leastFen: 20_000, mostFen: 200_000 },
    { concern: 'sexSelection', leastFen: 50_000, mostFen: 500_000 },
    { concern: 'surrogacy', leastFen: 100_000, mostFen: 1_000_000 },
  ],
  claimDays: 60,
}
