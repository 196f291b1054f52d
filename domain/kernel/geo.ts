// Positions are gcj02, as WeChat's maps are. What is near is found by geohash cells.

import { encode, neighbors } from 'ngeohash'
import { number, object, type infer as Infer } from './z'

/** Five letters: a cell of about 4.9 km by 4.9 km. */
const CELL_LETTERS = 5
/** Seven letters: a cell of about 150 m by 150 m. */
const FINE_CELL_LETTERS = 7
const EARTH_METRES = 6_371_000

export const place = object({
  longitude: number().min(73).max(136),
  latitude: number().min(3).max(54),
})
export type Place = Infer<typeof place>

export const cellOf = ({ latitude, longitude }: Place): string =>
  encode(latitude, longitude, CELL_LETTERS)

const withNeighbours = (cell: string): string[] => [cell, ...neighbors(cell)]

/** The cell of a place and its eight neighbours. */
export const cellsAround = (where: Place): string[] => withNeighbours(cellOf(where))

export const fineCellOf = ({ latitude, longitude }: Place): string =>
  encode(latitude, longitude, FINE_CELL_LETTERS)

/** Everything within at least 100 m of a place. */
export const fineCellsAround = (where: Place): string[] => withNeighbours(fineCellOf(where))

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Distance over the ground in metres. */
export function metresBetween(one: Place, other: Place): number {
  const half = {
    latitude: radians(other.latitude - one.latitude) / 2,
    longitude: radians(other.longitude - one.longitude) / 2,
  }
  const chord =
    Math.sin(half.latitude) ** 2 +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      Math.sin(half.longitude) ** 2
  return Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord))))
}

/** 350 米, 2.3 公里 */
export const spokenDistance = (metres: number): string =>
  metres < 1000 ? `${Math.round(metres)} 米` : `${(metres / 1000).toFixed(1)} 公里`
