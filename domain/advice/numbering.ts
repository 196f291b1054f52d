// Advice is numbered for each centre and year: the next number is given when it reaches the cloud, in the same transaction,
// so that none is left out and none given twice (decision 0031). A centre works in one township.

import { levelOf, spokenArea, townshipOf, type Area, type AreaNames } from '../kernel/areas'
import { dayOf, yearOf, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { int, object, string, type infer as Infer } from '../kernel/z'

/** The last number that was given. */
export const adviceCounter = object({
  /** 500299101.2026 */
  _id: string(),
  area: string(),
  last: int(),
  trail: trailHead,
})
export type AdviceCounter = Infer<typeof adviceCounter>

/** The year is that of the day on which it gets its number. */
export const counterIdOf = ({ area }: { area: Area }, now: Instant): string =>
  `${townshipOf(area)}.${yearOf(dayOf(now))}`

/** The area of a centre: its township, or the county of a coordinator whom the agency employs. */
export const centreAreaOf = ({ area }: { area: Area }): Area => `${townshipOf(area)}000`

export interface AdviceNumber {
  number: number
  year: number
  spokenNumber: string
  centreName: string
}

export function numberOf(
  counter: Pick<AdviceCounter, 'last'> | undefined,
  centre: { area: Area },
  names: AreaNames,
  now: Instant,
): AdviceNumber {
  const number = (counter?.last ?? 0) + 1
  const year = yearOf(dayOf(now))
  const area = centreAreaOf(centre)
  return {
    number,
    year,
    spokenNumber: `${shortName(area, names)}协管意见〔${year}〕${number}号`,
    centreName: `${spokenArea(area, names)}卫生监督协管服务机构`,
  }
}

/** A township without a name here is told from others by its digits: no two centres give the same number. */
const shortName = (area: Area, { county, within }: AreaNames): string =>
  within[area] ?? (levelOf(area) === 'township' ? `${county}${area.slice(6, 9)}` : county)
