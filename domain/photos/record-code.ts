// The short code of a record (记录码), on its photos, its paper and its page, to see that they belong together. It names
// nothing by itself: two records of a city may share one.

import type { Id } from '../kernel/ids'

const LETTERS = 8

/** 01jd…7k3q9xyz → 7K3Q-9XYZ, from the part of an id that is chance. */
export function recordCode(id: Id): string {
  const letters = id.slice(-LETTERS).toUpperCase()
  return `${letters.slice(0, LETTERS / 2)}-${letters.slice(LETTERS / 2)}`
}
