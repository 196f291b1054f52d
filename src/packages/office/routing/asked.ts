// What is being chosen in the sheet: who stands in, who leads, or who answers for a specialty in an area.

import { severityNames, type Severity } from '@domain/checklists/severity'
import type { RoutePlace } from '@domain/clues/routing'
import { coversArea, spokenArea, type Area } from '@domain/kernel/areas'
import { builtInSpecialties, spokenSpecialty, type Specialty } from '@domain/people/specialties'
import type { Api } from '../../../../cloudfunctions/api'

export type County = Api['counties.show']['output']
export type Officer = County['officers'][number]
export type Route = County['routes'][number]

export type Place = Pick<RoutePlace, 'area' | 'specialty' | 'severity'>

/** A narrower place is chosen step by step: first where, then for what. */
export type Asked =
  | { who: 'duty' | 'leader'; place?: never }
  | { who?: never; place: Partial<Place> }

export const isWhole = (place: Partial<Place>): place is Place =>
  place.area !== undefined && place.specialty !== undefined

/** Ours, and the county's own. */
export const specialtiesOf = ({ specialties: own }: County): Specialty[] => [
  ...builtInSpecialties,
  ...own.map(({ id }) => id),
]

/** Named areas within the county. */
export const narrowerAreas = ({ area, names }: County): Area[] =>
  Object.keys(names.within)
    .filter((each) => each !== area)
    .sort()

export const routeAt = ({ routes }: County, place: Place): Route | undefined =>
  routes.find(
    ({ area, specialty, severity }) =>
      area === place.area && specialty === place.specialty && severity === place.severity,
  )

/** 郑开诚，不在时贺明川 */
export function spokenOfficers({ officers }: Route): string {
  const [first = GONE, ...then] = officers.map(({ officerName }) => officerName ?? GONE)
  return then.length === 0 ? first : `${first}，不在时${then.join('、')}`
}

export const GONE = '此人已不在岗，请换人'

/** Those who can open every clue there; for a specialty, those who know it first. */
export function choosable({ officers }: County, area: Area, specialty?: Specialty): Officer[] {
  const knows = ({ specialties: known }: Officer) =>
    specialty !== undefined && known.includes(specialty)
  const there = officers.filter((each) => coversArea(each.area, area))
  return [...there.filter(knows), ...there.filter((each) => !knows(each))]
}

export const URGENCIES: { value: Severity | 'every'; word: string }[] = [
  { value: 'every', word: '都一样' },
  ...(['emergency', 'urgent', 'ordinary'] as const).map((value) => ({
    value,
    word: `只${severityNames[value]}`,
  })),
]

export function titleOf(asked: Asked, county: County): string {
  if (asked.who) return asked.who === 'duty' ? '谁固定值班' : '谁是执法机构负责人'
  const { area, specialty } = asked.place
  if (!area) return '选乡镇街道或村社区'
  const where = area === county.area ? '' : `${spokenArea(area, county.names)}：`
  return specialty
    ? `${where}${spokenSpecialty(specialty, county.specialties)}由谁办理`
    : `${where}选专业`
}
