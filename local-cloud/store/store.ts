// The document database: collections with indexes, queries in MongoDB's language, transactions, all in one SQLite file.

import type { Clock } from '../clock'
import type { CollectionDeclaration } from '../collections'
import type { Log } from '../log'
import { aggregate } from './aggregate'
import { bulkLoad } from './bulk-load'
import { Catalogue } from './catalogue'
import { count, type Counted, type Found, type Question } from './find'
import { Queries, shapeOf } from './queries'
import { Sqlite } from './sqlite'
import { Transactions } from './transactions'
import type { Document, Filter, Modifier, Value } from './values'
import { Writer, type Call, type Work } from './writer'
import { insertAll, removeAll, setOne, updateAll, type Choice, type Touched } from './writes'

export interface StoreOptions {
  /** A file, or ':memory:'. */
  path: string
  collections: readonly CollectionDeclaration[]
  clock: Clock
  log: Log
}

const DIRECTLY: Call = { action: 'store' }

export function openStore(options: StoreOptions): Store {
  return new Store(options)
}

export class Store {
  readonly queries: Queries
  readonly transactions: Transactions
  private readonly sqlite: Sqlite
  private readonly catalogue: Catalogue
  private readonly writer: Writer

  constructor({ path, collections, clock, log }: StoreOptions) {
    this.queries = new Queries(log)
    this.transactions = new Transactions(clock)
    this.sqlite = new Sqlite(path)
    this.catalogue = new Catalogue(this.sqlite)
    this.writer = new Writer(this.sqlite, this.catalogue, this.transactions, log)
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
    const found = this.writer.read(call, (target) => target.find(collection, question))
    this.report(call, name, question.filter, found, found.rows.length)
    return found
  }

  count(name: string, filter: Filter, call: Call = DIRECTLY): number {
    if (call.transactionId === undefined) this.writer.warnOutside(call, name)
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
    return this.writer.write(name, call, (target, collection) =>
      insertAll(target, collection, documents),
    )
  }

  async update(name: string, choice: Choice, modifier: Modifier, call: Call = DIRECTLY) {
    return this.reported(name, choice, call, (target, collection) =>
      updateAll(target, collection, choice, modifier),
    )
  }

  /** Replaces or makes one document. */
  async set(name: string, choice: Choice, content: Document, call: Call = DIRECTLY) {
    return this.reported(name, choice, call, (target, collection) =>
      setOne(target, collection, choice, content),
    )
  }

  async remove(name: string, choice: Choice, call: Call = DIRECTLY): Promise<Touched> {
    return this.reported(name, choice, call, (target, collection) =>
      removeAll(target, collection, choice),
    )
  }

  begin(invocationId?: string): string {
    return this.transactions.begin(invocationId).id
  }

  commit(transactionId: string): void {
    this.writer.commit(transactionId)
  }

  abort(transactionId: string): void {
    this.transactions.close(this.transactions.find(transactionId))
  }

  /**
   * Fills a collection past all checks but the unique ones; for seeds and benchmarks. `encode` may be given by who knows a
   * faster way to the same text.
   */
  bulkLoad(
    name: string,
    documents: Iterable<Document>,
    encode?: (document: Document) => string,
  ): number {
    const collection = this.catalogue.find(name)
    return bulkLoad(this.sqlite, this.catalogue, collection, documents, encode)
  }

  close(): void {
    this.transactions.closeAll()
    this.sqlite.close()
  }

  private async reported<T extends Touched>(
    name: string,
    { filter }: Choice,
    call: Call,
    work: Work<T>,
  ): Promise<T> {
    const result = await this.writer.write(name, call, work)
    this.report(call, name, filter, result, result.count)
    return result
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
