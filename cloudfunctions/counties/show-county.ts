import { handlesClues, namesOf, type Route } from '@domain/clues/routing'
import { countyCode, type Area, type AreaNames } from '@domain/kernel/areas'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { permissions } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { OwnSpecialty } from '@domain/people/specialties'
import { findCovered } from '../kernel/find-covered'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

/** Of each role; a county's agency has some dozens. */
const MOST = 100

const shown = ['_id', 'name', 'role', 'area', 'specialties'] as const

/** Somebody who can be chosen. */
export type AnsweringOfficer = Pick<Person, (typeof shown)[number]>

/** The name is absent where somebody is not in service any more. */
interface Answering {
  officerId: string
  officerName?: string
}

export interface ShownCounty {
  area: Area
  agencyName: string
  names: AreaNames
  /** Its own, beside ours. */
  specialties: OwnSpecialty[]
  duty: Answering
  routes: (Route & Answering)[]
  officers: AnsweringOfficer[]
}

/** Who answers for the clues of a county, and who could. */
export const showCounty = query({
  action: 'county.read',
  input: object({ county: countyCode }),

  async run({ input, actor, store }): Promise<ShownCounty> {
    const county = await findCovered(store, actor, 'counties', input.county)
    const officers = await officersOf(store, county._id)
    const answering = (officerId: string): Answering => {
      const officerName = officers.find(({ _id }) => _id === officerId)?.name
      return { officerId, ...(officerName && { officerName }) }
    }
    return {
      ...{ area: county.area, agencyName: county.agencyName, names: namesOf(county) },
      specialties: county.specialties ?? [],
      duty: answering(county.dutyOfficerId),
      routes: county.routes.map((route) => ({ ...route, ...answering(route.officerId) })),
      officers,
    }
  },
})

async function officersOf(store: Store, county: string): Promise<AnsweringOfficer[]> {
  const order = { listKey: 'asc' } as const
  const people = await Promise.all(
    permissions['clue.accept'].map((role) =>
      store.list('people', { where: { county, role }, order, limit: MOST }),
    ),
  )
  return people
    .flat()
    .filter(handlesClues)
    .map((officer) => pick(officer, shown))
}
