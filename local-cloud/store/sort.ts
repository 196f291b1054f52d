// Sorting by the same keys as the indexes, so that an ordered scan and a sort in memory agree.

import { component } from './keys'
import { reach } from './paths'
import type { Document, Sort, Value } from './values'

interface SortField {
  segments: string[]
  direction: 1 | -1
}

/** Gives each document the bytes it sorts by. */
export function sorter(sort: Sort): (document: Document) => Buffer {
  const fields = Object.entries(sort).map(([path, direction]): SortField => ({
    segments: path.split('.'),
    direction: direction < 0 ? -1 : 1,
  }))
  return (document) => Buffer.concat(fields.map((field) => sortComponent(document, field)))
}

/** An array sorts by its least element upwards, by its greatest downwards: both come first among its keys. */
function sortComponent(document: Document, { segments, direction }: SortField): Buffer {
  const { values } = reach(document, segments)
  const keys = values.map((value: Value) => component(value, direction))
  return keys.reduce((first, key) => (Buffer.compare(key, first) < 0 ? key : first))
}

/** Sorts stably, computing every key once. */
export function sortBy<T>(items: T[], keyOf: (item: T) => Buffer): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ item }) => item)
}
