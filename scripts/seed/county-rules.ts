import type { FrequencyRule } from '@domain/patrols/county-rules'

/** What the demo county asks for beyond the usual: a look each quarter where the risk is high, less of the best hotels. */
export const frequencies: FrequencyRule[] = [
  { specialty: 'drinkingWater', risk: 'high', frequency: { each: 'quarter' } },
  { specialty: 'illegalPractice', risk: 'high', frequency: { each: 'quarter' } },
  { specialty: 'occupationalHealth', risk: 'high', frequency: { each: 'quarter' } },
  { specialty: 'publicPlace', grade: 'a', frequency: { timesAYear: 1 } },
]
