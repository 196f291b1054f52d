import { pick } from '../kernel/records'
import type { Emergency } from './emergency'

const shown = [
  '_id',
  'kind',
  'facilityName',
  'area',
  'foundAt',
  'verifiedAt',
  'reportedAt',
  'reportedByName',
  'status',
  'clueId',
] as const

/** An emergency as a list shows it; of its tellings, what its clocks need. */
export type EmergencyRow = Pick<Emergency, (typeof shown)[number]> & {
  tellings: Pick<Emergency['tellings'][number], 'recipient' | 'channel' | 'at'>[]
}

export const toEmergencyRow = (emergency: Emergency): EmergencyRow => ({
  ...pick(emergency, shown),
  tellings: emergency.tellings.map((each) => pick(each, ['recipient', 'channel', 'at'])),
})
