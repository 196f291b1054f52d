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
