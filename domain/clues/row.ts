import { pick } from '../kernel/records'
import type { Clue } from './clue'

const shown = [
  '_id',
  'facilityId',
  'facilityName',
  'address',
  'matterName',
  'specialty',
  'severity',
  'status',
  'outcome',
  'reportedAt',
  'reportedByName',
] as const

/** A clue as a list shows it. */
export type ClueRow = Pick<Clue, (typeof shown)[number]>

export const toClueRow = (clue: Clue): ClueRow => pick(clue, shown)
