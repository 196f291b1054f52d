// SQLite narrows and orders, mingo decides.

import { decodeStored } from '../wire/ejson'
import { refuse } from '../wire/errors'
import { boundsOf } from './bounds'
import type { Collection } from './catalogue'
import { distanceSorter } from './geo/near'
import { matcher } from './operators'
import { planOf, type Plan } from './plan'
import { allRows, countRows, scanRows, type ScannedRow } from './scan'
import { sortBy, sorter } from './sort'
import type { Sqlite } from './sqlite'
import type { Document, Filter, Sort } from './values'

export interface Question {
  filter: Filter
  sort?: Sort
  skip?: number
  limit?: number
}

export interface FoundRow {
  text: string
  document: Document
}

export interface Found {
  rows: FoundRow[]
  examined: number
  indexName: string | null
}

/** What an open transaction sees instead of the stored documents. */
export interface Overlay {
  hides(document: Document): boolean
  shows: FoundRow[]
}

export function find(
  sqlite: Sqlite,
  collection: Collection,
  question: Question,
  overlay?: Overlay,
): Found {
  const { filter, sort = {}, skip = 0, limit = Infinity } = question
  requireGeoIndexes(collection, filter)
  const plan = planOf(collection, filter, sort)
  const byDistance = Object.keys(sort).length ? undefined : distanceSorter(filter)
  const orderKey = byDistance ?? (Object.keys(sort).length ? sorter(sort) : undefined)
  const settledByScan = orderKey === undefined || (plan.ordered && !byDistance)
  const matches = matcher(filter)
  const reading = { examined: 0, seen: plan.repeats ? new Set<number>() : undefined }
  const wanted = settledByScan ? skip + limit : Infinity

  const rows: FoundRow[] = (overlay?.shows ?? []).filter(({ document }) => matches(document))
  const extra = rows.length
  for (const scan of sources(sqlite, collection, plan)) {
    const before = rows.length
    for (const row of candidates(scan, reading)) {
      if (overlay?.hides(row.document) || !matches(row.document)) continue
      rows.push(row)
      if (rows.length - before >= wanted) break
    }
  }
  const unsorted = orderKey && (!settledByScan || plan.scans.length > 1 || extra > 0)
  const inOrder = unsorted ? sortBy(rows, ({ document }) => orderKey(document)) : rows
  return {
    rows: inOrder.slice(skip, skip + limit),
    examined: reading.examined,
    indexName: plan.indexName,
  }
}

export interface Counted {
  total: number
  examined: number
  indexName: string | null
}

/** Where the index alone can tell, no document is read. */
export function count(sqlite: Sqlite, collection: Collection, filter: Filter): Counted {
  const plan = planOf(collection, filter)
  if (plan.exact) {
    return { total: countRows(sqlite, collection, plan), examined: 0, indexName: plan.indexName }
  }
  const { rows, examined, indexName } = find(sqlite, collection, { filter })
  return { total: rows.length, examined, indexName }
}

function sources(sqlite: Sqlite, collection: Collection, plan: Plan): Iterable<ScannedRow>[] {
  if (plan.indexName === null) return [allRows(sqlite, collection)]
  return plan.scans.map((scan) => scanRows(sqlite, collection, scan))
}

function* candidates(
  rows: Iterable<ScannedRow>,
  reading: { examined: number; seen: Set<number> | undefined },
): Generator<FoundRow> {
  for (const { rid, text } of rows) {
    if (reading.seen?.has(rid)) continue
    reading.seen?.add(rid)
    reading.examined++
    yield { text, document: decodeStored(text) }
  }
}

function requireGeoIndexes(collection: Collection, filter: Filter): void {
  for (const [path, bounds] of boundsOf(filter).of) {
    if (!bounds.some(({ kind }) => kind === 'cells')) continue
    const indexed = collection.indexes.some(({ fields }) =>
      fields.some((field) => field.path === path && field.kind === '2dsphere'),
    )
    if (!indexed) throw refuse.geoIndexMissing()
  }
}
