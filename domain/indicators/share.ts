// Every number opens to its rows: an indicator is the rows that it counts, and for a rate also those that they are counted of.

import { coversArea, type Area } from '../kernel/areas'
import { canonical } from '../kernel/hash'
import type { Id } from '../kernel/ids'
import type { Specialty } from '../people/specialties'

export interface Row {
  /** Of the record that the row opens to. */
  _id: Id
  area: Area
}

export interface Count<Counted extends Row> {
  counted: readonly Counted[]
}

export interface Share<Counted extends Row> extends Count<Counted> {
  /** What there was to count; those that are counted are among them. */
  of: readonly Counted[]
  /** From 0 to 1; absent where there was nothing. */
  rate?: number
}

/** Each thing once, in the order of the keys; of two rows with one key, one that counts goes before one that does not. */
export function shareOf<Each extends Row>(
  rows: readonly Each[],
  keyOf: (row: Each) => string,
  counts: (row: Each) => boolean,
): Share<Each> {
  const of = once(rows, keyOf, counts)
  return rated({ counted: of.filter(counts), of })
}

export const countOf = <Each extends Row>(
  rows: readonly Each[],
  keyOf: (row: Each) => string,
): Count<Each> => ({ counted: once(rows, keyOf, () => true) })

/** A part of an indicator, such as one township's: the same rows, fewer of them. */
export function narrowed<Each extends Row>(
  whole: Share<Each>,
  belongs: (row: Each) => boolean,
): Share<Each>
export function narrowed<Each extends Row>(
  whole: Count<Each>,
  belongs: (row: Each) => boolean,
): Count<Each>
export function narrowed<Each extends Row>(
  whole: Count<Each> | Share<Each>,
  belongs: (row: Each) => boolean,
): Count<Each> | Share<Each> {
  const counted = whole.counted.filter(belongs)
  return 'of' in whole ? rated({ counted, of: whole.of.filter(belongs) }) : { counted }
}

export const inArea =
  (wider: Area) =>
  ({ area }: Row): boolean =>
    coversArea(wider, area)

export const ofSpecialty =
  (asked: Specialty) =>
  ({ specialty }: { specialty?: Specialty }): boolean =>
    specialty === asked

const rated = <Each extends Row>({ counted, of }: Omit<Share<Each>, 'rate'>): Share<Each> => ({
  counted,
  of,
  ...(of.length > 0 && { rate: counted.length / of.length }),
})

/** The same rows in the same order, in whatever order they come. */
function once<Each extends Row>(
  rows: readonly Each[],
  keyOf: (row: Each) => string,
  counts: (row: Each) => boolean,
): Each[] {
  const rank = (row: Each) => `${counts(row) ? 0 : 1} ${canonical(row)}`
  const first = new Map<string, Each>()
  for (const row of rows) {
    const key = keyOf(row)
    const before = first.get(key)
    if (!before || rank(row) < rank(before)) first.set(key, row)
  }
  return [...first].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
}
