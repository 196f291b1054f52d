// Areas are the 12-digit national division codes: 2 province, 2 city, 2 county, 3 township, 3 village.
// One area covers another when its significant digits begin the other's code.

import { string } from './z'

export const area = string().regex(/^\d{12}$/)
export type Area = string

export const countyCode = string().regex(/^\d{6}$/)

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

/** Lists are of one county at most. */
export const isWiderThanCounty = (code: Area): boolean =>
  ['province', 'city'].includes(levelOf(code))

/** The digits that say something: 500299103000 → 500299103. */
export function significant(code: Area): string {
  const level = levelOf(code)
  return code.slice(0, DIGITS.find(([name]) => name === level)?.[1])
}

export const coversArea = (wider: Area, narrower: Area): boolean =>
  narrower.startsWith(significant(wider))

/** What a county and the areas within it are called. */
export interface AreaNames {
  county: string
  within: Record<Area, string>
}

const unnamed: Record<AreaLevel, string> = {
  province: '全省市',
  city: '全市',
  county: '',
  township: '所辖乡镇街道',
  village: '所辖村社区',
}

/** 云岭县石溪镇; where an area has no name here, what level it is of. */
export function spokenArea(code: Area, { county, within }: AreaNames): string {
  const level = levelOf(code)
  if (level === 'province' || level === 'city') return unnamed[level]
  const township = within[`${townshipOf(code)}000`] ?? ''
  const own = level === 'village' ? within[code] : township
  const above = level === 'village' ? township : ''
  return `${county}${above}${level === 'county' ? '' : own || unnamed[level]}`
}

/** As it stands on a paper: many an address begins with its area already. */
export const writtenAddress = (area: string, address = ''): string =>
  address.startsWith(area) ? address : `${area}　${address}`.trim()
