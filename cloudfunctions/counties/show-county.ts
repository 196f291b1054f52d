import { handlesClues, mayLead, namesOf, type Route } from '@domain/clues/routing'
import { countyCode, type Area, type AreaNames } from '@domain/kernel/areas'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import type { OwnSpecialty } from '@domain/people/specialties'
import { agencyOf } from '../kernel/agency'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'

const shown = ['_id', 'name', 'role', 'area', 'specialties'] as const

/** Somebody who can be chosen. */
export type AnsweringOfficer = Pick<Person, (typeof shown)[number]>

/** The name is absent where somebody is not in service any more. */
export interface Answering {
  officerId: string
  officerName?: string
}

export interface ShownCounty {
  area: Area
  agencyName: string
  names: AreaNames
  /** Its own, beside ours. */
  specialties: OwnSpecialty[]
  /** Where the roster names nobody who is there. */
  duty: Answering
  leader?: Answering
  routes: (Route & { officers: Answering[] })[]
  officers: AnsweringOfficer[]
  /** Who can be named as the agency's leader. */
  leaders: AnsweringOfficer[]
}

/** Who answers for the clues of a county, and who could. */
export const showCounty = query({
  action: 'county.read',
  input: object({ county: countyCode }),

  async run({ input, actor, store }): Promise<ShownCounty> {
    const county = await findCovered(store, actor, 'counties', input.county)
    const people = (await agencyOf(store, county._id)).filter(({ status }) => status === 'active')
    const answering = (officerId: string): Answering => {
      const officerName = people.find(({ _id }) => _id === officerId)?.name
      return { officerId, ...(officerName && { officerName }) }
    }
    return {
      ...{ area: county.area, agencyName: county.agencyName, names: namesOf(county) },
      specialties: county.specialties ?? [],
      duty: answering(county.dutyOfficerId),
      ...(county.leaderId && { leader: answering(county.leaderId) }),
      routes: county.routes.map((route) => ({
        ...route,
        officers: route.officerIds.map(answering),
      })),
      officers: people.filter(handlesClues).map((each) => pick(each, shown)),
      leaders: people.filter((each) => mayLead(each, county)).map((each) => pick(each, shown)),
    }
  },
})
