// Where nobody in particular would be asked: every hole of a county's routes, of its roster for the days to come, and of its
// ladder. Whatever falls into one still reaches whoever stands in; a hole is seen before that.

import { severity, type Severity } from '../checklists/severity'
import { coversArea, levelOf, townshipOf, type Area } from '../kernel/areas'
import type { Id } from '../kernel/ids'
import { addDays, dayOf, type Day, type Instant } from '../kernel/time'
import { covers } from '../people/permissions'
import type { Person } from '../people/person'
import { builtInSpecialties, type Specialty } from '../people/specialties'
import { isAbsent } from './absences'
import { dutyDayAt, rosteredOn } from './duty'
import { handlesClues, isFor, type County, type Route } from './routing'

/** Why somebody who is named cannot be asked. */
export type Unfit = 'gone' | 'suspended' | 'elsewhere' | 'absent'

interface Misfit {
  personId: Id
  name?: string
  why: Unfit
}

export type Hole =
  | { kind: 'unnamed'; area: Area; specialty: Specialty; severities: Severity[] }
  | { kind: 'away'; route: Route; misfits: Misfit[] }
  | { kind: 'noDuty'; from: Day; until: Day }
  | { kind: 'dutyAway'; on: Day; misfit: Misfit }
  | { kind: 'dutyUnfit'; misfit: Misfit }
  | { kind: 'neverSignedIn'; personId: Id; name: string }
  | { kind: 'noLeader' }

/** How many days to come are looked at. */
export const HOLE_DAYS = 14

/** `people` are those of the county who handle clues or lead those who do. */
export const holesOf = (county: County, people: readonly Person[], now: Instant): Hole[] => [
  ...standingHoles(county, people, now),
  ...unnamedIn(county),
  ...awayIn(county, people, now),
  ...dutyHoles(county, people, now),
  ...neverSignedIn(county, people),
]

function standingHoles(county: County, people: readonly Person[], now: Instant): Hole[] {
  const duty = misfitOf(county, people, county.dutyOfficerId, county.area, dayOf(now))
  return [
    ...(duty ? [{ kind: 'dutyUnfit', misfit: duty } as const] : []),
    ...(county.leaderId ? [] : [{ kind: 'noLeader' } as const]),
  ]
}

/** One urgency where the same place lacks it for several is one hole. */
function unnamedIn(county: County): Hole[] {
  const specialties = [...builtInSpecialties, ...(county.specialties ?? []).map(({ id }) => id)]
  return specialties.flatMap((specialty) => {
    const lacking = new Map<Area, Severity[]>()
    for (const pressing of severity.options)
      for (const area of uncovered(county, specialty, pressing, county.area))
        lacking.set(area, [...(lacking.get(area) ?? []), pressing])
    return [...lacking].map(([area, severities]): Hole => ({
      kind: 'unnamed',
      area,
      specialty,
      severities,
    }))
  })
}

/** The widest areas in which nobody is named at all, and what is left over where somebody is named for parts. */
function uncovered(county: County, specialty: Specialty, pressing: Severity, area: Area): Area[] {
  const asked = { area, specialty, severity: pressing }
  if (county.routes.some((each) => isFor(each, asked))) return []
  const within = county.routes.some(
    (each) => coversArea(area, each.area) && isFor(each, { ...asked, area: each.area }),
  )
  if (!within) return [area]
  return partsOf(county, area).flatMap((part) => uncovered(county, specialty, pressing, part))
}

const levelBelow = { county: 'township', township: 'village' } as const

/** Of a county its townships, of a township its villages, as far as they have names here. */
function partsOf({ areaNames = {} }: County, area: Area): Area[] {
  const level = levelOf(area)
  if (level !== 'county' && level !== 'township') return []
  const named = Object.keys(areaNames).filter((each) => coversArea(area, each))
  const parts = named.map((each) =>
    level === 'county' && levelOf(each) === 'village' ? `${townshipOf(each)}000` : each,
  )
  return [...new Set(parts)].filter((each) => levelOf(each) === levelBelow[level]).sort()
}

const awayIn = (county: County, people: readonly Person[], now: Instant): Hole[] =>
  county.routes.flatMap((route) => {
    const misfits = route.officerIds.flatMap(
      (each) => misfitOf(county, people, each, route.area, dayOf(now)) ?? [],
    )
    return misfits.length === route.officerIds.length ? [{ kind: 'away', route, misfits }] : []
  })

/** Days without anybody that follow one another are one hole. */
function dutyHoles(county: County, people: readonly Person[], now: Instant): Hole[] {
  const first = dutyDayAt(county, now)
  const holes: Hole[] = []
  for (let count = 0; count < HOLE_DAYS; count += 1) {
    const on = addDays(first, count)
    const rostered = rosteredOn(county, on)
    const last = holes.at(-1)
    const misfit = rostered && misfitOf(county, people, rostered, county.area, on)
    if (misfit) holes.push({ kind: 'dutyAway', on, misfit })
    else if (rostered) continue
    else if (last?.kind === 'noDuty' && addDays(last.until, 1) === on) last.until = on
    else holes.push({ kind: 'noDuty', from: on, until: on })
  }
  return holes
}

/** Undefined where that person can be asked on that day. */
function misfitOf(
  { absences }: Pick<County, 'absences'>,
  people: readonly Person[],
  personId: Id,
  area: Area,
  on: Day,
): Misfit | undefined {
  const person = people.find(({ _id }) => _id === personId)
  if (!person) return { personId, why: 'gone' }
  const why = unfitness(person, area, isAbsent(absences, personId, on))
  return why && { personId, name: person.name, why }
}

function unfitness(person: Person, area: Area, isAway: boolean): Unfit | undefined {
  if (person.status === 'suspended') return 'suspended'
  if (!handlesClues(person)) return 'gone'
  if (!covers(person, { area })) return 'elsewhere'
  return isAway ? 'absent' : undefined
}

/** Nobody is reached by a message in WeChat who never signed in. */
function neverSignedIn(county: County, people: readonly Person[]): Hole[] {
  const { routes, duty = [], dutyOfficerId, leaderId } = county
  const named = new Set([
    ...routes.flatMap(({ officerIds }) => officerIds),
    ...duty.map(({ officerId }) => officerId),
    dutyOfficerId,
    ...(leaderId ? [leaderId] : []),
  ])
  return people
    .filter(({ _id, status, openid }) => named.has(_id) && status === 'active' && !openid)
    .map(({ _id, name }): Hole => ({ kind: 'neverSignedIn', personId: _id, name }))
}
