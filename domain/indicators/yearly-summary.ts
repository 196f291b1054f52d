// By when the year is summed up (方案 二（三）4): a county's agency to the city, the city's office to its commission.

import type { Day } from '../kernel/time'

const dueInYear = { county: '12-10', city: '12-25' } as const

/** The day on which it is handed in at the latest. */
export const yearlySummaryDueOn = (level: keyof typeof dueInYear, year: number): Day =>
  `${year}-${dueInYear[level]}`
