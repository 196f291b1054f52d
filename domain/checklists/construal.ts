// How a county reads the clauses that can be read in two ways. The defaults are ours; each has its decision page.

import { enum as oneOf, object, type infer as Infer } from '../kernel/z'

export const construal = object({
  /** Which kinds the hundred beds of 指南·非法行医 3.1.1.4 qualify: docs/decisions/0011. */
  hundredBeds: oneOf(['generalHospitals', 'everyKind']),
  /** Whether a kindergarten needs one for each started 150 children of 指南·学校卫生 3.1.11, or each full: docs/decisions/0021. */
  kindergartenStaff: oneOf(['started', 'full']),
  /** What the two hours of “核实…，两小时内” are counted from: docs/decisions/0025. */
  twoHoursFrom: oneOf(['verified', 'found']),
})
export type Construal = Infer<typeof construal>

export const usualConstrual: Construal = {
  hundredBeds: 'generalHospitals',
  kindergartenStaff: 'started',
  twoHoursFrom: 'verified',
}
