import { pick } from '../kernel/records'
import type { TipOff } from './tip-off'

const shown = [
  '_id',
  'concern',
  'severity',
  'place',
  'words',
  'channel',
  'identity',
  'status',
  'receivedAt',
  'receivedByName',
  'clueId',
] as const

/** A tip as a list shows it. */
export type TipRow = Pick<TipOff, (typeof shown)[number]>

export const toTipRow = (tip: TipOff): TipRow => pick(tip, shown)
