// SQLite narrows and orders, mingo decides.

import { decodeStored } from '../wire/ejson'
import type { Collection } from './collection'
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

const NO_OVERLAY: Overlay = { hides: () => false, shows: [] }

export function find(
  sqlite: Sqlite,
  collection: Collection,
  question: Question,
  overlay: Overlay = NO_OVERLAY,
): Found {
  const { filter, skip = 0, limit = Infinity } = question
  const plan = planOf(collection, filter, question.sort)
  const order = orderOf(question, plan)
  const reading: Reading = {
    matches: matcher(filter),
    overlay,
    enough: order.settled ? skip + limit : Infinity,
    examined: 0,
    seen: plan.repeats ? new Set() : undefined,
  }
  const shown = overlay.shows.filter(({ document }) => reading.matches(document))
  const read = sources(sqlite, collection, plan).map((rows) => readSome(rows, reading))
  const rows = [shown, ...read].flat()
  const merged = shown.length > 0 || read.length > 1
  const { key } = order
  const sorted =
    key && (merged || !order.settled) ? sortBy(rows, ({ document }) => key(document)) : rows
  return {
    rows: sorted.slice(skip, skip + limit),
    examined: reading.examined,
    indexName: plan.indexName,
  }
}

interface Order {
  key: ((document: Document) => Buffer) | undefined
  /** Each scan delivers in this order, so that it may stop when it has enough. */
  settled: boolean
}

/** Without a sort, what is near comes nearest first. */
function orderOf({ filter, sort = {} }: Question, plan: Plan): Order {
  if (Object.keys(sort).length) return { key: sorter(sort), settled: plan.ordered }
  const key = distanceSorter(filter)
  return { key, settled: key === undefined }
}

interface Reading {
  matches: (document: Document) => boolean
  overlay: Overlay
  enough: number
  examined: number
  /** Where a document may come twice. */
  seen: Set<number> | undefined
}

function readSome(source: Iterable<ScannedRow>, reading: Reading): FoundRow[] {
  const rows: FoundRow[] = []
  if (reading.enough === 0) return rows
  for (const { rid, text } of source) {
    if (reading.seen?.has(rid)) continue
    reading.seen?.add(rid)
    reading.examined++
    const document = decodeStored(text)
    if (!reading.matches(document) || reading.overlay.hides(document)) continue
    if (rows.push({ text, document }) >= reading.enough) break
  }
  return rows
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
