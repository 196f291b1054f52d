// A closing as it is written, as it is sent, and what still keeps it from being sent.

import type { CaseOutcome } from '@domain/cases/enforcement-case'
import type { Penalty } from '@domain/cases/penalties'
import { ANSWER_LETTERS } from '@domain/clues/outcome'
import { dayOf, type Day } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { blankOrder, linesOf, type OrderWritten } from '../../../components/order-fields'
import type { ShownCase } from '../case/shown'
import { questionsOf } from '../questions'

export interface ClosingWritten {
  outcome?: CaseOutcome
  words: string
  number: string
  decidedOn: Day
  closedOn: Day
  penalties: Penalty[]
  /** In yuan, as it is typed. */
  fine: string
  reinspects: boolean
  order: OrderWritten
}

export function blankClosing(of: ShownCase): ClosingWritten {
  const today = dayOf(serverNow())
  return {
    ...{ words: '', number: of.number ?? '', penalties: [], fine: '' },
    ...{ decidedOn: of.decidedOn ?? today, closedOn: today },
    ...{ reinspects: false, order: blankOrder(questionsOf(of)) },
  }
}

/** Undefined where it is no sum. */
export const fenOf = (yuan: string): number | undefined =>
  /^\d{1,10}(\.\d{1,2})?$/.test(yuan.trim()) && Number(yuan) > 0
    ? Math.round(Number(yuan) * 100)
    : undefined

/** In words, from the top of the page down; undefined where it can be sent. */
export function faultOf(written: ClosingWritten): string | undefined {
  const { outcome, words, number, reinspects, order } = written
  if (!outcome) return '请选处理结果'
  const fault = outcome === 'penalised' ? faultOfPenalties(written) : undefined
  if (fault) return fault
  if (words.trim().length < ANSWER_LETTERS.least) return '请写处理情况'
  if (number.trim().length < 2) return '请填案件编号'
  return reinspects && linesOf(order.lines).length === 0 ? '请写复查要看什么' : undefined
}

function faultOfPenalties({ penalties, fine }: ClosingWritten): string | undefined {
  if (penalties.length === 0) return '请选处罚种类'
  return penalties.includes('fine') && !fenOf(fine) ? '请填罚款金额' : undefined
}

export function closingOf(written: ClosingWritten, of: ShownCase) {
  const { outcome = 'unfounded', decidedOn, penalties, fine, reinspects, order } = written
  const note = order.note.trim()
  const fineFen = penalties.includes('fine') ? fenOf(fine) : undefined
  const reinspection = {
    ...{ asked: linesOf(order.lines), dueOn: order.dueOn },
    ...(note && { note }),
  }
  return {
    ...{ caseId: of._id, seen: of.handlings.length, outcome, closedOn: written.closedOn },
    ...{ words: written.words.trim(), number: written.number.trim() },
    ...(outcome === 'penalised' && { decidedOn, penalties, ...(fineFen && { fineFen }) }),
    ...(reinspects && of.facilityId && { reinspection }),
  }
}
