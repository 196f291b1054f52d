// Which keys a changed document gives up and takes, in the indexes over what has changed.

import { encode } from '../wire/ejson'
import type { Collection, Index } from './collection'
import { keysOf } from './index-keys'
import type { Document } from './values'

export interface KeyMove {
  index: Index
  given: Buffer[]
  taken: Buffer[]
  multikey: boolean
}

export function keyMoves(collection: Collection, before: Document, after: Document): KeyMove[] {
  const changed = changedFields(before, after)
  return collection.indexes
    .filter(({ fields }) => fields.some(({ segments }) => changed.has(segments[0]!)))
    .map((index) => {
      const old = keysOf(index, before).keys
      const { keys, multikey } = keysOf(index, after)
      return { index, given: without(old, keys), taken: without(keys, old), multikey }
    })
}

function changedFields(before: Document, after: Document): Set<string> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return new Set([...names].filter((name) => !isSame(before[name], after[name])))
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  return typeof one === 'object' && typeof other === 'object' && encode(one) === encode(other)
}

function without(keys: Buffer[], others: Buffer[]): Buffer[] {
  return keys.filter((key) => !others.some((other) => other.equals(key)))
}
