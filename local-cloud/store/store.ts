// The document database: collections with indexes, queries in MongoDB's language, transactions, all in one SQLite file.

import type { Clock, CollectionDeclaration, Log } from '../cloud'
import { refuse } from '../wire/errors'
import { aggregate } from './aggregate'
import { bulkLoad } from './bulk-load'
import { Catalogue, type Collection } from './catalogue'
import { DirectTarget } from './direct'
import { count, find, type Counted, type Found, type Question } from './find'
import { Locked } from './locks'
import { Queries, shapeOf } from './queries'
import { Rows } from './rows'
import { Sqlite } from './sqlite'
import type { Target } from './target'
import { TransactionTarget } from './transaction-target'
import { Transactions, type Transaction } from './transactions'
import type { Modifier } from './update'
import type { Document, Filter, Value } from './values'
import {
  insertAll,
  removeAll,
  setOne,
  updateAll,
  type Choice,
  type Modified,
  type Touched,
} from './writes'

export interface StoreOptions {
  /** A file, or ':memory:'. */
  path: string
  collections: readonly CollectionDeclaration[]
  clock: Clock
  log: Log
}

/** On whose behalf and in which transaction something is done. */
export interface Call {
  action: string
  invocationId?: string | undefined
  transactionId?: string | undefined
}

const DIRECTLY: Call = { action: 'store' }
const LOCK_POLL_MS = 200

export function openStore(options: StoreOptions): Store {
  return new Store(options)
}

export class Store {
  readonly queries: Queries
  readonly transactions: Transactions
  private readonly sqlite: Sqlite
  private readonly catalogue: Catalogue
  private readonly rows: Rows
  private readonly log: Log

  constructor({ path, collections, clock, log }: StoreOptions) {
    this.log = log
    this.queries = new Queries(log)
    this.transactions = new Transactions(clock)
    this.sqlite = new Sqlite(path)
    this.catalogue = new Catalogue(this.sqlite)
    this.rows = new Rows(this.sqlite, this.catalogue)
    this.declare(collections)
  }

  /** Makes these collections and exactly these indexes of theirs. */
  declare(collections: readonly CollectionDeclaration[]): void {
    this.catalogue.declare(collections)
  }

  get collectionNames(): string[] {
    return this.catalogue.names
  }

  addCollection(name: string): void {
    this.catalogue.add(name)
  }

  find(name: string, question: Question, call: Call = DIRECTLY): Found {
    const collection = this.catalogue.find(name)
    const found = call.transactionId
      ? this.inTransaction(call.transactionId, (target) => target.find(collection, question))
      : find(this.sqlite, collection, question)
    this.report(call, name, question.filter, found, found.rows.length)
    return found
  }

  count(name: string, filter: Filter, call: Call = DIRECTLY): number {
    const counted: Counted = count(this.sqlite, this.catalogue.find(name), filter)
    this.report(call, name, filter, counted, counted.total)
    return counted.total
  }

  aggregate(name: string, stages: Document[], call: Call = DIRECTLY): Document[] {
    return aggregate(
      {
        find: (from, question) => this.find(from, question, call),
        count: (from, filter) => this.count(from, filter, call),
        has2dsphere: (from, path) => this.has2dsphere(from, path),
      },
      name,
      stages,
    )
  }

  insert(name: string, documents: Document[], call: Call = DIRECTLY): Promise<Value[]> {
    return this.write(name, call, (target, collection) => insertAll(target, collection, documents))
  }

  async update(name: string, choice: Choice, modifier: Modifier, call: Call = DIRECTLY) {
    return this.reported(name, choice.filter, call, (target, collection) =>
      updateAll(target, collection, choice, modifier),
    )
  }

  /** Replaces or makes one document. */
  async set(name: string, choice: Choice, content: Document, call: Call = DIRECTLY) {
    return this.reported(name, choice.filter, call, (target, collection) =>
      setOne(target, collection, choice, content),
    )
  }

  async remove(name: string, choice: Choice, call: Call = DIRECTLY): Promise<Touched> {
    return this.reported(name, choice.filter, call, (target, collection) =>
      removeAll(target, collection, choice),
    )
  }

  begin(invocationId?: string): string {
    return this.transactions.begin(invocationId).id
  }

  commit(transactionId: string): void {
    const transaction = this.transactions.find(transactionId)
    this.transactions.checkCommit(transaction)
    const writes = [...transaction.writes]
    try {
      this.atomically(() => this.rows.apply(writes.map(([, write]) => write)))
      const changes = writes.map(([lock, { collection, before }]) => ({
        collection,
        lock,
        before: before?.text,
      }))
      this.transactions.history.record(changes, true)
    } finally {
      this.transactions.close(transaction)
    }
  }

  abort(transactionId: string): void {
    this.transactions.close(this.transactions.find(transactionId))
  }

  /** Fills a collection past all checks but the unique ones; for seeds and benchmarks. */
  bulkLoad(name: string, documents: Iterable<Document>): number {
    const collection = this.catalogue.find(name)
    return bulkLoad(this.sqlite, this.catalogue, collection, documents)
  }

  close(): void {
    this.transactions.closeAll()
    this.sqlite.close()
  }

  private async reported<T extends Modified>(
    name: string,
    filter: Filter,
    call: Call,
    work: (target: Target, collection: Collection) => T,
  ): Promise<T> {
    const result = await this.write(name, call, work)
    this.report(call, name, filter, result, result.count)
    return result
  }

  private async write<T>(
    name: string,
    call: Call,
    work: (target: Target, collection: Collection) => T,
  ): Promise<T> {
    const collection = this.catalogue.find(name)
    if (call.transactionId) {
      return this.inTransaction(call.transactionId, (target) => work(target, collection))
    }
    this.warnOutside(call, name)
    for (;;) {
      try {
        return this.writeDirectly((target) => work(target, collection))
      } catch (error) {
        if (!(error instanceof Locked)) throw error
        await this.unlocked(error.by, call)
      }
    }
  }

  private writeDirectly<T>(work: (target: Target) => T): T {
    this.transactions.expire()
    const { locks, history, anyOpen } = this.transactions
    const target = new DirectTarget(this.sqlite, this.rows, locks)
    const result = this.atomically(() => work(target))
    history.record(target.changes, anyOpen)
    return result
  }

  /** Any refusal ends the transaction, as in MongoDB. */
  private inTransaction<T>(id: string, work: (target: Target) => T): T {
    const transaction = this.transactions.find(id)
    try {
      return work(new TransactionTarget(this.sqlite, this.rows, this.transactions, transaction))
    } catch (error) {
      this.transactions.close(transaction)
      throw error
    }
  }

  private atomically<T>(work: () => T): T {
    try {
      return this.sqlite.atomically(work)
    } catch (error) {
      this.catalogue.reload()
      throw error
    }
  }

  /** A write outside waits for the transaction that holds its document, as in MongoDB. */
  private async unlocked(by: Transaction, { invocationId }: Call): Promise<void> {
    if (invocationId !== undefined && by.invocationId === invocationId)
      throw refuse.waitsForItself()
    let timer: NodeJS.Timeout | undefined
    const polled = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LOCK_POLL_MS)
    })
    await Promise.race([by.ended, polled])
    clearTimeout(timer)
  }

  private warnOutside(call: Call, name: string): void {
    if (!this.transactions.writingFor(call.invocationId)) return
    this.log.write({
      level: 'warn',
      requestId: call.invocationId,
      text: `${call.action} on ${name} runs outside the transaction that this call has open: where().update() and where().remove() never take part in one`,
    })
  }

  private report(
    call: Call,
    collection: string,
    filter: Filter,
    { examined, indexName }: { examined: number; indexName: string | null },
    returned: number,
  ): void {
    const { action, invocationId } = call
    const shape = shapeOf(filter)
    this.queries.report({
      invocationId,
      action,
      collection,
      shape,
      index: indexName,
      examined,
      returned,
    })
  }

  private has2dsphere(name: string, path: string): boolean {
    return this.catalogue
      .find(name)
      .indexes.some(({ fields }) =>
        fields.some((field) => field.kind === '2dsphere' && field.path === path),
      )
  }
}
