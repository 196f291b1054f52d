// The geo conditions that mingo lacks. Edges are straight in longitude and latitude, which for anything smaller than a
// province differs from the sphere's by less than a map shows.

import { valueAt } from '../paths'
import type { Document, Value } from '../values'
import { distance, EARTH_RADIUS, geometryOf, type Geometry, type Position } from './shapes'
import { geometriesTouch, polygonsContain } from './planar'

type Predicate = (document: Document) => boolean
type Operand = Record<string, Value>

function on(path: string, holds: (geometry: Geometry) => boolean): Predicate {
  const segments = path.split('.')
  return (document) => {
    const geometry = geometryOf(valueAt(document, segments))
    return geometry !== undefined && holds(geometry)
  }
}

function near(path: string, operand: Operand): Predicate {
  const centre = geometryOf(operand['$geometry'])?.positions[0]
  const least = (operand['$minDistance'] as number | undefined) ?? 0
  const most = (operand['$maxDistance'] as number | undefined) ?? Infinity
  return on(path, ({ positions }) => {
    const metres = centre ? nearest(centre, positions) : Infinity
    return metres >= least && metres <= most
  })
}

export function nearest(centre: Position, positions: Position[]): number {
  return Math.min(...positions.map((position) => distance(centre, position)))
}

function within(path: string, operand: Operand): Predicate {
  const sphere = operand['$centerSphere'] as [Position, number] | undefined
  if (sphere) {
    const [centre, angle] = sphere
    return on(path, ({ positions }) =>
      positions.every((position) => distance(centre, position) <= angle * EARTH_RADIUS),
    )
  }
  const area = geometryOf(operand['$geometry'])
  return on(path, ({ positions }) =>
    positions.every((position) => area !== undefined && polygonsContain(area.polygons, position)),
  )
}

function intersects(path: string, operand: Operand): Predicate {
  const other = geometryOf(operand['$geometry'])
  return on(path, (geometry) => other !== undefined && geometriesTouch(geometry, other))
}

/** As mingo takes query operators: (path, operand) to a predicate. */
export const geoOperators = {
  $nearSphere: (path: string, operand: Value) => near(path, operand as Operand),
  $near: (path: string, operand: Value) => near(path, operand as Operand),
  $geoWithin: (path: string, operand: Value) => within(path, operand as Operand),
  $geoIntersects: (path: string, operand: Value) => intersects(path, operand as Operand),
}
