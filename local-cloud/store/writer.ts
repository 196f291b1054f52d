// Brings a write to where it belongs: into its transaction, or straight to disk once no transaction stands in its way.

import type { Log } from '../log'
import { refuse } from '../wire/errors'
import type { Catalogue } from './catalogue'
import type { Collection } from './collection'
import { DirectTarget } from './direct'
import { Locked } from './locks'
import { Rows } from './rows'
import type { Sqlite } from './sqlite'
import type { Target } from './target'
import { TransactionTarget } from './transaction-target'
import type { Transaction, Transactions } from './transactions'

/** On whose behalf and in which transaction something is done. */
export interface Call {
  action: string
  invocationId?: string | undefined
  transactionId?: string | undefined
}

export type Work<T> = (target: Target, collection: Collection) => T

const LOCK_POLL_MS = 200

export class Writer {
  private readonly rows: Rows

  constructor(
    private readonly sqlite: Sqlite,
    private readonly catalogue: Catalogue,
    private readonly transactions: Transactions,
    private readonly log: Log,
  ) {
    this.rows = new Rows(sqlite, catalogue)
  }

  async write<T>(name: string, call: Call, work: Work<T>): Promise<T> {
    const collection = this.catalogue.find(name)
    if (call.transactionId !== undefined) {
      return this.inTransaction(call.transactionId, (target) => work(target, collection))
    }
    this.warnOutside(call, name)
    for (;;) {
      try {
        return this.directly((target) => work(target, collection))
      } catch (error) {
        if (!(error instanceof Locked)) throw error
        await this.unlocked(error.by, call)
      }
    }
  }

  read<T>({ transactionId }: Call, work: (target: Target) => T): T {
    return transactionId === undefined
      ? work(this.outside())
      : this.inTransaction(transactionId, work)
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

  commit(transactionId: string): void {
    const transaction = this.transactions.find(transactionId)
    this.transactions.checkCommit(transaction)
    try {
      this.atomically(() => {
        this.rows.apply(transaction.writes.values())
      })
      const changes = [...transaction.writes].map(([lock, { collection, before }]) => ({
        collection,
        lock,
        before: before?.text,
      }))
      this.transactions.history.record(changes, true)
    } finally {
      this.transactions.close(transaction)
    }
  }

  private directly<T>(work: (target: Target) => T): T {
    this.transactions.expire()
    const { history, anyOpen } = this.transactions
    const target = this.outside()
    const result = this.atomically(() => work(target))
    history.record(target.changes, anyOpen)
    return result
  }

  private outside(): DirectTarget {
    return new DirectTarget(this.sqlite, this.rows, this.transactions.locks)
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
    const own = invocationId !== undefined && by.invocationId === invocationId
    if (own) throw refuse.waitsForItself()
    let timer: NodeJS.Timeout | undefined
    const polled = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LOCK_POLL_MS)
    })
    await Promise.race([by.ended, polled])
    clearTimeout(timer)
  }

  /** The SDK leaves the transaction out of these calls, and the real cloud says nothing. */
  warnOutside({ action, invocationId }: Call, name: string): void {
    if (invocationId === undefined || !this.transactions.writingFor(invocationId)) return
    this.log.write({
      level: 'warn',
      requestId: invocationId,
      text: `${action} on ${name} runs outside the transaction that this call has open: where().update(), remove() and count() never take part in one`,
    })
  }
}
