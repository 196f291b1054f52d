// $nearSphere delivers the nearest first.

import { component } from '../keys'
import { valueAt } from '../paths'
import { isPlainObject, type Document, type Filter, type Value } from '../values'
import { nearest } from './operators'
import { geometryOf, type Position } from './shapes'

interface Near {
  path: string
  operand: Record<string, Value>
}

/** Bytes to sort by, where the filter asks for what is near. */
export function distanceSorter(filter: Filter): ((document: Document) => Buffer) | undefined {
  const near = nearOf(filter)
  const centre = near && geometryOf(near.operand['$geometry'])?.positions[0]
  if (!near || !centre) return undefined
  return (document) => component(distanceTo(centre, near.path, document))
}

export function distanceTo(centre: Position, path: string, document: Document): number {
  const geometry = geometryOf(valueAt(document, path.split('.')))
  return geometry ? nearest(centre, geometry.positions) : Infinity
}

function nearOf(filter: Filter): Near | undefined {
  for (const [path, condition] of Object.entries(filter)) {
    if (path === '$and') {
      const inner = (condition as Filter[]).map(nearOf).find(Boolean)
      if (inner) return inner
    }
    if (!isPlainObject(condition)) continue
    const operand = condition['$nearSphere'] ?? condition['$near']
    if (isPlainObject(operand)) return { path, operand }
  }
  return undefined
}
