// Writing one document and its keys. Callers wrap it in a SQLite transaction.

import { encode } from '../wire/ejson'
import { refuse } from '../wire/errors'
import type { Catalogue } from './catalogue'
import type { Collection, Index } from './collection'
import type { FoundRow } from './find'
import { keysOf } from './index-keys'
import { keyMoves, type KeyMove } from './key-moves'
import { component } from './keys'
import { reach } from './paths'
import type { Sqlite } from './sqlite'
import type { Buffered } from './transaction-target'
import type { Document, Value } from './values'

export interface Row {
  rid: number
  text: string
}

interface Replacement {
  collection: Collection
  rid: number
  text: string
  document: Document
  moves: KeyMove[]
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

  replace(collection: Collection, rid: number, before: Document, after: FoundRow): void {
    const replacement = this.replacement(collection, rid, before, after)
    this.dropKeys(replacement)
    this.write(replacement)
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
      if (!before) {
        inserted.push(write)
        continue
      }
      const { rid } = this.find(collection, id)!
      if (after) replaced.push(this.replacement(collection, rid, before.document, after))
      else this.remove(collection, rid, before.document)
    }
    for (const each of replaced) this.dropKeys(each)
    for (const each of replaced) this.write(each)
    for (const { collection, after } of inserted) {
      if (after) this.insert(collection, after.document, after.text)
    }
  }

  private addKeys(collection: Collection, index: Index, rid: number, document: Document): void {
    const { keys, multikey } = keysOf(index, document)
    if (multikey && !index.multikey) this.catalogue.markMultikey(index)
    for (const key of keys) this.addKey(collection, index, key, rid, document)
  }

  private replacement(
    collection: Collection,
    rid: number,
    before: Document,
    { text, document }: FoundRow,
  ): Replacement {
    const moves = keyMoves(collection, before, document)
    return { collection, rid, text, document, moves }
  }

  private dropKeys({ rid, moves }: Replacement): void {
    for (const { index, given } of moves) {
      for (const key of given) this.deleteKey(index, key, rid)
    }
  }

  private write({ collection, rid, text, document, moves }: Replacement): void {
    this.sqlite.run('UPDATE doc SET d = ? WHERE rid = ?', text, rid)
    for (const { index, taken, multikey } of moves) {
      if (multikey && !index.multikey) this.catalogue.markMultikey(index)
      for (const key of taken) this.addKey(collection, index, key, rid, document)
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

export function duplicate(collection: Collection, index: Index, document: Document) {
  const shown = index.fields.map(({ path, segments }) => {
    const [value] = reach(document, segments).values
    return `${path}: ${typeof value === 'symbol' ? 'undefined' : encode(value ?? null)}`
  })
  return refuse.duplicateKey(collection.name, index.name, `{ ${shown.join(', ')} }`)
}
