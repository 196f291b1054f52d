// Violations of one kind that keep recurring in a county (方案 二（四）3（2）): substantiated cases of one matter within twelve
// months. What is counted stands in one document for each matter, so that no rows are counted; a case that is opened again
// no longer counts.

import { hashOf } from '../kernel/hash'
import { id, type Id } from '../kernel/ids'
import { addMonths, day, type Day } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, object, string, type infer as Infer } from '../kernel/z'
import { caseMatter, caseOutcome, type CaseMatter, type EnforcementCase } from './enforcement-case'

const WITHIN_MONTHS = 12
/** So many cases of one matter; older ones are no longer looked at. */
const MOST_ROWS = 60

/** A case as a letter names it. */
export const recurringCase = object({
  _id: id,
  number: string(),
  closedOn: day,
  outcome: caseOutcome,
})
export type RecurringCase = Infer<typeof recurringCase>

export const recurrence = object({
  /** The county and a hash of the matter. */
  _id: string(),
  county: string(),
  area: string(),
  ...caseMatter.shape,
  rows: array(recurringCase.extend({ letterId: id.optional() })),
  /** The latest letter that was prepared of it. */
  letterId: id.optional(),
  trail: trailHead,
})
export type Recurrence = Infer<typeof recurrence>
type Rows = Recurrence['rows']

export const recurrenceIdOf = (county: string, { specialty, matter }: CaseMatter): string =>
  `${county}.${hashOf([specialty ?? '', matter]).slice(0, 24)}`

export const asRecurring = ({
  _id,
  number = '',
  closedOn = '',
  outcome = 'corrected',
}: Pick<EnforcementCase, '_id' | 'number' | 'closedOn' | 'outcome'>): RecurringCase => ({
  ...{ _id, number, closedOn, outcome },
})

/** The rows of the twelve months up to a day, and this case among them. */
export function withRecurring(rows: Rows, added: RecurringCase, today: Day): Rows {
  const since = addMonths(today, -WITHIN_MONTHS)
  const others = rows.filter(({ _id, closedOn }) => _id !== added._id && closedOn > since)
  return [...others, ...(added.closedOn > since ? [added] : [])]
    .sort((one, other) => (one.closedOn < other.closedOn ? -1 : 1))
    .slice(-MOST_ROWS)
}

/** Whether they are often enough to write of: those that stand in no letter yet. */
export const isRecurring = (rows: Rows, atLeast: number): boolean =>
  unwritten(rows).length >= atLeast

export const unwritten = (rows: Rows): Rows => rows.filter(({ letterId }) => !letterId)

/** The same rows, those of the letter told apart. */
export const writtenInto = (rows: Rows, letterId: Id, written: readonly RecurringCase[]): Rows =>
  rows.map((each) => (written.some(({ _id }) => _id === each._id) ? { ...each, letterId } : each))

/** What a letter that is not sent has named may be named by the next. */
export const released = (rows: Rows, letterId: Id): Rows =>
  rows.map(({ letterId: of, ...each }) =>
    of && of !== letterId ? { ...each, letterId: of } : each,
  )
