import { pick } from '../kernel/records'
import type { Assistance } from './assistance'

const shown = [
  '_id',
  'clueId',
  'kind',
  'asked',
  'placeWords',
  'facilityName',
  'address',
  'status',
  'dueOn',
  'askedByName',
  'coordinatorName',
] as const

/** As a list shows it. */
export type AssistanceRow = Pick<Assistance, (typeof shown)[number]>

export const toAssistanceRow = (assistance: Assistance): AssistanceRow => pick(assistance, shown)
