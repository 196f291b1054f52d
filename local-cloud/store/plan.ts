// How a query will be read: which index, between which keys, in which direction, and what that already settles.

import { refuse } from '../wire/errors'
import { boundsOf, type Bounds } from './bounds'
import { isGeoIndexed, type Collection, type Index, type IndexField } from './collection'
import { after } from './keys'
import { keyRanges, type KeyRange, type KeyRanges } from './key-ranges'
import type { Filter, Sort } from './values'

export interface Scan extends KeyRange {
  /** Undefined: the collection itself, by _id. */
  index: Index | undefined
  descending: boolean
}

export interface Plan {
  scans: Scan[]
  /** An index's name, `_id_`, or null for reading everything in natural order, without scans. */
  indexName: string | null
  /** Each scan delivers in the wanted order. */
  ordered: boolean
  /** Whatever the scans deliver matches. */
  exact: boolean
  /** A document may be delivered more than once. */
  repeats: boolean
}

interface Candidate {
  plan: Plan
  score: number
  /** The filter narrows what is read; else the index only serves the order. */
  narrowed: boolean
}

const BY_ID: IndexField[] = [{ path: '_id', segments: ['_id'], kind: 1 }]
const SCORE = { point: 4, range: 2, order: 3, exact: 0.5 }

export function planOf(collection: Collection, filter: Filter, sort: Sort = {}): Plan {
  const bounds = boundsOf(filter)
  requireGeoIndexes(collection, bounds)
  const direct = bestOf(collection, bounds, sort)
  if (direct && direct.narrowed && direct.score >= SCORE.point) return direct.plan
  for (const alternatives of bounds.alternatives) {
    const union = unionOf(collection, alternatives, filter, sort)
    if (union) return union
  }
  return direct?.plan ?? everything(Object.keys(filter).length === 0)
}

function requireGeoIndexes(collection: Collection, { of }: Bounds): void {
  for (const [path, bounds] of of) {
    const isGeo = bounds.some(({ kind }) => kind === 'cells')
    if (isGeo && !isGeoIndexed(collection, path)) throw refuse.geoIndexMissing()
  }
}

/** Reads all in natural order. */
function everything(exact: boolean): Plan {
  return { scans: [], indexName: null, ordered: false, exact, repeats: false }
}

function bestOf(collection: Collection, bounds: Bounds, sort: Sort): Candidate | undefined {
  let best = candidate(undefined, BY_ID, bounds, sort)
  for (const index of collection.indexes) {
    const next = candidate(index, index.fields, bounds, sort)
    if (next && next.score > (best?.score ?? 0)) best = next
  }
  return best
}

function candidate(
  index: Index | undefined,
  fields: IndexField[],
  bounds: Bounds,
  sort: Sort,
): Candidate | undefined {
  const multikey = index?.multikey === true
  const used = keyRanges(fields, bounds.of, multikey)
  const order = multikey ? undefined : orderOf(fields, used.points, bounds, sort)
  const narrowed = used.points + used.ranged > 0
  if (!narrowed && !order) return undefined
  const ranges = narrowed ? used.ranges : [whole()]
  const exact = bounds.exact && used.settles && (!multikey || keysAreValues(bounds))
  const plan: Plan = {
    scans: ranges.map((range) => ({ ...range, index, descending: order === 'backward' })),
    indexName: index ? index.name : '_id_',
    ordered: order !== undefined,
    exact,
    repeats: multikey,
  }
  return { plan, score: scoreOf(used, plan), narrowed }
}

function scoreOf({ points, ranged }: KeyRanges, { ordered, exact }: Plan): number {
  const narrowing = SCORE.point * points + SCORE.range * ranged
  return narrowing + (ordered ? SCORE.order : 0) + (exact ? SCORE.exact : 0)
}

function whole(): KeyRange {
  const nothing = Buffer.alloc(0)
  return { from: nothing, to: after(nothing) }
}

/** An element's key says that it is there; a null key in a multikey index says little, and mingo reads ranges strictly. */
function keysAreValues({ of }: Bounds): boolean {
  return [...of.values()]
    .flat()
    .every((bound) => bound.kind === 'points' && !bound.values.includes(null))
}

/** Whether reading the index on from its fixed fields delivers the sort, and which way round. */
function orderOf(
  fields: IndexField[],
  fixed: number,
  bounds: Bounds,
  sort: Sort,
): 'forward' | 'backward' | undefined {
  const wanted = Object.entries(sort).filter(([path]) => !isFixed(path, fields, fixed, bounds))
  if (!wanted.length) return undefined
  let way: number | undefined
  for (const [i, [path, direction]] of wanted.entries()) {
    const field = fields[fixed + i]
    if (!field || field.path !== path || field.kind === '2dsphere') return undefined
    const same = Math.sign(direction) * field.kind
    if (way !== undefined && way !== same) return undefined
    way = same
  }
  return way === 1 ? 'forward' : 'backward'
}

function isFixed(path: string, fields: IndexField[], fixed: number, bounds: Bounds): boolean {
  if (!fields.slice(0, fixed).some((field) => field.path === path)) return false
  return (bounds.of.get(path) ?? []).some(
    (bound) => bound.kind === 'points' && bound.values.length === 1,
  )
}

function unionOf(
  collection: Collection,
  alternatives: Filter[],
  filter: Filter,
  sort: Sort,
): Plan | undefined {
  const plans: Plan[] = []
  for (const alternative of alternatives) {
    const best = bestOf(collection, boundsOf({ $and: [alternative, withoutOr(filter)] }), sort)
    if (!best?.narrowed) return undefined
    plans.push(best.plan)
  }
  return {
    scans: plans.flatMap((plan) => plan.scans),
    indexName: [...new Set(plans.map((plan) => plan.indexName))].join(' | '),
    ordered: plans.every((plan) => plan.ordered),
    exact: false,
    repeats: true,
  }
}

function withoutOr(filter: Filter): Filter {
  const { $or: _, $and, ...rest } = filter
  return $and ? { ...rest, $and: ($and as Filter[]).map(withoutOr) } : rest
}
