// A city of many counties for benchmarks: where its townships lie and who works there. Every person is signed in; those of a
// benchmark are found by openids such as bench-coordinator-1.

import type { County } from '@domain/clues/routing'
import type { Area } from '@domain/kernel/areas'
import type { Place } from '@domain/kernel/geo'
import { makeId } from '@domain/kernel/ids'
import { addDays, startOf, type Day, type Instant } from '@domain/kernel/time'
import { personEntry, personOf, type Person } from '@domain/people/person'
import type { staffRoles } from '@domain/people/roles'
import { specialtyNames, type Specialty } from '@domain/people/specialties'
import { Chance } from '../chance'
import { near } from '../ground'
import { personName } from '../names'
import { unproven } from './unproven'

export const FACILITIES_PER_TOWNSHIP = 200
const TOWNSHIPS_PER_COUNTY = 25
const VILLAGES_PER_TOWNSHIP = 20
export const BENCH_COORDINATORS = 32
const DAYS = 760

export interface Town {
  name: string
  area: Area
  place: Place
  county: County
  coordinators: Person[]
}

export interface City {
  towns: Town[]
  counties: County[]
  people: Person[]
  /** When everything was entered. */
  enteredAt: Instant
}

interface Laying {
  chance: Chance
  enteredAt: Instant
  people: Person[]
}

export function city({ facilities }: { facilities: number }, seed: number, today: Day): City {
  const chance = new Chance(seed).fork('city')
  const laying: Laying = { chance, enteredAt: startOf(addDays(today, -DAYS)), people: [] }
  const townCount = Math.max(1, Math.ceil(facilities / FACILITIES_PER_TOWNSHIP))
  const each = Math.max(2, Math.ceil(BENCH_COORDINATORS / townCount))
  const counties = Array.from({ length: Math.ceil(townCount / TOWNSHIPS_PER_COUNTY) }, (_, index) =>
    countyOf(index, laying),
  )
  const towns = Array.from({ length: townCount }, (_, index) =>
    townOf(index, counties[Math.floor(index / TOWNSHIPS_PER_COUNTY)]!, each, laying),
  )
  nameBench(towns)
  return { towns, counties, people: laying.people, enteredAt: laying.enteredAt }
}

/** Each benchmark coordinator in another township, as far as there are so many. */
function nameBench(towns: readonly Town[]): void {
  for (let number = 0; number < BENCH_COORDINATORS; number += 1) {
    const town = towns[Math.floor((number * towns.length) / BENCH_COORDINATORS)]
    const free = town?.coordinators.find(({ openid }) => !openid?.startsWith('bench-'))
    if (free) free.openid = `bench-coordinator-${number + 1}`
  }
}

type StaffRole = (typeof staffRoles)[number]

/** Numbers 15… in order: unique, and nobody's of the demo county. */
const phoneOf = (serial: number): string => `15${String(serial).padStart(9, '0')}`

function engage(
  { chance, enteredAt, people }: Laying,
  role: StaffRole,
  area: Area,
  { openid, specialties = [] }: { openid?: string; specialties?: Specialty[] } = {},
): Person {
  const serial = people.length + 1
  const entry = personEntry.parse({
    _id: makeId(Date.parse(enteredAt) + serial, chance.bytes(10)),
    ...{ name: personName(chance), phone: phoneOf(serial), role, area, specialties },
  })
  const person = {
    ...personOf(entry, enteredAt),
    ...{ openid: openid ?? `city-person-${serial}`, boundAt: enteredAt, trail: unproven },
  }
  people.push(person)
  return person
}

function countyOf(index: number, laying: Laying): County {
  const code = String(500250 + index)
  const area = `${code}000000`
  const bench = (role: string) => ({ openid: `bench-${role}-${index + 1}` })
  const duty = engage(laying, 'dispatcher', area, bench('dispatcher'))
  engage(laying, 'commission', area, bench('commission'))
  const specialties = Object.keys(specialtyNames) as Specialty[]
  const officer = engage(laying, 'officer', area, { ...bench('officer'), specialties })
  return {
    _id: code,
    name: `第${index + 1}区县`,
    agencyName: `第${index + 1}区县卫生健康综合行政执法支队`,
    area,
    routes: specialties.map((specialty) => ({ area, specialty, officerIds: [officer._id] })),
    dutyOfficerId: duty._id,
    areaNames: Object.fromEntries(
      Array.from({ length: TOWNSHIPS_PER_COUNTY }, (_, town) => namesIn(code, town)).flat(),
    ),
    trail: unproven,
  }
}

export const villageOf = (township: Area, index: number): Area =>
  `${township.slice(0, 9)}${200 + (index % VILLAGES_PER_TOWNSHIP)}`

const townshipOf = (county: string, index: number): Area => `${county}${100 + index}000`

function namesIn(county: string, index: number): [Area, string][] {
  const township = townshipOf(county, index)
  const villages = Array.from({ length: VILLAGES_PER_TOWNSHIP }, (_, village): [Area, string] => [
    villageOf(township, village),
    `第${village + 1}村`,
  ])
  return [[township, `${index + 1}镇`], ...villages]
}

/** Counties lie half a degree apart, townships some seven kilometres. */
function townOf(index: number, county: County, coordinators: number, laying: Laying): Town {
  const inCounty = index % TOWNSHIPS_PER_COUNTY
  const countyIndex = Math.floor(index / TOWNSHIPS_PER_COUNTY)
  const corner: Place = {
    longitude: 105.5 + (countyIndex % 8) * 0.5 + (inCounty % 5) * 0.08,
    latitude: 28.5 + Math.floor(countyIndex / 8) * 0.5 + Math.floor(inCounty / 5) * 0.07,
  }
  const area = townshipOf(county._id, inCounty)
  return {
    name: `${county.name}${inCounty + 1}镇`,
    area,
    place: near(corner, 0.01, laying.chance),
    county,
    coordinators: Array.from({ length: coordinators }, () => engage(laying, 'coordinator', area)),
  }
}
