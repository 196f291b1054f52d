// Areas are the 12-digit national division codes: 2 province, 2 city, 2 county, 3 township, 3 village.
// One area covers another when its significant digits begin the other's code.

import { string } from './z'

export const area = string().regex(/^\d{12}$/)
export type Area = string

/** The six digits of the county. */
export const countyOf = (code: Area): string => code.slice(0, 6)
/** The nine digits of the township. */
export const townshipOf = (code: Area): string => code.slice(0, 9)

export type AreaLevel = 'province' | 'city' | 'county' | 'township' | 'village'

const DIGITS: [AreaLevel, number][] = [
  ['province', 2],
  ['city', 4],
  ['county', 6],
  ['township', 9],
  ['village', 12],
]

export function levelOf(code: Area): AreaLevel {
  const found = DIGITS.find(([, digits]) => /^0*$/.test(code.slice(digits)))
  return found?.[0] ?? 'village'
}

/** The digits that say something: 500299103000 → 500299103. */
export function significant(code: Area): string {
  const level = levelOf(code)
  return code.slice(0, DIGITS.find(([name]) => name === level)?.[1])
}

export const coversArea = (wider: Area, narrower: Area): boolean =>
  narrower.startsWith(significant(wider))
