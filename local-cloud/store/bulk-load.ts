// Filling a collection fast: large transactions, and the keys of each portion in order, so that pages fill up.

import { encode } from '../wire/ejson'
import type { Catalogue, Collection, Index } from './catalogue'
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

function writeKeys(sqlite: Sqlite, collection: Collection, rows: KeyRow[]): void {
  rows.sort((a, b) => a.index.number - b.index.number || Buffer.compare(a.key, b.key))
  for (const { index, key, rid, document } of rows) {
    const taken =
      index.unique && sqlite.get('SELECT rid FROM k WHERE i = ? AND key = ?', index.number, key)
    if (taken) throw duplicate(collection, index, document)
    sqlite.run('INSERT INTO k VALUES (?, ?, ?)', index.number, key, rid)
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
