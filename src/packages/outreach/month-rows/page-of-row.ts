import type { MonthRecord, MonthRow } from '@domain/indicators/own-month'
import { pageOf } from '../../../go'

const pages: Partial<Record<MonthRecord, (id: string) => string>> = {
  patrol: pageOf.record,
  clue: pageOf.clue,
  emergency: pageOf.emergency,
  informationReport: pageOf.informationReport,
  outreach: pageOf.outreach,
  sample: pageOf.sample,
  facility: pageOf.facility,
}

export const pageOfRow = ({ record, _id }: MonthRow): string | undefined => pages[record]?.(_id)
