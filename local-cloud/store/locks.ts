// Who has written what and not yet committed. Besides documents, the keys of unique indexes are locked.

import type { Collection, Index } from './collection'
import { keysOf } from './index-keys'
import { idKey } from './rows'
import type { Transaction } from './transactions'
import type { Document, Value } from './values'

/** Thrown where a write outside must wait for a transaction; see settled in store.ts. */
export class Locked extends Error {
  constructor(readonly by: Transaction) {
    super('locked by a transaction')
  }
}

export function documentLock(collection: Collection, id: Value): string {
  return idKey(collection, id).toString('latin1')
}

export interface UniqueKey {
  index: Index
  key: Buffer
  lock: string
}

export function uniqueKeys(collection: Collection, document: Document): UniqueKey[] {
  return collection.indexes
    .filter(({ unique }) => unique)
    .flatMap((index) =>
      keysOf(index, document).keys.map((key) => ({
        index,
        key,
        lock: `${index.number}:${key.toString('latin1')}`,
      })),
    )
}

export class Locks {
  private readonly owners = new Map<string, Transaction>()
  private readonly taken = new Map<Transaction, Set<string>>()

  get none(): boolean {
    return this.owners.size === 0
  }

  ownerOf(lock: string): Transaction | undefined {
    return this.owners.get(lock)
  }

  take(lock: string, owner: Transaction): void {
    this.owners.set(lock, owner)
    const locks = this.taken.get(owner)
    if (locks) locks.add(lock)
    else this.taken.set(owner, new Set([lock]))
  }

  releaseAll(owner: Transaction): void {
    for (const lock of this.taken.get(owner) ?? []) this.owners.delete(lock)
    this.taken.delete(owner)
  }
}
