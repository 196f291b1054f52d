// What documents were before they changed, for as long as a transaction that began earlier is open.

import type { Collection } from './collection'

interface Past {
  collection: Collection
  lock: string
  /** The change that ended it. */
  version: number
  /** Undefined: the document did not exist. */
  text: string | undefined
}

export interface Change {
  collection: Collection
  lock: string
  before: string | undefined
}

export class History {
  version = 0
  private readonly byLock = new Map<string, Past[]>()
  /** The same, oldest first. */
  private readonly all: Past[] = []

  /** One committed write; remembered only if someone may still look back. */
  record(changes: Change[], remembered: boolean): void {
    this.version++
    if (!remembered) return
    for (const { collection, lock, before } of changes) {
      const past = { collection, lock, version: this.version, text: before }
      this.all.push(past)
      const same = this.byLock.get(lock)
      if (same) same.push(past)
      else this.byLock.set(lock, [past])
    }
  }

  /** What the document was at that version, if it has changed since. */
  at(version: number, lock: string): { text: string | undefined } | undefined {
    return this.byLock.get(lock)?.find((past) => past.version > version)
  }

  /** The documents of a collection that have changed since, as they were. */
  changedSince(version: number, collection: Collection): Map<string, string | undefined> {
    const then = new Map<string, string | undefined>()
    for (const past of this.all) {
      if (past.collection === collection && past.version > version && !then.has(past.lock)) {
        then.set(past.lock, past.text)
      }
    }
    return then
  }

  /** Nobody began before `version` any more. */
  forgetBefore(version: number): void {
    const kept = this.all.findIndex((past) => past.version > version)
    const forgotten = this.all.splice(0, kept < 0 ? this.all.length : kept)
    for (const { lock } of forgotten) {
      const same = this.byLock.get(lock)!
      same.shift()
      if (same.length === 0) this.byLock.delete(lock)
    }
  }
}
