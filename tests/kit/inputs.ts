// One input for every use case that it takes, about one place. A use case that is added here is tested for permissions
// and with junk; one that is not added fails those tests.

import { api, type Api } from '../../cloudfunctions/api'
import type { Person } from '@domain/people/person'
import type { OwnSpecialtyId } from '@domain/people/specialties'
import { aChecklist, offer } from './checklists'
import type { TestCloud } from './cloud'
import { aDelivery } from './deliveries'
import { aReport } from './patrols'
import { anId, aPerson } from './people'
import type { Place } from './places'

export type Name = keyof Api
export const names = Object.keys(api) as Name[]

export interface Asking {
  cloud: TestCloud
  /** What it is about. */
  place: Place
  /** Who asks; nobody where the caller is not signed in. */
  actor: Person | undefined
  at: string
}

type Inputs = { [Each in Name]: (asking: Asking) => Api[Each]['input'] }

export const inputs: Inputs = {
  'session.show': () => ({}),
  'session.signIn': ({ place }) => ({ requestId: anId(), invitationCode: place.invitationCode }),
  'session.signOut': () => ({ requestId: anId() }),

  'people.list': ({ place }) => ({ area: place.area }),
  'people.enter': ({ place }) =>
    entryOf(aPerson('coordinator', { area: place.area, signedIn: false })),
  'people.invite': ({ place }) => ({
    requestId: anId(),
    personId: place.newcomer._id,
    invitationCode: anId().slice(-10),
  }),
  'people.suspend': ({ place }) => ({ requestId: anId(), personId: place.coordinator._id }),
  'people.restore': ({ place }) => ({ requestId: anId(), personId: place.suspended._id }),
  'people.unbind': ({ place }) => ({ requestId: anId(), personId: place.coordinator._id }),

  'counties.show': ({ place }) => ({ county: place.county._id }),
  'counties.setDuty': ({ cloud, place }) => ({
    requestId: anId(),
    county: place.county._id,
    officerId: anOfficer(cloud, place),
  }),
  'counties.setRoute': ({ cloud, place }) => ({
    requestId: anId(),
    county: place.county._id,
    area: place.county.area,
    specialty: 'drinkingWater',
    officerId: anOfficer(cloud, place),
  }),

  'counties.rules': ({ place }) => ({ county: place.county._id }),
  'counties.setRules': ({ place }) => ({
    requestId: anId(),
    county: place.county._id,
    specialties: [{ id: `own_${anId()}`.slice(0, 28) as OwnSpecialtyId, name: '养老机构' }],
    frequencies: [{ specialty: 'drinkingWater', risk: 'high', frequency: { each: 'quarter' } }],
    termStarts: ['2026-03-02', '2026-09-01'],
  }),

  'checklists.publish': ({ place }) => ({
    requestId: anId(),
    county: place.county._id,
    checklist: { ...aChecklist() },
  }),
  'checklists.withdraw': ({ cloud, place }) => ({
    requestId: anId(),
    county: place.county._id,
    checklistId: offer(cloud, place.county).id,
  }),
  'checklists.list': ({ place }) => ({ county: place.county._id }),
  'checklists.show': ({ cloud, place }) => {
    const { id: checklistId, version } = offer(cloud, place.county)
    return { county: place.county._id, checklistId, version }
  },

  'facilities.list': ({ place }) => ({ area: place.area, search: place.marker }),
  'facilities.due': ({ place }) => ({ area: place.area }),
  'facilities.near': ({ place }) => ({
    area: place.area,
    place: { longitude: 107.5, latitude: 30.2 },
  }),
  'facilities.show': ({ place }) => ({ facilityId: place.facility._id }),

  'patrols.submit': ({ place, at }) => aReport(place.facility, { at }),
  'patrols.list': () => ({}),
  'patrols.show': ({ place }) => ({ patrolId: place.patrol._id }),

  'clues.list': ({ place }) => ({ area: place.area }),
  'clues.show': ({ place }) => ({ clueId: place.reported._id }),
  'clues.accept': ({ place }) => ({ requestId: anId(), clueId: place.reported._id }),
  'clues.close': ({ place }) => ({
    requestId: anId(),
    clueId: place.accepted._id,
    outcome: 'corrected',
    words: '已当场改正',
  }),

  'deliveries.list': () => ({}),
  'deliveries.open': ({ cloud, actor, at }) => ({ deliveryId: ownDelivery(cloud, actor, at) }),
  'deliveries.unread': () => ({}),
}

const entryOf = ({ _id, name, phone, role, area, specialties }: Person) => ({
  ...{ _id, name, phone, role, area, specialties },
})

function anOfficer(cloud: TestCloud, { county }: Place): string {
  const officer = aPerson('officer', { area: county.area })
  cloud.put('people', officer)
  return officer._id
}

function ownDelivery(cloud: TestCloud, actor: Person | undefined, at: string): string {
  const delivery = aDelivery(actor ?? { _id: anId() }, { at })
  cloud.put('deliveries', delivery)
  return delivery._id
}
