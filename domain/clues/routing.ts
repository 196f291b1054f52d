// Who answers for a clue: the officer named for the area and specialty, the narrowest area first; else the one on duty.

import { offered } from '../checklists/own-checklist'
import { area, coversArea, significant, type Area, type AreaNames } from '../kernel/areas'
import { id } from '../kernel/ids'
import { problem } from '../kernel/problems'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, object, record, string, type infer as Infer } from '../kernel/z'
import { countyRules } from '../patrols/county-rules'
import { countyClocks } from './county-clocks'
import { contacts } from '../people/contact'
import { covers, mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import { specialty, type Specialty } from '../people/specialties'

export const route = object({ area, specialty, officerId: id })
export type Route = Infer<typeof route>

/** What is set for a county; its id is the county's six digits. */
export const county = object({
  _id: string().length(6),
  name: string(),
  agencyName: string(),
  routes: array(route),
  dutyOfficerId: id,
  area,
  /** What its townships and villages are called, by their codes. */
  areaNames: record(area, string()).optional(),
  ...countyRules.partial().shape,
  ...countyClocks.partial().shape,
  /** How those are reached who are told of an emergency. */
  contacts: contacts.optional(),
  /** Its own that are offered now; their questions are in the collection of that name. */
  checklists: array(offered).optional(),
  /** Since when facilities are due by other rules, until the timer has been through all of them. */
  recountAt: instant.optional(),
  /** The name key of the last facility that it has been through. */
  recountAfter: string().optional(),
  trail: trailHead,
})
export type County = Infer<typeof county>

export const namesOf = ({ name, areaNames = {} }: County): AreaNames => ({
  county: name,
  within: areaNames,
})

export function responsibleOfficer(
  { routes, dutyOfficerId }: Pick<County, 'routes' | 'dutyOfficerId'>,
  clue: { area: Area; specialty?: Specialty | undefined },
): string {
  const named = routes
    .filter((each) => each.specialty === clue.specialty && coversArea(each.area, clue.area))
    .sort((one, other) => significant(other.area).length - significant(one.area).length)
  return named[0]?.officerId ?? dutyOfficerId
}

/** The routes without one officer, for the day that person leaves. */
export const withoutOfficer = (routes: readonly Route[], officerId: string): Route[] =>
  routes.filter((each) => each.officerId !== officerId)

type RoutePlace = Pick<Route, 'area' | 'specialty'>

/** The routes with this officer at this place, or with nobody there. */
export const withRoute = (
  routes: readonly Route[],
  { area, specialty }: RoutePlace,
  officerId: string | undefined,
): Route[] => [
  ...routes.filter((each) => each.area !== area || each.specialty !== specialty),
  ...(officerId ? [{ area, specialty, officerId }] : []),
]

/** Areas of the county that a route can be set for: the county itself and whatever in it has a name. */
export const isRoutable = (county: County, asked: Area): boolean =>
  asked === county.area || Object.keys(county.areaNames ?? {}).includes(asked)

/** A clue must not go to somebody who is away, handles none, or cannot open those of the whole area. */
export function refuseUnfit(person: Person | undefined, county: County, answersFor: Area): void {
  if (!person || person.county !== county._id || !handlesClues(person))
    throw problem('notFound', { what: '这位执法人员' })
  if (!covers(person, { area: answersFor })) throw problem('officerElsewhere')
}

export const handlesClues = ({ role, status }: Pick<Person, 'role' | 'status'>): boolean =>
  status === 'active' && mayDo(role, 'clue.accept')
