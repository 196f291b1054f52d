// Which rows are registered already: those of the registry that share a key with them, judged by the domain.

import { keysOf, likestOf, type Comparable, type Found } from '@domain/facilities/import/sameness'
import type { Facility } from '@domain/facilities/facility'
import { coversArea, type Area } from '@domain/kernel/areas'
import { is } from '../kernel/cloud'
import type { Store } from '../kernel/store'

/** Rows that are looked up together, and how many of the registry they may share a key with. */
const TOGETHER = 50
const FOUND_MOST = 1000
const AT_ONCE = 3

/** For each row, what it is most like, closed ones too; only of the area of whoever imports. */
export async function findSame(
  store: Store,
  area: Area,
  rows: readonly Comparable[],
): Promise<(Found<Facility> | undefined)[]> {
  const parts: Comparable[][] = []
  for (let from = 0; from < rows.length; from += TOGETHER)
    parts.push(rows.slice(from, from + TOGETHER))
  const found: (Found<Facility> | undefined)[] = []
  for (let from = 0; from < parts.length; from += AT_ONCE) {
    const few = parts.slice(from, from + AT_ONCE).map((part) => findPart(store, area, part))
    for (const each of await Promise.all(few)) found.push(...each)
  }
  return found
}

async function findPart(store: Store, area: Area, rows: readonly Comparable[]) {
  const keys = [...new Set(rows.flatMap(keysOf))]
  const facilities = await store.list('facilities', {
    where: { likeKeys: is.in(keys) },
    limit: FOUND_MOST,
  })
  const byKey = new Map<string, Facility[]>()
  for (const each of facilities.filter((one) => coversArea(area, one.area)))
    for (const key of each.likeKeys) byKey.set(key, [...(byKey.get(key) ?? []), each])
  return rows.map((row) => {
    const others = new Set(keysOf(row).flatMap((key) => byKey.get(key) ?? []))
    return likestOf(row, [...others])
  })
}
