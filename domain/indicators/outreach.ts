// 方案 一（三）4: how often health law was made known.

import type { Day } from '../kernel/time'
import type { OutreachKind } from '../outreach/kinds'
import type { Outreach } from '../outreach/outreach'
import { isWithin, type Period } from './period'
import { countOf, type Count, type Row } from './share'

/** One occasion, however many people came. */
export interface OutreachRecord extends Row {
  kind: OutreachKind
  on: Day
}

/** What was withdrawn was none. */
export const occasionsOf = (records: readonly Outreach[]): OutreachRecord[] =>
  records
    .filter(({ status }) => status === 'recorded')
    .map(({ _id, area, kind, on }) => ({ _id, area, kind, on }))

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
