// What is being chosen in the sheet: who is on duty, or who answers for a specialty in an area.

import { coversArea, spokenArea, type Area } from '@domain/kernel/areas'
import { builtInSpecialties, spokenSpecialty, type Specialty } from '@domain/people/specialties'
import type { Api } from '../../../../cloudfunctions/api'

export type County = Api['counties.show']['output']
export type Officer = County['officers'][number]

export interface Place {
  area: Area
  specialty: Specialty
}

/** A narrower place is chosen step by step: first where, then for what. */
export type Asked = { duty: true } | { duty?: never; place: Partial<Place> }

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

export const routeAt = ({ routes }: County, place: Place) =>
  routes.find(({ area, specialty }) => area === place.area && specialty === place.specialty)

/** Those who can open every clue there; for a specialty, those who know it first. */
export function choosable({ officers }: County, area: Area, specialty?: Specialty): Officer[] {
  const knows = ({ specialties: known }: Officer) =>
    specialty !== undefined && known.includes(specialty)
  const there = officers.filter((each) => coversArea(each.area, area))
  return [...there.filter(knows), ...there.filter((each) => !knows(each))]
}

export function titleOf(asked: Asked, county: County): string {
  if (asked.duty) return '谁值班'
  const { area, specialty } = asked.place
  if (!area) return '选乡镇街道或村社区'
  const where = area === county.area ? '' : `${spokenArea(area, county.names)}：`
  return specialty
    ? `${where}${spokenSpecialty(specialty, county.specialties)}由谁办理`
    : `${where}选专业`
}
