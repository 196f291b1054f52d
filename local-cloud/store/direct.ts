// Writes outside any transaction. They stop at what an open transaction has written.

import { decodeStored } from '../wire/ejson'
import { foundById } from './by-id'
import type { Collection } from './collection'
import { find, type Found, type FoundRow, type Question } from './find'
import type { Change } from './history'
import { documentLock, Locked, uniqueKeys, type Locks } from './locks'
import type { Rows } from './rows'
import type { Sqlite } from './sqlite'
import type { Target } from './target'
import type { Document, Value } from './values'

export class DirectTarget implements Target {
  readonly changes: Change[] = []

  constructor(
    private readonly sqlite: Sqlite,
    private readonly rows: Rows,
    private readonly locks: Locks,
  ) {}

  findById(collection: Collection, id: Value): FoundRow | undefined {
    const row = this.rows.find(collection, id)
    return row && { text: row.text, document: decodeStored(row.text) }
  }

  find(collection: Collection, question: Question): Found {
    return (
      foundById(question, (id) => this.findById(collection, id)) ??
      find(this.sqlite, collection, question)
    )
  }

  insert(collection: Collection, document: Document, text: string): void {
    this.touch(collection, document, undefined, document)
    this.rows.insert(collection, document, text)
  }

  replace(collection: Collection, before: FoundRow, after: Document, text: string): void {
    this.touch(collection, after, before, after)
    const rid = this.rows.find(collection, after['_id'])!.rid
    this.rows.replace(collection, rid, before.document, { document: after, text })
  }

  remove(collection: Collection, before: FoundRow): void {
    this.touch(collection, before.document, before, undefined)
    const rid = this.rows.find(collection, before.document['_id'])!.rid
    this.rows.remove(collection, rid, before.document)
  }

  private touch(
    collection: Collection,
    { _id }: Document,
    before: FoundRow | undefined,
    after: Document | undefined,
  ): void {
    const lock = documentLock(collection, _id)
    this.changes.push({ collection, lock, before: before?.text })
    if (this.locks.none) return
    this.stopAt(lock)
    for (const state of [before?.document, after]) {
      if (state) for (const unique of uniqueKeys(collection, state)) this.stopAt(unique.lock)
    }
  }

  private stopAt(lock: string): void {
    const owner = this.locks.ownerOf(lock)
    if (owner) throw new Locked(owner)
  }
}
