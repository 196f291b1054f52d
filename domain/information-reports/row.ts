import { pick } from '../kernel/records'
import type { InformationReport } from './information-report'

const shown = [
  '_id',
  'concern',
  'severity',
  'place',
  'words',
  'heardFrom',
  'status',
  'receivedAt',
  'receivedByName',
  'clueId',
] as const

/** An information report as a list shows it. */
export type InformationRow = Pick<InformationReport, (typeof shown)[number]>

export const toInformationRow = (report: InformationReport): InformationRow => pick(report, shown)
