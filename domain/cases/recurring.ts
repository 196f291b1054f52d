// What a case that closes or is opened again means for the letter about its kind: a new one is prepared, the one that waits
// to be sent grows or shrinks, or it is no longer needed.

import type { Id } from '../kernel/ids'
import type { Day } from '../kernel/time'
import type { Letter } from './letter'
import {
  isRecurring,
  released,
  unwritten,
  withRecurring,
  writtenInto,
  type Recurrence,
  type RecurringCase,
} from './recurrence'

type Known = Pick<Recurrence, 'rows' | 'letterId'>
type Waiting = Pick<Letter, '_id' | 'status' | 'cases'>

interface Counted {
  rows: Recurrence['rows']
  letterId?: Id
  /** What is to be done with a letter, and with which cases in it. */
  letter?: { is: 'prepared' | 'changed' | 'dropped'; cases: readonly RecurringCase[] }
}

interface Counting {
  today: Day
  atLeast: number
  /** The id of a letter, should one be prepared. */
  newId: Id
}

/** One more case of the kind was closed; `waiting` is the latest letter, if there is one. */
export function closedOnceMore(
  { rows: before, letterId }: Known,
  added: RecurringCase,
  waiting: Waiting | undefined,
  { today, atLeast, newId }: Counting,
): Counted {
  const rows = withRecurring(before, added, today)
  if (!rows.some(({ _id }) => _id === added._id)) return { rows, ...(letterId && { letterId }) }
  if (waiting?.status === 'prepared') {
    const cases = [...waiting.cases.filter(({ _id }) => _id !== added._id), added]
    const marked = writtenInto(rows, waiting._id, [added])
    return { rows: marked, letterId: waiting._id, letter: { is: 'changed', cases } }
  }
  if (!isRecurring(rows, atLeast)) return { rows, ...(letterId && { letterId }) }
  const cases = unwritten(rows)
  return {
    rows: writtenInto(rows, newId, cases),
    letterId: newId,
    letter: { is: 'prepared', cases },
  }
}

/** A case of the kind is open again; a letter that was sent stays as it was sent. */
export function openAgain(
  { rows: before, letterId }: Known,
  caseId: Id,
  waiting: Waiting | undefined,
  { atLeast }: Pick<Counting, 'atLeast'>,
): Counted {
  const rows = before.filter(({ _id }) => _id !== caseId)
  const kept = letterId && { letterId }
  if (waiting?.status !== 'prepared' || !waiting.cases.some(({ _id }) => _id === caseId))
    return { rows, ...kept }
  const cases = waiting.cases.filter(({ _id }) => _id !== caseId)
  if (cases.length >= atLeast) return { rows, ...kept, letter: { is: 'changed', cases } }
  return { rows: released(rows, waiting._id), ...kept, letter: { is: 'dropped', cases } }
}
