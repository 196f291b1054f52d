// Which fields of a found document are answered.

import { refuse } from '../wire/errors'
import { pipelineOver } from './operators'
import { isPlainObject, type Document, type Value } from './values'

export type Projection = Record<string, Value>

export function project(documents: Document[], projection: Projection): Document[] {
  const { slices, others } = split(projection)
  const sliced = documents.map((document) => withSlices(document, slices))
  const including = mode(others) === 'include'
  const spec = including ? { ...others, ...mapped(slices) } : others
  return Object.keys(spec).length ? pipelineOver(sliced, [{ $project: spec }]) : sliced
}

function split(projection: Projection) {
  const slices: [path: string, slice: Value][] = []
  const others: Projection = {}
  for (const [path, wanted] of Object.entries(projection)) {
    if (isPlainObject(wanted) && '$slice' in wanted) slices.push([path, wanted['$slice']])
    else others[path] = wanted
  }
  return { slices, others }
}

function mapped(slices: [string, Value][]): Projection {
  return Object.fromEntries(slices.map(([path]) => [path, 1]))
}

function mode(projection: Projection): 'include' | 'exclude' {
  let found: 'include' | 'exclude' | undefined
  for (const [path, wanted] of Object.entries(projection)) {
    const asks = wanted === 0 || wanted === false ? 'exclude' : 'include'
    if (path === '_id' && asks === 'exclude') continue
    if (found && found !== asks) {
      throw refuse.query(`Projection cannot have a mix of inclusion and exclusion: ${path}`)
    }
    found = asks
  }
  return found ?? 'exclude'
}

function withSlices(document: Document, slices: [string, Value][]): Document {
  return slices.reduce((copy, [path, slice]) => sliceAt(copy, path.split('.'), slice), document)
}

function sliceAt(value: Document, [head, ...rest]: string[], slice: Value): Document {
  const inner = Object.hasOwn(value, head!) ? value[head!] : undefined
  if (rest.length)
    return isPlainObject(inner) ? { ...value, [head!]: sliceAt(inner, rest, slice) } : value
  return Array.isArray(inner) ? { ...value, [head!]: sliced(inner, slice) } : value
}

function sliced(array: Value[], slice: Value): Value[] {
  if (typeof slice === 'number') return slice < 0 ? array.slice(slice) : array.slice(0, slice)
  const [skip, count] = slice as [number, number]
  const from = skip < 0 ? Math.max(0, array.length + skip) : skip
  return array.slice(from, from + count)
}
