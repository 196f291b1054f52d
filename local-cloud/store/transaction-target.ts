// Reads and writes inside a transaction: reads see its snapshot and its own writes, writes wait in memory for the commit.

import { decodeStored } from '../wire/ejson'
import { refuse } from '../wire/errors'
import { foundById } from './by-id'
import type { Collection } from './collection'
import { find, type Found, type FoundRow, type Overlay, type Question } from './find'
import { documentLock, uniqueKeys, type UniqueKey } from './locks'
import { duplicate, type Rows } from './rows'
import type { Sqlite } from './sqlite'
import type { Target } from './target'
import type { Transaction, Transactions } from './transactions'
import type { Document, Value } from './values'

/** What a document was before the transaction and shall be after it. */
export interface Buffered {
  collection: Collection
  id: Value
  before: FoundRow | undefined
  after: FoundRow | undefined
}

export class TransactionTarget implements Target {
  constructor(
    private readonly sqlite: Sqlite,
    private readonly rows: Rows,
    private readonly transactions: Transactions,
    private readonly transaction: Transaction,
  ) {}

  findById(collection: Collection, id: Value): FoundRow | undefined {
    const lock = documentLock(collection, id)
    const written = this.transaction.writes.get(lock)
    if (written) return written.after && copied(written.after.text)
    const past = this.transactions.history.at(this.transaction.snapshot, lock)
    const text = past ? past.text : this.rows.find(collection, id)?.text
    return text === undefined ? undefined : copied(text)
  }

  find(collection: Collection, question: Question): Found {
    return (
      foundById(question, (id) => this.findById(collection, id)) ??
      find(this.sqlite, collection, question, this.overlay(collection))
    )
  }

  insert(collection: Collection, document: Document, text: string): void {
    const _id = document['_id']
    if (this.findById(collection, _id)) {
      throw refuse.duplicateKey(collection.name, '_id_', `{ _id: ${JSON.stringify(_id)} }`)
    }
    this.write(collection, _id, undefined, { text, document })
  }

  replace(collection: Collection, before: FoundRow, after: Document, text: string): void {
    this.write(collection, after['_id'], before, { text, document: after })
  }

  remove(collection: Collection, before: FoundRow): void {
    this.write(collection, before.document['_id'], before, undefined)
  }

  private write(
    collection: Collection,
    id: Value,
    before: FoundRow | undefined,
    after: FoundRow | undefined,
  ): void {
    const lock = documentLock(collection, id)
    this.lock(lock)
    if (this.transactions.history.at(this.transaction.snapshot, lock))
      throw refuse.transactionConflict()
    if (before) for (const unique of uniqueKeys(collection, before.document)) this.lock(unique.lock)
    const { writes } = this.transaction
    const original = writes.get(lock)
    writes.set(lock, { collection, id, before: original ? original.before : before, after })
    if (after) this.claim(collection, lock, after.document)
  }

  private lock(lock: string): void {
    const { locks } = this.transactions
    const owner = locks.ownerOf(lock)
    if (owner && owner !== this.transaction) throw refuse.transactionConflict()
    locks.take(lock, this.transaction)
  }

  private claim(collection: Collection, lock: string, document: Document): void {
    for (const unique of uniqueKeys(collection, document)) {
      this.lock(unique.lock)
      this.checkStored(collection, unique, lock, document)
      this.checkWritten(collection, unique, lock, document)
    }
  }

  private checkStored(
    collection: Collection,
    { index, key }: UniqueKey,
    lock: string,
    document: Document,
  ): void {
    const holder = this.rows.holder(index, key)
    if (!holder) return
    const held = documentLock(collection, decodeStored(holder)['_id'])
    if (held === lock || this.transaction.writes.has(held)) return
    const changed = this.transactions.history.at(this.transaction.snapshot, held)
    throw changed ? refuse.transactionConflict() : duplicate(collection, index, document)
  }

  private checkWritten(
    collection: Collection,
    unique: UniqueKey,
    lock: string,
    document: Document,
  ): void {
    for (const [other, { collection: of, after }] of this.transaction.writes) {
      if (other === lock || of !== collection || !after) continue
      const taken = uniqueKeys(collection, after.document).some((each) => each.lock === unique.lock)
      if (taken) throw duplicate(collection, unique.index, document)
    }
  }

  private overlay(collection: Collection): Overlay | undefined {
    const { history } = this.transactions
    const hidden = new Set<string>()
    const shows: FoundRow[] = []
    for (const [lock, { collection: of, after }] of this.transaction.writes) {
      if (of !== collection) continue
      hidden.add(lock)
      if (after) shows.push(copied(after.text))
    }
    for (const [lock, text] of history.changedSince(this.transaction.snapshot, collection)) {
      if (hidden.has(lock)) continue
      hidden.add(lock)
      if (text !== undefined) shows.push(copied(text))
    }
    if (hidden.size === 0) return undefined
    return { hides: (document) => hidden.has(documentLock(collection, document['_id'])), shows }
  }
}

/** Read again, because whoever updates a document changes it in place. */
function copied(text: string): FoundRow {
  return { text, document: decodeStored(text) }
}
