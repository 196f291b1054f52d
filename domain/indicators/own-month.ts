// One person's own month at a glance: what was done, what became of it, what is due. Every number is the rows that it opens
// to. Nobody is compared with anybody, and nothing here is a score (docs/decisions/0034).

import { adviceStatusNames, type Advice } from '../advice/advice'
import { visitKindNames, type OrderedVisit } from '../advice/ordered-visit'
import type { Reinspection } from '../advice/reinspection'
import type { Assistance } from '../assistance/assistance'
import { assistanceKindNames } from '../assistance/kinds'
import { spokenMatter, type Clue } from '../clues/clue'
import { outcomeNames } from '../clues/outcome'
import { clueStatusNames } from '../clues/status'
import { concernOf } from '../clues/concerns'
import { wordStatusNames } from '../clues/received-word'
import { emergencyStatusNames, type Emergency } from '../emergencies/emergency'
import { spokenKind } from '../emergencies/spoken'
import type { Facility } from '../facilities/facility'
import { kinds } from '../facilities/kinds'
import type { InformationReport } from '../information-reports/information-report'
import type { Id } from '../kernel/ids'
import { boundsOf, type Month } from '../kernel/months'
import { dayOf, type Day } from '../kernel/time'
import { outreachKindNames } from '../outreach/kinds'
import type { Outreach } from '../outreach/outreach'
import { patrolEndNames, type Patrol } from '../patrols/patrol'
import { conclusionNames, sampleStatusNames, type Sample } from '../samples/sample'

/** In the order of the page. */
export const monthGroups = {
  done: '巡查和复查',
  clues: '上报的线索',
  advice: '给出的意见书',
  word: '突发事件和信息',
  outreach: '宣传、培训、咨询、指导',
  samples: '采的样品',
  assistance: '协助执法机构',
  due: '接下来要去的',
} as const
export type MonthGroup = keyof typeof monthGroups

export const monthSections = {
  nothingFound: { group: 'done', name: '巡查，没有发现问题' },
  somethingFound: { group: 'done', name: '巡查，发现疑似问题' },
  notLookedAt: { group: 'done', name: '停业、关闭或没能进入' },
  reinspections: { group: 'done', name: '复查整改情况' },
  cluesReported: { group: 'clues', name: '等执法机构受理' },
  cluesAccepted: { group: 'clues', name: '执法机构正在办理' },
  cluesSubstantiated: { group: 'clues', name: '查实' },
  cluesReferred: { group: 'clues', name: '移送其他部门' },
  cluesUnfounded: { group: 'clues', name: '未查实' },
  adviceOpen: { group: 'advice', name: '还没有整改到位' },
  adviceRectified: { group: 'advice', name: '已经整改' },
  adviceReported: { group: 'advice', name: '没有整改，已上报' },
  emergencies: { group: 'word', name: '突发事件' },
  information: { group: 'word', name: '信息报告' },
  outreach: { group: 'outreach', name: '宣传' },
  training: { group: 'outreach', name: '培训' },
  consultation: { group: 'outreach', name: '咨询' },
  guidance: { group: 'outreach', name: '指导' },
  samplesWaiting: { group: 'samples', name: '还没有结果' },
  samplesTested: { group: 'samples', name: '已有结果' },
  assistancesGiven: { group: 'assistance', name: '协查，已经办了的' },
  assistancesDue: { group: 'due', name: '执法机构请您协查的' },
  dueThisMonth: { group: 'due', name: '到本月底要巡查的' },
  dueNextMonth: { group: 'due', name: '下个月到期的巡查' },
  reinspectionsDue: { group: 'due', name: '到下月底要复查、回访的' },
} as const satisfies Record<string, { group: MonthGroup; name: string }>
export type MonthSection = keyof typeof monthSections

/** What a row opens to. */
export type MonthRecord =
  | 'patrol'
  | 'advice'
  | 'reinspection'
  | 'clue'
  | 'emergency'
  | 'informationReport'
  | 'outreach'
  | 'sample'
  | 'facility'
  | 'orderedVisit'
  | 'assistance'

export interface MonthRow {
  of: MonthSection
  record: MonthRecord
  _id: Id
  title: string
  on: Day
  /** How it stands. */
  said: string
}

export function patrolInMonth(patrol: Patrol): MonthRow {
  const { _id, facilityName: title, end, failedCount, differences } = patrol
  const found = failedCount > 0 || differences.length > 0
  const done = found ? 'somethingFound' : 'nothingFound'
  const words = found ? `${failedCount + differences.length} 处` : ''
  return {
    ...{ record: 'patrol', _id, title, on: dayOf(patrol.endedAt) },
    of: end === 'done' ? done : 'notLookedAt',
    said: end === 'done' ? words : patrolEndNames[end],
  }
}

export const reinspectionInMonth = (each: Reinspection): MonthRow => ({
  of: 'reinspections',
  ...{ record: 'reinspection', _id: each._id, title: each.facilityName, on: dayOf(each.endedAt) },
  said: each.unrectifiedCount > 0 ? `${each.unrectifiedCount} 处没有整改` : '',
})

const closedAs = {
  corrected: 'cluesSubstantiated',
  penalised: 'cluesSubstantiated',
  referred: 'cluesReferred',
  unfounded: 'cluesUnfounded',
  noAction: 'cluesUnfounded',
} as const satisfies Record<keyof typeof outcomeNames, MonthSection>

export function clueInMonth(clue: Clue): MonthRow {
  const { _id, facilityName, status, outcome, reportedAt } = clue
  const open = status === 'accepted' ? 'cluesAccepted' : 'cluesReported'
  return {
    of: outcome ? closedAs[outcome] : open,
    ...{
      record: 'clue',
      _id,
      title: `${facilityName}：${spokenMatter(clue)}`,
      on: dayOf(reportedAt),
    },
    said: outcome ? outcomeNames[outcome] : clueStatusNames[status],
  }
}

const adviceAs = {
  given: 'adviceOpen',
  rectified: 'adviceOpen',
  closed: 'adviceRectified',
  reported: 'adviceReported',
} as const satisfies Record<keyof typeof adviceStatusNames, MonthSection>

export const adviceInMonth = ({ _id, facilityName, status, submittedAt }: Advice): MonthRow => ({
  of: adviceAs[status],
  ...{
    record: 'advice',
    _id,
    title: facilityName,
    on: dayOf(submittedAt),
    said: adviceStatusNames[status],
  },
})

export const emergencyInMonth = (each: Emergency): MonthRow => ({
  of: 'emergencies',
  ...{
    record: 'emergency',
    _id: each._id,
    title: `${each.facilityName}：${spokenKind(each.kind)}`,
  },
  ...{ on: dayOf(each.reportedAt), said: emergencyStatusNames[each.status] },
})

export const informationInMonth = (each: InformationReport): MonthRow => ({
  of: 'information',
  ...{
    record: 'informationReport',
    _id: each._id,
    title: `${each.place}：${concernOf(each.concern).name}`,
  },
  ...{ on: dayOf(each.receivedAt), said: wordStatusNames[each.status] },
})

/** What was withdrawn was none. */
export const outreachInMonth = (each: Outreach): MonthRow | undefined =>
  each.status === 'withdrawn'
    ? undefined
    : {
        of: each.kind,
        ...{ record: 'outreach', _id: each._id, title: each.topic, on: each.on },
        said: `${outreachKindNames[each.kind]} ${each.peopleCount} 人`,
      }

export const sampleInMonth = (each: Sample): MonthRow => ({
  of: each.result ? 'samplesTested' : 'samplesWaiting',
  ...{
    record: 'sample',
    _id: each._id,
    title: `${each.facilityName}：${each.sampleName}`,
    on: dayOf(each.takenAt),
  },
  said: each.result ? conclusionNames[each.result.conclusion] : sampleStatusNames[each.status],
})

/** By the end of the month, or in the next. */
export function dueInMonth(
  { _id, name, kind, dueOn }: Facility,
  month: Month,
): MonthRow | undefined {
  if (dueOn === undefined) return undefined
  const of = dueOn < boundsOf(month).before ? 'dueThisMonth' : 'dueNextMonth'
  return { of, record: 'facility', _id, title: name, on: dueOn, said: kinds[kind].name }
}

export const reinspectionDue = ({ _id, facilityName, dueOn }: Advice): MonthRow | undefined =>
  dueOn === undefined
    ? undefined
    : {
        of: 'reinspectionsDue',
        record: 'advice',
        _id,
        title: facilityName,
        on: dueOn,
        said: '复查',
      }

export const orderedVisitDue = ({ _id, facilityName, dueOn, kind }: OrderedVisit): MonthRow => ({
  of: 'reinspectionsDue',
  ...{
    record: 'orderedVisit',
    _id,
    title: facilityName,
    on: dueOn,
    said: `执法机构要求${visitKindNames[kind]}`,
  },
})

const assistanceRow = ({ _id, facilityName, kind }: Assistance) => ({
  ...{ record: 'assistance' as const, _id, title: facilityName },
  said: assistanceKindNames[kind],
})

export const assistanceInMonth = (each: Assistance): MonthRow | undefined =>
  each.givenAt === undefined
    ? undefined
    : { of: 'assistancesGiven', on: dayOf(each.givenAt), ...assistanceRow(each) }

export const assistanceDue = (each: Assistance): MonthRow => ({
  ...{ of: 'assistancesDue', on: each.dueOn },
  ...assistanceRow(each),
})
