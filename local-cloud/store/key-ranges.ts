// From bounds on paths to stretches of one index: equalities first, then one range.

import type { Bound, Limit } from './bounds'
import type { IndexField } from './collection'
import { after, Cell, complement, component, distinct, prefixRange, typeRange } from './keys'

export interface KeyRange {
  from: Buffer
  /** Exclusive. */
  to: Buffer
}

export interface KeyRanges {
  ranges: KeyRange[]
  /** How many leading fields are fixed to values. */
  points: number
  /** 1 when the field after them is narrowed to a range. */
  ranged: 0 | 1
  /** Every bound of the filter went into the ranges. */
  settles: boolean
}

const MOST_RANGES = 500

export function keyRanges(
  fields: IndexField[],
  bounds: Map<string, Bound[]>,
  multikey: boolean,
): KeyRanges {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  let points = 0
  for (const field of fields) {
    const bound = bounds.get(field.path)?.find((each) => each.kind === 'points')
    if (bound?.kind !== 'points' || field.kind === '2dsphere') break
    const { kind } = field
    const components = distinct(bound.values.map((value) => component(value, kind)))
    if (components.length * prefixes.length > MOST_RANGES) break
    prefixes = prefixes.flatMap((prefix) => components.map((part) => Buffer.concat([prefix, part])))
    points++
  }
  const next = fields[points]
  const narrowed = next && narrowest(next, bounds, multikey)
  const ranges = narrowed
    ? prefixes.flatMap((prefix) => narrowed.ranges.map((range) => under(prefix, range)))
    : prefixes.map((prefix) => ({ from: prefix, to: after(prefix) }))
  return {
    ranges: ranges.filter(({ from, to }) => Buffer.compare(from, to) < 0),
    points,
    ranged: narrowed ? 1 : 0,
    settles: settles(fields, bounds, points, narrowed),
  }
}

interface Narrowed {
  ranges: KeyRange[]
  boundsUsed: number
}

function settles(
  fields: IndexField[],
  bounds: Map<string, Bound[]>,
  points: number,
  narrowed: Narrowed | undefined,
): boolean {
  let covered = 0
  for (const [i, { path }] of fields.entries()) {
    const count = bounds.get(path)?.length ?? 0
    if (i < points && count === 1) covered++
    if (i === points && narrowed && count === narrowed.boundsUsed) covered++
  }
  return covered === bounds.size
}

/** In a multikey index different elements may meet different bounds, so only one of them narrows. */
function narrowest(
  field: IndexField,
  bounds: Map<string, Bound[]>,
  multikey: boolean,
): Narrowed | undefined {
  const all = bounds.get(field.path) ?? []
  if (field.kind === '2dsphere') return cellRanges(all)
  const direction = field.kind
  const single = all
    .filter((bound) => bound.kind === 'range' || bound.kind === 'prefix')
    .flatMap((bound) => stretch(bound, multikey))
  const [first, ...more] = single
  if (!first) return undefined
  const range = multikey
    ? first.range
    : more.map(({ range }) => range).reduce(intersection, first.range)
  const loss = multikey && (more.length > 0 || first.halved)
  return {
    ranges: [direction === 1 ? range : mirrored(range)],
    boundsUsed: loss ? -1 : single.length,
  }
}

function stretch(bound: Bound, multikey: boolean): { range: KeyRange; halved: boolean }[] {
  if (bound.kind === 'prefix') return [{ range: prefixRange(bound.prefix), halved: false }]
  if (bound.kind !== 'range') return []
  const { from, to } = bound
  const halved = multikey && from !== undefined && to !== undefined
  return [{ range: between(from, halved ? undefined : to), halved }]
}

/** One end may be missing; then the range ends with the type. */
function between(from: Limit | undefined, to: Limit | undefined): KeyRange {
  const type = typeRange((from ?? to)?.value)
  return { from: from ? start(from) : type.from, to: to ? end(to) : type.to }
}

function start({ value, inclusive }: Limit): Buffer {
  return inclusive ? component(value) : after(component(value))
}

function end({ value, inclusive }: Limit): Buffer {
  return inclusive ? after(component(value)) : component(value)
}

function intersection(a: KeyRange, b: KeyRange): KeyRange {
  return {
    from: Buffer.compare(a.from, b.from) > 0 ? a.from : b.from,
    to: Buffer.compare(a.to, b.to) < 0 ? a.to : b.to,
  }
}

/** The same stretch of a descending field: [from, to) turned round is (~to, ~from]. */
function mirrored({ from, to }: KeyRange): KeyRange {
  return { from: after(complement(to)), to: after(complement(from)) }
}

function cellRanges(bounds: Bound[]): Narrowed | undefined {
  const cells = bounds.find((bound) => bound.kind === 'cells')
  if (cells?.kind !== 'cells') return undefined
  const shape = component(new Cell(undefined))
  const squares = cells.ranges.map(({ from, to }) => ({
    from: component(new Cell(from)),
    to: to >= 2 ** 52 ? shape : component(new Cell(to)),
  }))
  return { ranges: [...squares, { from: shape, to: after(shape) }], boundsUsed: -1 }
}

function under(prefix: Buffer, { from, to }: KeyRange): KeyRange {
  return { from: Buffer.concat([prefix, from]), to: Buffer.concat([prefix, to]) }
}
