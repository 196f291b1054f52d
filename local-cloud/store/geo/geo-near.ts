// The $geoNear stage: the nearest first, each with its distance.

import { refuse } from '../../wire/errors'
import { valueAt } from '../paths'
import type { Source } from '../source'
import { isPlainObject, type Document, type Filter, type Value } from '../values'
import { distanceTo } from './near'
import { geometryOf } from './shapes'

interface GeoNear {
  near: Value
  distanceField: string
  key?: string
  query?: Filter
  minDistance?: number
  maxDistance?: number
  distanceMultiplier?: number
  includeLocs?: string
  limit?: number
  num?: number
}

export function geoNear(source: Source, collection: string, stage: Document): Document[] {
  const asked = stage as unknown as GeoNear
  const centre = geometryOf(asked.near)?.positions[0]
  if (!centre) throw refuse.query('$geoNear requires near to be a Point')
  const path = asked.key ?? 'location'
  if (!source.has2dsphere(collection, path)) throw refuse.geoIndexMissing()
  const { rows } = source.find(collection, question(asked, path))
  return rows.map(({ document }) => {
    const metres = distanceTo(centre, path, document) * (asked.distanceMultiplier ?? 1)
    const measured = placed(document, asked.distanceField.split('.'), metres)
    if (!asked.includeLocs) return measured
    return placed(measured, asked.includeLocs.split('.'), valueAt(document, path.split('.')))
  })
}

function question({ near, query, minDistance, maxDistance, limit, num }: GeoNear, path: string) {
  const $nearSphere: Document = { $geometry: asPoint(near) }
  if (minDistance !== undefined) $nearSphere['$minDistance'] = minDistance
  if (maxDistance !== undefined) $nearSphere['$maxDistance'] = maxDistance
  const filter = { $and: [{ [path]: { $nearSphere } }, query ?? {}] }
  const most = limit ?? num
  return most === undefined ? { filter } : { filter, limit: most }
}

function asPoint(near: Value): Value {
  return Array.isArray(near) ? { type: 'Point', coordinates: near as Value[] } : near
}

/** The document with something more at a path. */
function placed(document: Document, [head, ...rest]: string[], value: Value): Document {
  const inside = document[head!]
  const inner = rest.length ? placed(isPlainObject(inside) ? inside : {}, rest, value) : value
  return { ...document, [head!]: inner }
}
