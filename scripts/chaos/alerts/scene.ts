// What a run is about: an agency of its own, in which some are away, signed out or suspended, and some allow no messages.

import type { County } from '@domain/clues/routing'
import type { Facility } from '@domain/facilities/facility'
import { dayOf } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { account } from '../../../config/account'
import { creditId } from '../../../cloudfunctions/kernel/credits'
import type { TestCloud } from '../../../tests/kit/cloud'
import { aCounty } from '../../../tests/kit/counties'
import { aFacility } from '../../../tests/kit/facilities'
import { aPerson } from '../../../tests/kit/people'
import { register } from '../../../tests/kit/trails'
import type { Chance } from '../../seed/chance'

export interface Scene {
  cloud: TestCloud
  chance: Chance
  county: string
  coordinator: Person
  officers: Person[]
  dispatcher: Person
  commission: Person
  /** Everybody who may be told of a clue. */
  agency: Person[]
  water: Facility
}

const { clueAlert } = account.templateIds

/** Counties have six digits, and each run one that no other has. */
let counties = 0

export function sceneIn(cloud: TestCloud, own: Chance): Scene {
  const chance = own.fork('scene')
  counties += 1
  const county = String(510_000 + (counties % 80_000))
  const area = `${county}000000`
  const drawn = (role: 'officer' | 'dispatcher' | 'commission') =>
    aPerson(role, { area, ...(chance.happens(0.1) && { signedIn: false }) })
  const coordinator = aPerson('coordinator', { area: `${county}101000` })
  const officers = Array.from({ length: 4 }, () => drawn('officer'))
  const [dispatcher, commission] = [aPerson('dispatcher', { area }), drawn('commission')]
  const agency = [...officers, dispatcher, commission]
  for (const person of [coordinator, ...agency]) register(cloud, 'people', person)
  for (const person of agency) allow(cloud, person, chance)
  const at = new Date(cloud.local.now()).toISOString()
  const opened = countyOf({ county, area, officers, dispatcher }, dayOf(at), chance)
  register(cloud, 'counties', opened)
  const village = `${county}101201`
  const water = aFacility({ coordinatorId: coordinator._id, area: village })
  register(cloud, 'facilities', water)
  const people = { coordinator, officers, dispatcher, commission, agency }
  return { cloud, chance: own.fork('story'), county, ...people, water }
}

/** Everybody by place, because openids are others when the same run is told again. */
export const namesIn = (scenes: readonly Scene[]): ReadonlyMap<string, string> =>
  new Map(
    scenes.flatMap(({ agency, coordinator }, run) =>
      [...agency, coordinator].map(
        ({ openid = '' }, place) => [openid, `${run}.${place}`] as const,
      ),
    ),
  )

type Agency = Pick<Scene, 'county' | 'officers' | 'dispatcher'> & { area: string }

function countyOf(
  { county, area, officers, dispatcher }: Agency,
  on: string,
  chance: Chance,
): County {
  const [first, second, third, leader] = officers.map(({ _id }) => _id) as [string, ...string[]]
  const named = { area, officerIds: [first, second!] }
  const absences = officers
    .filter(() => chance.happens(0.2))
    .map(({ _id: personId }) => ({ personId, from: on, until: on }))
  return aCounty({
    ...{ _id: county, area, absences, leaderId: leader! },
    dutyOfficerId: chance.happens(0.5) ? dispatcher._id : third!,
    routes: [
      ...(chance.happens(0.8) ? [{ ...named, specialty: 'foodborneDisease' as const }] : []),
      { ...named, specialty: 'drinkingWater' as const },
    ],
    ...(chance.happens(0.6) && { duty: [{ on, officerId: third! }] }),
  })
}

/** Our books may be wrong: a push of WeChat's that was lost, or a permission taken back. */
function allow({ local, put }: TestCloud, { _id, openid }: Person, chance: Chance): void {
  if (!openid) return
  const allowed = chance.happens(0.2) ? 0 : chance.int(2, 12)
  const counted = chance.happens(0.8) ? allowed : chance.int(0, 12)
  local.ledger.set(openid, clueAlert, allowed)
  if (counted === 0) return
  const credit = { personId: _id, template: 'clueAlert', remaining: counted, counted: [] }
  put('credits', { _id: creditId(_id, 'clueAlert'), ...credit })
}
