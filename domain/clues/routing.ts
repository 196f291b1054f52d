// Who answers for a clue: the officers named for the area, the specialty and the urgency, the narrowest area first; else the
// one on duty. All of it is in the county's document: to find who answers costs nobody another look.

import { offered } from '../checklists/own-checklist'
import { severity, type Severity } from '../checklists/severity'
import { area, coversArea, significant, type Area, type AreaNames } from '../kernel/areas'
import { id, type Id } from '../kernel/ids'
import { problem } from '../kernel/problems'
import { dayOf, instant, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, object, record, string, type infer as Infer } from '../kernel/z'
import { countyRules } from '../patrols/county-rules'
import { contacts } from '../people/contact'
import { covers, mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import { specialty, type Specialty } from '../people/specialties'
import { absence, isAbsent, MOST_ABSENCES } from './absences'
import type { Rung } from './asked'
import { caseRules } from './case-rules'
import { countyClocks } from './county-clocks'
import { tipRules } from './tip-rules'
import { dutyChangesAt, dutyDay, onDutyAt, ROSTER_DAYS } from './duty'
import { dutyHandOver } from './duty-hand-over'

export const MOST_OFFICERS = 5

export const route = object({
  area,
  specialty,
  /** Absent where it is for every urgency. */
  severity: severity.optional(),
  /** In the order in which they are asked. */
  officerIds: array(id).min(1).max(MOST_OFFICERS),
})
export type Route = Infer<typeof route>

/** What is set for a county; its id is the county's six digits. */
export const county = object({
  _id: string().length(6),
  name: string(),
  agencyName: string(),
  routes: array(route),
  /** On duty where the roster names nobody who is there. */
  dutyOfficerId: id,
  /** By days. */
  duty: array(dutyDay)
    .max(ROSTER_DAYS + 1)
    .optional(),
  dutyChangesAt: dutyChangesAt.optional(),
  /** The last one; those before it are in the trail. */
  dutyHandOver: dutyHandOver.optional(),
  absences: array(absence).max(MOST_ABSENCES).optional(),
  /** Of the agency; asked before the commission. */
  leaderId: id.optional(),
  area,
  /** What its townships and villages are called, by their codes. */
  areaNames: record(area, string()).optional(),
  ...countyRules.partial().shape,
  ...countyClocks.partial().shape,
  ...caseRules.partial().shape,
  ...tipRules.partial().shape,
  /** How those are reached who are told of an emergency. */
  contacts: contacts.optional(),
  /** Its own that are offered now; their questions are in the collection of that name. */
  checklists: array(offered).optional(),
  /** Since when facilities are due by other rules, until the timer has been through all of them. */
  recountAt: instant.optional(),
  /** The name key of the last facility that it has been through. */
  recountAfter: string().optional(),
  /** The same of its clues, where it has set other time limits or days. */
  reclockAt: instant.optional(),
  reclockAfter: string().optional(),
  /** The same of its cases, where it has set other days for them. */
  recaseAt: instant.optional(),
  recaseAfter: string().optional(),
  trail: trailHead,
})
export type County = Infer<typeof county>

export const namesOf = ({ name, areaNames = {} }: County): AreaNames => ({
  county: name,
  within: areaNames,
})

/** What decides who is asked for a clue. */
export type Routing = Pick<
  County,
  'routes' | 'dutyOfficerId' | 'duty' | 'dutyChangesAt' | 'absences'
>

/** A clue, or whatever else somebody is to answer for. */
export interface Answerable {
  area: Area
  specialty?: Specialty | undefined
  severity: Severity
}

/** All who are named for it, in the order in which they are asked: narrower areas first, one urgency before every. */
export const namedFor = ({ routes }: Pick<Routing, 'routes'>, asked: Answerable): Id[] => [
  ...new Set(
    routes
      .filter((each) => isFor(each, asked))
      .sort((one, other) => precision(other) - precision(one))
      .flatMap(({ officerIds }) => officerIds),
  ),
]

export const isFor = (
  route: Route,
  { area: where, specialty: of, severity: pressing }: Answerable,
) =>
  route.specialty === of &&
  coversArea(route.area, where) &&
  (route.severity === undefined || route.severity === pressing)

const precision = ({ area: where, severity: only }: Route): number =>
  significant(where).length * 2 + (only ? 1 : 0)

/** The first named who is there; where nobody is, whoever is on duty. */
export function answersFor(county: Routing, asked: Answerable, now: Instant): Rung {
  const named = namedFor(county, asked)
  const there = named.find((each) => !isAbsent(county.absences, each, dayOf(now)))
  if (there) return { personId: there, why: there === named[0] ? 'named' : 'next' }
  return { personId: onDutyAt(county, now), why: 'duty' }
}

/** What names a person, for the day that person leaves: nothing does any more. */
export const withoutPerson = (
  {
    routes,
    duty = [],
    absences = [],
    leaderId,
  }: Pick<County, 'routes' | 'duty' | 'absences' | 'leaderId'>,
  personId: Id,
): Pick<County, 'routes' | 'duty' | 'absences' | 'leaderId'> => ({
  routes: withoutOfficer(routes, personId),
  duty: duty.filter(({ officerId }) => officerId !== personId),
  absences: absences.filter((each) => each.personId !== personId),
  leaderId: leaderId === personId ? undefined : leaderId,
})

const withoutOfficer = (routes: readonly Route[], officerId: Id): Route[] =>
  routes
    .map((each) => ({ ...each, officerIds: each.officerIds.filter((one) => one !== officerId) }))
    .filter(({ officerIds }) => officerIds.length > 0)

export type RoutePlace = Pick<Route, 'area' | 'specialty' | 'severity'>

export const isAt = (route: Route, place: RoutePlace): boolean =>
  route.area === place.area &&
  route.specialty === place.specialty &&
  route.severity === place.severity

/** The routes with these officers at this place, or with nobody there. */
export const withRoute = (
  routes: readonly Route[],
  place: RoutePlace,
  officerIds: readonly Id[],
): Route[] => [
  ...routes.filter((each) => !isAt(each, place)),
  ...(officerIds.length > 0 ? [routeOf(place, officerIds)] : []),
]

const routeOf = ({ severity: only, ...where }: RoutePlace, officerIds: readonly Id[]): Route => ({
  ...{ area: where.area, specialty: where.specialty },
  ...(only && { severity: only }),
  officerIds: [...officerIds],
})

/** Areas of the county that a route can be set for: the county itself and whatever in it has a name. */
export const isRoutable = (county: County, asked: Area): boolean =>
  asked === county.area || Object.keys(county.areaNames ?? {}).includes(asked)

/** A clue must not go to somebody who is away, handles none, or cannot open those of the whole area. */
export function refuseUnfit(
  person: Person | undefined,
  county: County,
  answersFor: Area,
): asserts person is Person {
  if (!person || person.county !== county._id || !handlesClues(person))
    throw problem('notFound', { what: '这位执法人员' })
  if (!covers(person, { area: answersFor })) throw problem('officerElsewhere')
}

/** Whoever leads the agency sees its clues, wherever in the county they are. */
export const mayLead = (person: Person, county: Pick<County, 'area' | '_id'>): boolean =>
  person.status === 'active' && person.county === county._id && covers(person, county)

export const handlesClues = ({ role, status }: Pick<Person, 'role' | 'status'>): boolean =>
  status === 'active' && mayDo(role, 'clue.accept')
