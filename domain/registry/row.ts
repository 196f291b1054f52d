import { pick } from '../kernel/records'
import { touchedFacts, type FactName } from './facts'
import type { Change } from './change'

const shown = [
  '_id',
  'facilityId',
  'facilityName',
  'status',
  'awaited',
  'proposedAt',
  'proposedByName',
  'specialties',
] as const

/** A change as a list shows it. */
export type ChangeRow = Pick<Change, (typeof shown)[number]> & { touched: FactName[] }

export const toChangeRow = (change: Change): ChangeRow => ({
  ...pick(change, shown),
  touched: touchedFacts(change.after),
})
