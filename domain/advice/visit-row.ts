import { pick } from '../kernel/records'
import type { OrderedVisit } from './ordered-visit'

const shown = [
  '_id',
  'kind',
  'facilityId',
  'facilityName',
  'address',
  'status',
  'dueOn',
  'orderedByName',
  'orderedAt',
] as const

/** An ordered visit as a list shows it. */
export type VisitRow = Pick<OrderedVisit, (typeof shown)[number]>

export const toVisitRow = (visit: OrderedVisit): VisitRow => pick(visit, shown)
