// What documents were before they changed, for as long as a transaction that began earlier is open.

import type { Collection } from './catalogue'

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
  private pasts: Past[] = []

  /** One committed write; remembered only if someone may still look back. */
  record(changes: Change[], remembered: boolean): void {
    this.version++
    if (!remembered) return
    for (const { collection, lock, before } of changes) {
      this.pasts.push({ collection, lock, version: this.version, text: before })
    }
  }

  /** What the document was at that version, if it has changed since. */
  at(version: number, lock: string): { text: string | undefined } | undefined {
    return this.pasts.find((past) => past.lock === lock && past.version > version)
  }

  /** The documents of a collection that have changed since, as they were. */
  changedSince(version: number, collection: Collection): Map<string, string | undefined> {
    const then = new Map<string, string | undefined>()
    for (const past of this.pasts) {
      if (past.collection === collection && past.version > version && !then.has(past.lock)) {
        then.set(past.lock, past.text)
      }
    }
    return then
  }

  /** Nobody began before `version` any more. */
  forgetBefore(version: number): void {
    this.pasts = this.pasts.filter((past) => past.version > version)
  }
}
