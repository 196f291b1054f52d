// How often an employer measures its hazard factors and has its status evaluated (指南·职业卫生 3.3.1, 3.3.2), and from which
// day on a report counts. A year runs from the report, not from New Year: docs/decisions/0026.

import type { Traits } from '../facilities/traits'
import { addDays, addMonths, type Day } from '../kernel/time'

type HazardLevel = NonNullable<Traits['hazardLevel']>

export const measurementYears = (level: HazardLevel): 1 | 3 => (level === 'severe' ? 1 : 3)

/** Undefined where none is asked. */
export const evaluationYears = (level: HazardLevel): 3 | undefined =>
  level === 'severe' ? 3 : undefined

/** The earliest day that a report may bear to count today: it counts through its anniversary. */
export function earliestReportOn(today: Day, years: number): Day {
  const yearsAgo = addMonths(today, -12 * years)
  return addMonths(yearsAgo, 12 * years) < today ? addDays(yearsAgo, 1) : yearsAgo
}
