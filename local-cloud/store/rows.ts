// Writing one document and its keys. Callers wrap it in a SQLite transaction.

import { encode } from '../wire/ejson'
import { refuse } from '../wire/errors'
import type { Catalogue, Collection, Index } from './catalogue'
import type { FoundRow } from './find'
import { keysOf } from './index-keys'
import { component } from './keys'
import { reach } from './paths'
import type { Sqlite } from './sqlite'
import type { Buffered } from './transaction-target'
import type { Document, Value } from './values'

export interface Row {
  rid: number
  text: string
}

export interface Replacement {
  collection: Collection
  rid: number
  before: FoundRow
  after: FoundRow
}

/** Where a document is found by its id: the collection's number, then the id's key. */
export function idKey(collection: Collection, id: Value): Buffer {
  const key = component(id)
  const whole = Buffer.allocUnsafe(key.length + 2)
  whole.writeUInt16BE(collection.number, 0)
  key.copy(whole, 2)
  return whole
}

export class Rows {
  constructor(
    private readonly sqlite: Sqlite,
    private readonly catalogue: Catalogue,
  ) {}

  find(collection: Collection, id: Value): Row | undefined {
    return this.sqlite.get<Row>(
      'SELECT rid, d AS text FROM doc WHERE id = ?',
      idKey(collection, id),
    )
  }

  insert(collection: Collection, document: Document, text: string): void {
    const id = idKey(collection, document['_id'])
    if (this.sqlite.get('SELECT rid FROM doc WHERE id = ?', id)) {
      throw refuse.duplicateKey(collection.name, '_id_', `{ _id: ${encode(document['_id'])} }`)
    }
    const rid = collection.nextRid
    this.sqlite.run('INSERT INTO doc VALUES (?, ?, ?)', rid, id, text)
    for (const index of collection.indexes) this.addKeys(collection, index, rid, document)
    collection.nextRid = rid + 1
    if (collection.count !== undefined) collection.count++
  }

  replace(replacement: Replacement): void {
    this.dropStaleKeys(replacement)
    this.writeReplaced(replacement)
  }

  remove(collection: Collection, rid: number, document: Document): void {
    this.sqlite.run('DELETE FROM doc WHERE rid = ?', rid)
    for (const index of collection.indexes) {
      for (const key of keysOf(index, document).keys) this.deleteKey(index, key, rid)
    }
    if (collection.count !== undefined) collection.count--
  }

  /** The text of the document that holds this key of a unique index. */
  holder(index: Index, key: Buffer): string | undefined {
    return this.sqlite.get<{ d: string }>(
      'SELECT doc.d FROM k CROSS JOIN doc ON doc.rid = k.rid WHERE k.i = ? AND k.key = ?',
      index.number,
      key,
    )?.d
  }

  /** What a transaction wrote. Old keys go before new ones come, so that documents may swap a unique key. */
  apply(writes: Iterable<Buffered>): void {
    const replaced: Replacement[] = []
    const inserted: Buffered[] = []
    for (const write of writes) {
      const { collection, id, before, after } = write
      if (!before) inserted.push(write)
      else if (after)
        replaced.push({ collection, rid: this.find(collection, id)!.rid, before, after })
      else this.remove(collection, this.find(collection, id)!.rid, before.document)
    }
    for (const each of replaced) this.dropStaleKeys(each)
    for (const each of replaced) this.writeReplaced(each)
    for (const { collection, after } of inserted) {
      if (after) this.insert(collection, after.document, after.text)
    }
  }

  private addKeys(collection: Collection, index: Index, rid: number, document: Document): void {
    const { keys, multikey } = keysOf(index, document)
    if (multikey && !index.multikey) this.catalogue.markMultikey(index)
    for (const key of keys) this.addKey(collection, index, key, rid, document)
  }

  private dropStaleKeys({ collection, rid, before, after }: Replacement): void {
    for (const index of collection.indexes) {
      const kept = keysOf(index, after.document).keys
      for (const key of keysOf(index, before.document).keys) {
        if (!includes(kept, key)) this.deleteKey(index, key, rid)
      }
    }
  }

  private writeReplaced({ collection, rid, before, after }: Replacement): void {
    this.sqlite.run('UPDATE doc SET d = ? WHERE rid = ?', after.text, rid)
    for (const index of collection.indexes) {
      const { keys, multikey } = keysOf(index, after.document)
      if (multikey && !index.multikey) this.catalogue.markMultikey(index)
      const old = keysOf(index, before.document).keys
      for (const key of keys) {
        if (!includes(old, key)) this.addKey(collection, index, key, rid, after.document)
      }
    }
  }

  private addKey(
    collection: Collection,
    index: Index,
    key: Buffer,
    rid: number,
    document: Document,
  ) {
    if (index.unique && this.holder(index, key) !== undefined)
      throw duplicate(collection, index, document)
    this.sqlite.run('INSERT INTO k VALUES (?, ?, ?)', index.number, key, rid)
  }

  private deleteKey(index: Index, key: Buffer, rid: number): void {
    this.sqlite.run('DELETE FROM k WHERE i = ? AND key = ? AND rid = ?', index.number, key, rid)
  }
}

function includes(keys: Buffer[], key: Buffer): boolean {
  return keys.some((each) => each.equals(key))
}

export function duplicate(collection: Collection, index: Index, document: Document) {
  const shown = index.fields.map(({ path, segments }) => {
    const [value] = reach(document, segments).values
    return `${path}: ${typeof value === 'symbol' ? 'undefined' : encode(value ?? null)}`
  })
  return refuse.duplicateKey(collection.name, index.name, `{ ${shown.join(', ')} }`)
}
