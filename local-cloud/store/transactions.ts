// Transactions as the real cloud has them: a snapshot at the start, the first writer locks, who comes later is told of
// the conflict at once and is rolled back, and after 30 seconds all is over.

import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { limits } from '../limits'
import { refuse } from '../wire/errors'
import { History } from './history'
import { Locks } from './locks'
import type { Buffered } from './transaction-target'

export interface Transaction {
  id: string
  invocationId: string | undefined
  startedAt: number
  /** What it sees is what had been committed by then. */
  snapshot: number
  writes: Map<string, Buffered>
  ended: Promise<void>
  end: () => void
}

export class Transactions {
  readonly locks = new Locks()
  readonly history = new History()
  private readonly open = new Map<string, Transaction>()
  private commitsToRefuse = 0

  constructor(private readonly clock: Clock) {}

  begin(invocationId: string | undefined): Transaction {
    this.expire()
    let end = () => {}
    const ended = new Promise<void>((resolve) => (end = resolve))
    const transaction: Transaction = {
      id: randomBytes(16).toString('hex'),
      invocationId,
      startedAt: this.clock.now(),
      snapshot: this.history.version,
      writes: new Map(),
      ended,
      end,
    }
    this.open.set(transaction.id, transaction)
    return transaction
  }

  find(id: string): Transaction {
    this.expire()
    const transaction = this.open.get(id)
    if (!transaction) throw refuse.transactionGone()
    return transaction
  }

  get anyOpen(): boolean {
    return this.open.size > 0
  }

  /** The open transaction of the same call that has written something. */
  writingFor(invocationId: string | undefined): Transaction | undefined {
    if (invocationId === undefined) return undefined
    return [...this.open.values()].find(
      (each) => each.invocationId === invocationId && each.writes.size > 0,
    )
  }

  /** Lets the next commits fail with a conflict, as the real cloud sometimes does. */
  refuseCommits(count: number): void {
    this.commitsToRefuse = count
  }

  checkCommit(transaction: Transaction): void {
    if (this.commitsToRefuse === 0) return
    this.commitsToRefuse--
    this.close(transaction)
    throw refuse.transactionConflict()
  }

  close(transaction: Transaction): void {
    this.open.delete(transaction.id)
    this.locks.releaseAll(transaction)
    const snapshots = [...this.open.values()].map(({ snapshot }) => snapshot)
    this.history.forgetBefore(Math.min(...snapshots, this.history.version))
    transaction.end()
  }

  closeAll(): void {
    for (const transaction of [...this.open.values()]) this.close(transaction)
  }

  expire(): void {
    const oldest = this.clock.now() - limits.transactionMs
    for (const transaction of [...this.open.values()]) {
      if (transaction.startedAt < oldest) this.close(transaction)
    }
  }
}
