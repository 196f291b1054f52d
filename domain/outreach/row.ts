import { pick } from '../kernel/records'
import type { Outreach } from './outreach'

const shown = [
  '_id',
  'kind',
  'topic',
  'on',
  'placeName',
  'peopleCount',
  'specialty',
  'status',
  'recordedByName',
] as const

/** An occasion as a list shows it. */
export type OutreachRow = Pick<Outreach, (typeof shown)[number]>

export const toOutreachRow = (record: Outreach): OutreachRow => pick(record, shown)
