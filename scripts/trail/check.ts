// All trails, one after the other, by the same code that the cloud checks one with.

import { isWhole, type TrailHead } from '@domain/kernel/trail'
import type { TrailBreak } from '@domain/kernel/trail-check'
import {
  subjects,
  type SubjectName,
  type TrailEntry,
} from '../../cloudfunctions/kernel/collections'
import { checkChain, PORTION, type ReadEntries } from '../../cloudfunctions/kernel/walk-trail'
import type { Stored } from './stored'

export interface Chosen {
  county?: string | undefined
  subject?: string | undefined
}

export interface Found extends Omit<TrailBreak, 'kind'> {
  subject: string
  kind: TrailBreak['kind'] | 'headOfBefore'
}

interface Kept {
  _id: string
  area?: string
  trail: TrailHead
}

const PAGE = 1000

function* pages<Document>(
  { cloud }: Stored,
  name: string,
  where: object = {},
): Generator<Document> {
  for (let after = ''; ;) {
    const filter = { ...where, _id: { $gt: after } }
    const { rows } = cloud.store.find(name, { filter, sort: { _id: 1 }, limit: PAGE })
    for (const { document } of rows) yield document as Document
    if (rows.length < PAGE) return
    after = String(rows.at(-1)?.document['_id'])
  }
}

function* recordsOf(stored: Stored, { county, subject }: Chosen) {
  for (const [name, kind] of Object.entries(subjects) as [SubjectName, string][])
    for (const record of pages<Kept>(stored, name)) {
      const own = `${kind}:${record._id}`
      if (subject !== undefined && own !== subject) continue
      if (county !== undefined && !(record.area ?? '').startsWith(county)) continue
      yield { name, subject: own, record }
    }
}

const readFrom =
  ({ cloud }: Stored): ReadEntries =>
  async (subject, behind) =>
    cloud.store
      .find('trail', {
        filter: { subject, seq: { $gt: behind } },
        sort: { seq: 1 },
        limit: PORTION,
      })
      .rows.map(({ document }) => document as never)

/** A head on each line: whoever keeps them elsewhere sees later whether a whole trail was written anew. */
export function* headsOf(stored: Stored, chosen: Chosen): Generator<string> {
  for (const { subject, record } of recordsOf(stored, chosen))
    yield `${subject} ${record.trail.seq} ${record.trail.hash}`
}

export async function checkAll(stored: Stored, chosen: Chosen, heads?: string) {
  const found: Found[] = []
  const known = new Set<string>()
  let [recordCount, entryCount] = [0, 0]
  for (const each of recordsOf(stored, chosen)) {
    known.add(each.subject)
    const { breaks } = await checkChain(readFrom(stored), each)
    found.push(...breaks.map((of) => ({ subject: each.subject, ...of })))
    recordCount += 1
    entryCount += each.record.trail.seq
  }
  const isAll = chosen.county === undefined && chosen.subject === undefined
  if (isAll) found.push(...orphans(stored, known))
  if (heads !== undefined) found.push(...againstHeads(stored, heads))
  return { found, recordCount, entryCount }
}

/** Trails of records that are not there. */
function* orphans(stored: Stored, known: ReadonlySet<string>): Generator<Found> {
  const seen = new Set<string>()
  for (const { subject, seq } of pages<TrailEntry>(stored, 'trail')) {
    if (known.has(subject) || seen.has(subject)) continue
    seen.add(subject)
    yield { subject, seq, kind: 'recordMissing' }
  }
}

/** What was true once stays true: the entry that was the last then is still there, and is the same. */
function* againstHeads({ cloud }: Stored, heads: string): Generator<Found> {
  for (const line of heads.split('\n').filter(Boolean)) {
    const [subject = '', words, hash] = line.split(' ')
    const seq = Number(words)
    const { rows } = cloud.store.find('trail', { filter: { subject, seq } })
    const entry = rows[0]?.document as TrailEntry | undefined
    if (entry?.hash !== hash || !entry || !isWhole(entry))
      yield { subject, seq, kind: 'headOfBefore' }
  }
}
