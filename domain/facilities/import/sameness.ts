// Which rows of an import are there already: in the registry, closed ones too, or further up in the same file.

import { townshipOf } from '../../kernel/areas'
import type { FacilityKind } from '../kinds'
import { byLikeness, likenessOf, soughtKeys, type Likeness, type Recognised } from '../likeness'
import { searchable } from '../name'

export interface Comparable extends Recognised {
  kind: FacilityKind
}

/** `same` is passed over unless somebody says otherwise, `alike` is taken unless somebody says otherwise. */
export type Sameness = 'same' | 'alike'

export interface Found<Of> {
  of: Of
  is: Sameness
  likeness: Likeness
}

/** One licence has one holder; a name is one facility's of its kind in a township. */
function samenessOf(one: Comparable, other: Comparable, { reasons }: Likeness): Sameness {
  const isNamesake =
    searchable(one.name) === searchable(other.name) &&
    one.kind === other.kind &&
    townshipOf(one.area) === townshipOf(other.area)
  return isNamesake || reasons.includes('licence') ? 'same' : 'alike'
}

/** The likest of those that may be the same, what is the same first. */
export function likestOf<Other extends Comparable>(
  one: Comparable,
  others: readonly Other[],
): Found<Other> | undefined {
  const found = others.flatMap((of) => {
    const likeness = likenessOf(one, of)
    return likeness ? [{ of, likeness, is: samenessOf(one, of, likeness) }] : []
  })
  return found.sort((a, b) => rank(a.is) - rank(b.is) || byLikeness(a, b))[0]
}

const rank = (is: Sameness) => (is === 'same' ? 0 : 1)

/** By which others are sought: name, address, phone or licence alike. Who is merely near is another facility in most files. */
export const keysOf = (one: Comparable): string[] => soughtKeys({ ...one, place: undefined }).exact

/** Of one key; a number that a whole file repeats tells nothing apart. */
const COMPARED = 20

/** The rows of a file in their order, each compared with those before it. */
export class RowsBefore<Row extends Comparable> {
  private readonly byKey = new Map<string, Row[]>()

  likest(row: Row): Found<Row> | undefined {
    const keys = keysOf(row)
    const known = new Set(keys.flatMap((key) => this.byKey.get(key) ?? []))
    const found = likestOf(row, [...known])
    for (const key of keys) this.remember(key, row)
    return found
  }

  private remember(key: string, row: Row): void {
    const rows = this.byKey.get(key) ?? []
    if (rows.length < COMPARED) this.byKey.set(key, [...rows, row])
  }
}
