// What a filter says about single paths, so far as an index can use it. A bound may let through more than the filter
// does, never less: mingo decides about every document. `exact` means that nothing is left to decide.

import { geoBound } from './geo/bound'
import type { CellRange } from './geo/cells'
import { isPlainObject, type Filter, type Value } from './values'

export type Bound =
  | { kind: 'points'; values: Value[] }
  | { kind: 'range'; from?: Limit; to?: Limit }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'cells'; ranges: CellRange[] }

type Range = Extract<Bound, { kind: 'range' }>

export interface Limit {
  value: Value
  inclusive: boolean
}

export interface Bounds {
  of: Map<string, Bound[]>
  /** Each is one $or: at least one of its filters holds. */
  alternatives: Filter[][]
  exact: boolean
}

export function boundsOf(filter: Filter): Bounds {
  const bounds: Bounds = { of: new Map(), alternatives: [], exact: true }
  gather(filter, bounds)
  return bounds
}

function gather(filter: Filter, bounds: Bounds): void {
  for (const [key, condition] of Object.entries(filter)) {
    if (key === '$and') for (const each of condition as Filter[]) gather(each, bounds)
    else if (key === '$or') gatherAlternatives(condition as Filter[], bounds)
    else if (key.startsWith('$')) bounds.exact = false
    else gatherPath(key, condition, bounds)
  }
}

function gatherAlternatives(alternatives: Filter[], bounds: Bounds): void {
  if (alternatives.length === 1) {
    gather(alternatives[0]!, bounds)
    return
  }
  bounds.exact = false
  const points = pointsOfOnePath(alternatives)
  if (points) add(bounds, points.path, { kind: 'points', values: points.values })
  else bounds.alternatives.push(alternatives)
}

/** `$or` over equalities of one path is what `$in` says. */
function pointsOfOnePath(alternatives: Filter[]): { path: string; values: Value[] } | undefined {
  const all = alternatives.map(boundsOf)
  const path = [...(all[0]?.of.keys() ?? [])][0]
  if (path === undefined) return undefined
  const values: Value[] = []
  for (const { of, exact } of all) {
    const [bound, ...more] = of.get(path) ?? []
    if (!exact || of.size !== 1 || more.length || bound?.kind !== 'points') return undefined
    values.push(...bound.values)
  }
  return { path, values }
}

function gatherPath(path: string, condition: Value, bounds: Bounds): void {
  if (condition instanceof RegExp) {
    addRegExp(path, condition, bounds)
    return
  }
  if (!isOperators(condition)) {
    addPoints(path, [condition], bounds)
    return
  }
  const range: Range = { kind: 'range' }
  for (const [operator, operand] of Object.entries(condition)) {
    const gatherOne = Object.hasOwn(gatherers, operator) ? gatherers[operator] : gatherOther
    gatherOne!({ path, operator, operand, condition, range, bounds })
  }
  if (range.from || range.to) addRange(path, range, bounds)
}

interface Condition {
  path: string
  operator: string
  operand: Value
  /** The whole of it, because $regex has its $options beside it. */
  condition: Filter
  /** Filled by the comparisons. */
  range: Range
  bounds: Bounds
}

const gatherers: Record<string, (condition: Condition) => void> = {
  $eq: ({ path, operand, bounds }) => {
    addPoints(path, [operand], bounds)
  },
  $in: ({ path, operand, bounds }) => {
    addPoints(path, operand as Value[], bounds)
  },
  $gt: (condition) => {
    narrow(condition, 'from', false)
  },
  $gte: (condition) => {
    narrow(condition, 'from', true)
  },
  $lt: (condition) => {
    narrow(condition, 'to', false)
  },
  $lte: (condition) => {
    narrow(condition, 'to', true)
  },
  $regex: ({ path, operand, condition, bounds }) => {
    addRegExp(path, asRegExp(operand, condition['$options']), bounds)
  },
  $options: () => undefined,
  $elemMatch: ({ path, operand, bounds }) => {
    gatherElement(path, operand as Filter, bounds)
  },
}

/** What one element satisfies in all, the array satisfies path by path. */
function gatherElement(path: string, condition: Filter, bounds: Bounds): void {
  bounds.exact = false
  if (isOperators(condition)) return
  for (const [key, inner] of Object.entries(condition)) {
    if (!key.startsWith('$')) gatherPath(`${path}.${key}`, inner, bounds)
  }
}

function gatherOther({ path, operator, operand, bounds }: Condition): void {
  bounds.exact = false
  const ranges = geoBound(operator, operand)
  if (ranges) add(bounds, path, { kind: 'cells', ranges })
}

function narrow({ operand, range, bounds }: Condition, side: 'from' | 'to', inclusive: boolean) {
  const primitive = ['number', 'string', 'boolean'].includes(typeof operand)
  const usable = (primitive && !Number.isNaN(operand)) || operand instanceof Date
  if (usable) range[side] = { value: operand, inclusive }
  else bounds.exact = false
}

function addRange(path: string, range: Range, bounds: Bounds): void {
  const { from, to } = range
  if (from && to && typeof from.value !== typeof to.value) bounds.exact = false
  add(bounds, path, range)
}

function addPoints(path: string, values: Value[], bounds: Bounds): void {
  if (values.every(isScalar)) add(bounds, path, { kind: 'points', values })
  else bounds.exact = false
}

function addRegExp(path: string, pattern: RegExp, bounds: Bounds): void {
  const literal = /^\^((?:[^\\^$.|?*+()[\]{}]|\\[^a-zA-Z0-9])+)(.*)$/su.exec(pattern.source)
  const optional = /^[?*{|]/.test(literal?.[2] ?? '') || pattern.source.includes('|')
  if (!literal || optional || pattern.flags !== '') {
    bounds.exact = false
    return
  }
  if (literal[2] !== '') bounds.exact = false
  add(bounds, path, { kind: 'prefix', prefix: literal[1]!.replace(/\\(.)/gsu, '$1') })
}

function asRegExp(operand: Value, options: Value): RegExp {
  const flags = typeof options === 'string' ? options.replace(/[^ims]/g, '') : undefined
  return new RegExp(operand as string | RegExp, flags)
}

function add(bounds: Bounds, path: string, bound: Bound): void {
  const known = bounds.of.get(path)
  if (known) known.push(bound)
  else bounds.of.set(path, [bound])
}

function isOperators(condition: Value): condition is Filter {
  return isPlainObject(condition) && Object.keys(condition).some((key) => key.startsWith('$'))
}

function isScalar(value: Value): boolean {
  return value === null || typeof value !== 'object' ? !Number.isNaN(value) : value instanceof Date
}
