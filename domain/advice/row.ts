import { pick } from '../kernel/records'
import type { Advice } from './advice'

const shown = [
  '_id',
  'spokenNumber',
  'facilityId',
  'facilityName',
  'address',
  'status',
  'endedAs',
  'rectifyOn',
  'dueOn',
  'coordinatorName',
  'submittedAt',
  'receivedAt',
] as const

/** An advice as a list shows it. */
export type AdviceRow = Pick<Advice, (typeof shown)[number]> & { itemCount: number }

export const toAdviceRow = (advice: Advice): AdviceRow => ({
  ...pick(advice, shown),
  itemCount: advice.items.length,
})
