// GeoJSON as the database knows it, on a sphere of the earth's mean radius.

import { isPlainObject, type Value } from '../values'

export type Position = [longitude: number, latitude: number]

export interface Geometry {
  type: string
  positions: Position[]
  /** Outer ring first, then holes; one entry for each polygon. */
  polygons: Position[][][]
  /** Open lines, and points as lines of one position. */
  lines: Position[][]
}

/** As MongoDB reckons. */
export const EARTH_RADIUS = 6_378_100

export function geometryOf(value: Value): Geometry | undefined {
  if (Array.isArray(value) && isPosition(value)) return composed('Point', [[value]], [])
  if (!isPlainObject(value) || typeof value['type'] !== 'string') return undefined
  return read(value['type'], value['coordinates'])
}

function read(type: string, coordinates: Value): Geometry | undefined {
  const depth = depths[type]
  if (depth === undefined || !hasDepth(coordinates, depth)) return undefined
  switch (type) {
    case 'Point':
      return composed(type, [[coordinates as Position]], [])
    case 'MultiPoint':
      return composed(
        type,
        (coordinates as Position[]).map((position) => [position]),
        [],
      )
    case 'LineString':
      return composed(type, [coordinates as Position[]], [])
    case 'MultiLineString':
      return composed(type, coordinates as Position[][], [])
    case 'Polygon':
      return composed(type, [], [coordinates as Position[][]])
    default:
      return composed(type, [], coordinates as Position[][][])
  }
}

const depths: Record<string, number> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

function composed(type: string, lines: Position[][], polygons: Position[][][]): Geometry {
  return { type, lines, polygons, positions: [...lines.flat(), ...polygons.flat(2)] }
}

function hasDepth(value: Value, depth: number): boolean {
  if (depth === 0) return isPosition(value)
  return (
    Array.isArray(value) && value.length > 0 && value.every((part) => hasDepth(part, depth - 1))
  )
}

function isPosition(value: Value): value is Position {
  if (!Array.isArray(value) || value.length < 2) return false
  const [longitude, latitude] = value as Value[]
  return within(longitude, 180) && within(latitude, 90)
}

function within(value: Value, bound: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= bound
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two positions, along the sphere. */
export function distance([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const sinLat = Math.sin(radians(lat2 - lat1) / 2)
  const sinLng = Math.sin(radians(lng2 - lng1) / 2)
  const h = sinLat ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * sinLng ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}
