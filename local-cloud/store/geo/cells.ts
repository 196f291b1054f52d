// A 2dsphere index keeps points in cells: longitude and latitude cut into 26 bits each and interleaved, so that the
// points of a square lie together. Whatever is not a single point lies apart and is always looked at.

import { refuse } from '../../wire/errors'
import { Cell } from '../keys'
import type { Value } from '../values'
import { EARTH_RADIUS, geometryOf, type Position } from './shapes'

const BITS = 26
const SIDE = 2 ** BITS
const MOST_RANGES = 32

export interface Box {
  west: number
  south: number
  east: number
  north: number
}

export interface CellRange {
  from: number
  /** Exclusive. */
  to: number
}

/** The cells of a stored value; null for a document without it. */
export function cellsOf(value: Value): (Cell | null)[] {
  if (value === undefined || value === null) return [null]
  const geometry = geometryOf(value)
  if (!geometry)
    throw refuse.write(`Can't extract geo keys: unknown GeoJSON ${JSON.stringify(value)}`)
  if (geometry.type !== 'Point') return [new Cell(undefined)]
  return [new Cell(cellAt(geometry.positions[0]!))]
}

export function cellAt([longitude, latitude]: Position): number {
  return interleave(slot((longitude + 180) / 360), slot((latitude + 90) / 180))
}

/** Cells that together cover the box, few and not much larger than it. */
export function rangesOver(box: Box): CellRange[] {
  const left = slot((box.west + 180) / 360)
  const right = slot((box.east + 180) / 360)
  const bottom = slot((box.south + 90) / 180)
  const top = slot((box.north + 90) / 180)
  let shift = 0
  while (squares(left, right, shift) * squares(bottom, top, shift) > MOST_RANGES) shift++
  const ranges: CellRange[] = []
  for (let x = left >> shift; x <= right >> shift; x++) {
    for (let y = bottom >> shift; y <= top >> shift; y++) ranges.push(square(x, y, shift))
  }
  return joined(ranges.sort((a, b) => a.from - b.from))
}

/** The box around a circle; where it meets a pole or the date line it is the whole belt. */
export function boxAround([longitude, latitude]: Position, metres: number): Box {
  const high = ((metres / EARTH_RADIUS) * 180) / Math.PI + 1e-6
  const [south, north] = [latitude - high, latitude + high]
  const widest = Math.cos(
    (Math.min(90, Math.max(Math.abs(south), Math.abs(north))) * Math.PI) / 180,
  )
  const wide = widest < 1e-6 ? 360 : high / widest
  const whole = longitude - wide < -180 || longitude + wide > 180
  return {
    west: whole ? -180 : longitude - wide,
    east: whole ? 180 : longitude + wide,
    south: Math.max(-90, south),
    north: Math.min(90, north),
  }
}

export function boxOf(positions: Position[]): Box {
  const longitudes = positions.map(([longitude]) => longitude)
  const latitudes = positions.map(([, latitude]) => latitude)
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  }
}

function slot(share: number): number {
  return Math.min(SIDE - 1, Math.max(0, Math.floor(share * SIDE)))
}

function squares(from: number, to: number, shift: number): number {
  return (to >> shift) - (from >> shift) + 1
}

function square(x: number, y: number, shift: number): CellRange {
  const size = 4 ** shift
  const from = interleave(x, y) * size
  return { from, to: from + size }
}

function joined(ranges: CellRange[]): CellRange[] {
  const out: CellRange[] = []
  for (const range of ranges) {
    const last = out.at(-1)
    if (last && last.to === range.from) last.to = range.to
    else out.push({ ...range })
  }
  return out
}

/** Bit by bit in halves of 13, because a number's bitwise operators stop at 32 bits. */
function interleave(x: number, y: number): number {
  const low = spread(x & 0x1fff) + 2 * spread(y & 0x1fff)
  const high = spread(x >>> 13) + 2 * spread(y >>> 13)
  return high * 2 ** 26 + low
}

function spread(bits: number): number {
  let wide = 0
  for (let i = 0; i < 13; i++) if (bits & (1 << i)) wide += 2 ** (2 * i)
  return wide
}
