// A trail is read and checked a portion at a time, however long it is.

import type { Hash } from '@domain/kernel/hash'
import type { TrailHead } from '@domain/kernel/trail'
import {
  atStart,
  breaksAtEnd,
  breaksOfRecord,
  isUnbroken,
  walk,
  walkFrom,
  type TrailBreak,
  type Walked,
} from '@domain/kernel/trail-check'
import { is } from './cloud'
import type { SubjectName, TrailEntry } from './collections'
import type { Store } from './store'
import { contentOf } from './untold'

export const PORTION = 100

/** The entries of a subject behind a place, in their order. */
export type ReadEntries = (subject: string, behind: number) => Promise<TrailEntry[]>

export const entriesFrom =
  (store: Pick<Store, 'list'>): ReadEntries =>
  (subject, behind) =>
    store.list('trail', {
      where: { subject, seq: is.gt(behind) },
      order: { seq: 'asc' },
      limit: PORTION,
    })

export interface Chained {
  name: SubjectName
  subject: string
  record: { trail: TrailHead }
}

/** How far a check has come, to go on behind it. */
export interface Passed {
  seq: number
  hash: Hash | ''
}

export interface Checked {
  breaks: TrailBreak[]
  /** Whether the record was held against its trail: only in one go from the first entry. */
  recordChecked: boolean
  /** Where there is more to check. */
  next?: Passed
}

/** No more than so many portions; what was found in them. */
export async function checkChain(
  read: ReadEntries,
  { name, subject, record }: Chained,
  { from, portions = Infinity }: { from?: Passed | undefined; portions?: number } = {},
): Promise<Checked> {
  let walked: Walked = from ? walkFrom(from) : atStart
  for (let portion = 0; portion < portions; portion += 1) {
    const entries = await read(subject, walked.seq)
    const before = walked.seq
    walked = walk(walked, entries, record.trail)
    const isLast = entries.length < PORTION || walked.seq === before
    if (isLast) return atTheEnd(walked, name, record, from === undefined)
  }
  const { breaks, seq, hash } = walked
  return { breaks, recordChecked: false, next: { seq, hash } }
}

function atTheEnd(
  walked: Walked,
  name: SubjectName,
  record: Chained['record'],
  isWhole: boolean,
): Checked {
  const breaks = [...walked.breaks, ...breaksAtEnd(walked, record.trail)]
  const recordChecked = isWhole && isUnbroken({ breaks })
  const ofRecord = recordChecked ? breaksOfRecord(walked, contentOf(name, record)) : []
  return { breaks: [...breaks, ...ofRecord], recordChecked }
}
