import type { MonthRecord, MonthRow } from '@domain/indicators/own-month'
import { pageOf } from '../../../go'

const pages: Record<MonthRecord, (id: string) => string> = {
  advice: pageOf.advice,
  reinspection: pageOf.reinspection,
  orderedVisit: pageOf.visit,
  patrol: pageOf.record,
  clue: pageOf.clue,
  emergency: pageOf.emergency,
  informationReport: pageOf.informationReport,
  outreach: pageOf.outreach,
  sample: pageOf.sample,
  facility: pageOf.facility,
  assistance: pageOf.assistance,
}

export const pageOfRow = ({ record, _id }: MonthRow): string => pages[record](_id)
