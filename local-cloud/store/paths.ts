// What lies at a dotted path, through arrays, as an index sees it.

import { EMPTY_ARRAY } from './keys'
import { isPlainObject, type Document, type Value } from './values'

export interface Reached {
  values: Value[]
  /** An array lies on the way or at the end, so that there may be several values. */
  throughArray: boolean
}

/** Missing counts as null; an array gives its elements. */
export function reach(document: Document, segments: readonly string[]): Reached {
  const reached: Reached = { values: [], throughArray: false }
  descend(document, segments, 0, reached)
  return reached
}

function descend(value: Value, segments: readonly string[], at: number, reached: Reached): void {
  if (Array.isArray(value)) {
    descendArray(value, segments, at, reached)
    return
  }
  if (at === segments.length) {
    reached.values.push(value ?? null)
    return
  }
  const inside = isPlainObject(value) ? own(value, segments[at]!) : undefined
  if (inside === undefined) reached.values.push(null)
  else descend(inside, segments, at + 1, reached)
}

function descendArray(
  array: Value[],
  segments: readonly string[],
  at: number,
  reached: Reached,
): void {
  reached.throughArray = true
  const atEnd = at === segments.length
  if (array.length === 0) reached.values.push(atEnd ? EMPTY_ARRAY : null)
  for (const element of array) {
    if (atEnd) reached.values.push(element ?? null)
    else descend(element, segments, at, reached)
  }
}

/** What lies at a path of objects alone. */
export function valueAt(value: Value, segments: readonly string[]): Value {
  return segments.reduce((at, segment) => (isPlainObject(at) ? own(at, segment) : undefined), value)
}

export function own(value: Record<string, Value>, key: string): Value {
  return Object.hasOwn(value, key) ? value[key] : undefined
}
