// Licences as they are registered: most run for years, some end soon, and a few have ended without anybody noticing.

import type { Facility } from '@domain/facilities/facility'
import { addDays, addMonths, yearOf, type Day } from '@domain/kernel/time'
import type { Chance } from '../chance'
import type { Drafting } from './draft'

type Licence = Facility['licences'][number]

type Ending = 'ended' | 'soon' | 'later'
const ENDINGS: Record<Ending, number> = { ended: 3, soon: 8, later: 89 }

function lastDay({ chance, today }: Drafting): Day {
  const ending = chance.weighted(ENDINGS)
  if (ending === 'ended') return addDays(today, -chance.int(5, 90))
  if (ending === 'soon') return addDays(today, chance.int(3, 60))
  return addDays(today, chance.int(120, 1400))
}

const serial = (chance: Chance): string => String(chance.int(1, 999)).padStart(4, '0')

function running(name: string, years: number, numbered: (year: number, digits: string) => string) {
  return (drafting: Drafting): Licence => {
    const expiresOn = lastDay(drafting)
    const issuedIn = yearOf(addMonths(expiresOn, -12 * years))
    return { name, number: numbered(issuedIn, serial(drafting.chance)), expiresOn }
  }
}

export const waterLicence = running(
  '卫生许可证',
  4,
  (year, digits) => `云岭卫水证字〔${year}〕第${digits}号`,
)

export const practiceLicence = running(
  '医疗机构执业许可证',
  5,
  (year, digits) => `PDY9${digits}0500299${year}`,
)

export const careLicence = running(
  '母婴保健技术服务执业许可证',
  3,
  (year, digits) => `渝母婴云岭〔${year}〕${digits}号`,
)

export const stationLicence = running(
  '血站执业许可证',
  3,
  (year, digits) => `渝卫血站字〔${year}〕第${digits}号`,
)

export const plasmaLicence = running(
  '单采血浆许可证',
  2,
  (year, digits) => `渝卫采浆字〔${year}〕第${digits}号`,
)

export const publicPlaceLicence = running(
  '公共场所卫生许可证',
  4,
  (year, digits) => `云岭卫公证字〔${year}〕第${digits}号`,
)

/** A filing (备案) has no last day. */
export const filing =
  (name: string) =>
  ({ chance, today }: Drafting): Licence => ({
    name,
    number: `云岭诊备〔${yearOf(today) - chance.int(1, 5)}〕${serial(chance)}`,
  })
