// Filling a collection fast: large transactions, and the keys of each portion in order, so that pages fill up.

import { encode } from '../wire/ejson'
import type { Catalogue } from './catalogue'
import type { Collection, Index } from './collection'
import { keysOf } from './index-keys'
import { duplicate, idKey } from './rows'
import type { Sqlite } from './sqlite'
import type { Document } from './values'
import { newId } from './writes'

const LOADED_TOGETHER = 20_000

interface KeyRow {
  index: Index
  key: Buffer
  rid: number
  document: Document
}

export function bulkLoad(
  sqlite: Sqlite,
  catalogue: Catalogue,
  collection: Collection,
  documents: Iterable<Document>,
  encodeOne: (document: Document) => string = encode,
): number {
  let loaded = 0
  for (const portion of portions(documents)) {
    sqlite.atomically(() => loadPortion(sqlite, catalogue, collection, portion, encodeOne))
    loaded += portion.length
  }
  collection.count = undefined
  return loaded
}

function loadPortion(
  sqlite: Sqlite,
  catalogue: Catalogue,
  collection: Collection,
  portion: Document[],
  encodeOne: (document: Document) => string,
): void {
  const keyRows: KeyRow[] = []
  for (const document of portion) {
    const whole = '_id' in document ? document : { _id: newId(), ...document }
    const rid = collection.nextRid++
    sqlite.run(
      'INSERT INTO doc VALUES (?, ?, ?)',
      rid,
      idKey(collection, whole['_id']),
      encodeOne(whole),
    )
    for (const index of collection.indexes) {
      const { keys, multikey } = keysOf(index, whole)
      if (multikey && !index.multikey) catalogue.markMultikey(index)
      for (const key of keys) keyRows.push({ index, key, rid, document: whole })
    }
  }
  writeKeys(sqlite, collection, keyRows)
}

/** Many rows to a statement: most of the time of a small row goes into the call. */
const KEYS_TOGETHER = 50
const insertKeys = (count: number) =>
  `INSERT INTO k VALUES ${Array.from({ length: count }, () => '(?, ?, ?)').join(', ')}`

function writeKeys(sqlite: Sqlite, collection: Collection, rows: KeyRow[]): void {
  rows.sort((a, b) => a.index.number - b.index.number || Buffer.compare(a.key, b.key))
  refuseTwins(sqlite, collection, rows)
  const whole = rows.length - (rows.length % KEYS_TOGETHER)
  for (let from = 0; from < whole; from += KEYS_TOGETHER)
    sqlite.run(insertMany, ...rows.slice(from, from + KEYS_TOGETHER).flatMap(cellsOf))
  for (const row of rows.slice(whole)) sqlite.run(insertOne, ...cellsOf(row))
}

const insertOne = insertKeys(1)
const insertMany = insertKeys(KEYS_TOGETHER)
const cellsOf = ({ index, key, rid }: KeyRow) => [index.number, key, rid]

/** Of a unique key that is there already, or twice among the sorted rows. */
function refuseTwins(sqlite: Sqlite, collection: Collection, rows: readonly KeyRow[]): void {
  for (const [place, { index, key, document }] of rows.entries()) {
    if (!index.unique) continue
    const before = rows[place - 1]
    const twin =
      (before?.index === index && before.key.equals(key)) ||
      sqlite.get('SELECT rid FROM k WHERE i = ? AND key = ?', index.number, key)
    if (twin) throw duplicate(collection, index, document)
  }
}

function* portions(documents: Iterable<Document>): Generator<Document[]> {
  let portion: Document[] = []
  for (const document of documents) {
    portion.push(document)
    if (portion.length < LOADED_TOGETHER) continue
    yield portion
    portion = []
  }
  if (portion.length) yield portion
}
