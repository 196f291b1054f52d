// Reads a plan's documents in growing portions, so that a query which stops early has read little.

import { ridRange, type Collection } from './collection'
import type { Plan, Scan } from './plan'
import type { Sqlite } from './sqlite'

export interface ScannedRow {
  rid: number
  text: string
}

interface KeyedRow extends ScannedRow {
  key: ArrayBuffer
}

const FIRST_PORTION = 32
const LARGEST_PORTION = 1024

export function* scanRows(
  sqlite: Sqlite,
  collection: Collection,
  scan: Scan,
): Generator<ScannedRow> {
  let position: { key: Buffer; rid: number } | undefined
  for (let portion = FIRST_PORTION; ; portion = Math.min(portion * 4, LARGEST_PORTION)) {
    const rows = scan.index
      ? indexPortion(sqlite, scan, position, portion)
      : idPortion(sqlite, collection, scan, position, portion)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < portion) return
    position = { key: Buffer.from(last.key), rid: last.rid }
  }
}

function indexPortion(
  sqlite: Sqlite,
  { index, from, to, descending }: Scan,
  position: { key: Buffer; rid: number } | undefined,
  portion: number,
): KeyedRow[] {
  const [order, beyond] = descending ? ['DESC', '<'] : ['ASC', '>']
  const start = `SELECT k.key, k.rid, doc.d AS text FROM k CROSS JOIN doc ON doc.rid = k.rid
    WHERE k.i = ? AND k.key >= ? AND k.key < ?`
  const end = `ORDER BY k.key ${order}, k.rid ${order} LIMIT ?`
  if (!position) return sqlite.all(`${start} ${end}`, index!.number, from, to, portion)
  const more = `${start} AND (k.key, k.rid) ${beyond} (?, ?) ${end}`
  return sqlite.all(more, index!.number, from, to, position.key, position.rid, portion)
}

function idPortion(
  sqlite: Sqlite,
  collection: Collection,
  scan: Scan,
  position: { key: Buffer } | undefined,
  portion: number,
): KeyedRow[] {
  const { descending } = scan
  const { from, to } = idRange(collection, scan)
  const lower = descending || !position ? from : position.key
  const upper = descending && position ? position.key : to
  const above = descending || !position ? '>=' : '>'
  return sqlite.all(
    `SELECT id AS key, rid, d AS text FROM doc WHERE id ${above} ? AND id < ?
      ORDER BY id ${descending ? 'DESC' : 'ASC'} LIMIT ?`,
    lower,
    upper,
    portion,
  )
}

/** The same stretch, inside the collection's own part of all ids. */
function idRange(collection: Collection, { from, to }: Scan): { from: Buffer; to: Buffer } {
  const prefix = Buffer.alloc(2)
  prefix.writeUInt16BE(collection.number, 0)
  return { from: Buffer.concat([prefix, from]), to: Buffer.concat([prefix, to]) }
}

export function* allRows(sqlite: Sqlite, collection: Collection): Generator<ScannedRow> {
  const { from, to } = ridRange(collection)
  let next = from
  for (let portion = FIRST_PORTION; ; portion = Math.min(portion * 4, LARGEST_PORTION)) {
    const rows = sqlite.all<ScannedRow>(
      'SELECT rid, d AS text FROM doc WHERE rid >= ? AND rid < ? ORDER BY rid LIMIT ?',
      next,
      to,
      portion,
    )
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < portion) return
    next = last.rid + 1
  }
}

/** How many documents an exact plan delivers, read from keys alone. */
export function countRows(sqlite: Sqlite, collection: Collection, plan: Plan): number {
  if (plan.indexName === null) return countAll(sqlite, collection)
  if (plan.repeats) return distinctRids(sqlite, plan).size
  let count = 0
  for (const scan of plan.scans) {
    const { from, to } = scan.index ? scan : idRange(collection, scan)
    const row = scan.index
      ? sqlite.get<{ n: number }>(
          'SELECT count(*) AS n FROM k WHERE i = ? AND key >= ? AND key < ?',
          scan.index.number,
          from,
          to,
        )
      : sqlite.get<{ n: number }>(
          'SELECT count(*) AS n FROM doc WHERE id >= ? AND id < ?',
          from,
          to,
        )
    count += row!.n
  }
  return count
}

function distinctRids(sqlite: Sqlite, plan: Plan): Set<number> {
  const rids = new Set<number>()
  for (const { index, from, to } of plan.scans) {
    const rows = sqlite.all<{ rid: number }>(
      'SELECT rid FROM k WHERE i = ? AND key >= ? AND key < ?',
      index!.number,
      from,
      to,
    )
    for (const { rid } of rows) rids.add(rid)
  }
  return rids
}

/** Counted once, then kept in step by the writes. */
function countAll(sqlite: Sqlite, collection: Collection): number {
  const nothing = Buffer.alloc(0)
  const { from, to } = idRange(collection, {
    index: undefined,
    from: nothing,
    to: Buffer.from([0xff]),
    descending: false,
  })
  collection.count ??= sqlite.get<{ n: number }>(
    'SELECT count(*) AS n FROM doc WHERE id >= ? AND id < ?',
    from,
    to,
  )!.n
  return collection.count
}
