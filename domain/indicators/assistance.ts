// 方案 一（三）3: the cases of the agency that a centre helped with.

import type { Id } from '../kernel/ids'
import type { Day } from '../kernel/time'
import { isWithin, type Period } from './period'
import { countOf, type Count, type Row } from './share'

export const assistanceKindNames = {
  look: '到现场查看',
  accompany: '陪同检查',
  handOver: '代为送达、移交',
  count: '清点、摸底',
} as const
export type AssistanceKind = keyof typeof assistanceKindNames

/** Help that an officer asked for and was given. */
export interface Assistance extends Row {
  /** The case; the clue while no case is opened. */
  caseId: Id
  /** Of the case. */
  area: Row['area']
  kind: AssistanceKind
  /** When it was given. */
  on: Day
}

/** Cases with assistance in the period: one that was helped with twice is one, and opens to the first. */
export function casesAssisted(given: readonly Assistance[], period: Period): Count<Assistance> {
  const firstOf = new Map<Id, Assistance>()
  for (const each of given.filter(isWithin(period))) {
    const first = firstOf.get(each.caseId)
    if (!first || placeOf(each) < placeOf(first)) firstOf.set(each.caseId, each)
  }
  return countOf([...firstOf.values()], ({ caseId }) => caseId)
}

const placeOf = ({ on, _id }: Assistance): string => `${on} ${_id}`
