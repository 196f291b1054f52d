// How often a specialty of a facility is patrolled, as a county sets it.

import { day } from '../kernel/time'
import { array, enum as oneOf, int, strictObject, union, type infer as Infer } from '../kernel/z'

export const frequency = union([
  /** So many visits in a year, however they are spread. */
  strictObject({ timesAYear: int().min(1).max(12) }),
  /** One visit in every month or quarter. */
  strictObject({ each: oneOf(['month', 'quarter']) }),
  /** One visit within a month of each term's start; `termStarts` where the county has entered them. */
  strictObject({ each: oneOf(['term']), termStarts: array(day).max(12).optional() }),
])
export type Frequency = Infer<typeof frequency>

const eachNames = {
  month: '每月一次',
  quarter: '每季度一次',
  term: '每学期开学一个月内一次',
} as const

export const spokenFrequency = (given: Frequency): string =>
  'each' in given ? eachNames[given.each] : `每年不少于 ${given.timesAYear} 次`
