// Which cells a geo condition can find anything in.

import { isPlainObject, type Value } from '../values'
import { boxAround, boxOf, rangesOver, type CellRange } from './cells'
import { EARTH_RADIUS, geometryOf, type Position } from './shapes'

const WHOLE_EARTH: CellRange[] = [{ from: 0, to: 2 ** 52 }]

/** Undefined for an operator that is no geo condition. */
export function geoBound(operator: string, operand: Value): CellRange[] | undefined {
  if (!isPlainObject(operand)) return undefined
  switch (operator) {
    case '$nearSphere':
    case '$near':
      return nearBound(operand)
    case '$geoWithin':
      return withinBound(operand)
    case '$geoIntersects':
      return boxBound(operand['$geometry'])
    default:
      return undefined
  }
}

function nearBound(operand: Record<string, Value>): CellRange[] {
  const centre = geometryOf(operand['$geometry'])?.positions[0]
  const most = operand['$maxDistance']
  if (!centre || typeof most !== 'number') return WHOLE_EARTH
  return rangesOver(boxAround(centre, most))
}

function withinBound(operand: Record<string, Value>): CellRange[] {
  const sphere = operand['$centerSphere'] as [Position, number] | undefined
  if (sphere) return rangesOver(boxAround(sphere[0], sphere[1] * EARTH_RADIUS))
  return boxBound(operand['$geometry'])
}

function boxBound(value: Value): CellRange[] {
  const geometry = geometryOf(value)
  return geometry ? rangesOver(boxOf(geometry.positions)) : WHOLE_EARTH
}
