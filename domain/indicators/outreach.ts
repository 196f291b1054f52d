// 方案 一（三）4: how often health law was made known.

import type { Day } from '../kernel/time'
import { enum as oneOf, type infer as Infer } from '../kernel/z'
import { isWithin, type Period } from './period'
import { countOf, type Count, type Row } from './share'

export const outreachKindNames = {
  outreach: '宣传',
  training: '培训',
  consultation: '咨询',
  guidance: '指导',
} as const
export const outreachKind = oneOf(
  Object.keys(outreachKindNames) as (keyof typeof outreachKindNames)[],
)
export type OutreachKind = Infer<typeof outreachKind>

/** One occasion, however many people came. */
export interface OutreachRecord extends Row {
  kind: OutreachKind
  on: Day
}

/** What 方案 二（四）4 names; a county may count the other kinds too. */
export const usuallyCounted: readonly OutreachKind[] = ['outreach', 'training']

export const outreachCount = (
  given: readonly OutreachRecord[],
  period: Period,
  counted = usuallyCounted,
): Count<OutreachRecord> =>
  countOf(
    given.filter(isWithin(period)).filter(({ kind }) => counted.includes(kind)),
    ({ _id }) => _id,
  )
