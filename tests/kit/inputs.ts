// One input for every use case that it takes, about one place. A use case that is added here is tested for permissions
// and with junk; one that is not added fails those tests.

import { api } from '../../cloudfunctions/api'
import { exportApi } from '../../cloudfunctions/export'
import { outreachContent, type Outreach } from '@domain/outreach/outreach'
import type { Person } from '@domain/people/person'
import type { Sample } from '@domain/samples/sample'
import type { OwnSpecialtyId } from '@domain/people/specialties'
import { aChecklist, offer } from './checklists'
import type { Api, TestCloud } from './cloud'
import { aDelivery } from './deliveries'
import { anEmergencyReport, aTelling, caseRow, moreOf, typed } from './emergencies'
import { anOutreach, anOutreachReport } from './outreach'
import { aPhoto, aReport } from './patrols'
import { anId, aPerson } from './people'
import type { Place } from './places'
import { aHandOver, aSample, aSampleReport, aTestResult } from './samples'

/** Of both functions that people call. */
export const useCases = { ...api, ...exportApi }
export type Name = keyof Api
export const names = Object.keys(useCases) as Name[]

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

  'backlogs.tell': ({ at }) => ({ unsentCount: 2, oldestAt: at }),
  'backlogs.list': ({ place }) => ({ area: place.area }),

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

  'counties.contacts': ({ place }) => ({ county: place.county._id }),
  'counties.setContacts': ({ place }) => ({
    requestId: anId(),
    county: place.county._id,
    contacts: { diseaseControl: { name: '县疾控中心', phone: '023-4567 8901' } },
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
  'patrols.print': ({ place }) => ({ patrolId: place.patrol._id }),

  'clues.list': ({ place }) => ({ area: place.area }),
  'clues.show': ({ place }) => ({ clueId: place.reported._id }),
  'clues.accept': ({ place }) => ({ requestId: anId(), clueId: place.reported._id }),
  'clues.close': ({ place }) => ({
    requestId: anId(),
    clueId: place.accepted._id,
    outcome: 'corrected',
    words: '已当场改正',
  }),

  'outreach.submit': ({ place }) => anOutreachReport({ facilityId: place.facility._id }),
  'outreach.list': ({ place }) => ({ area: place.facility.area }),
  'outreach.show': ({ place }) => ({ outreachId: place.outreach._id }),
  'outreach.correct': ({ cloud, place, actor, at }) => {
    const { _id: outreachId, ...content } = ownOutreach(cloud, place, actor, at)
    const said = outreachContent.parse({ ...content, peopleCount: 45 })
    const why = { reason: '人数记错了', correctedBefore: 0 }
    return { ...said, ...why, requestId: anId(), outreachId, photos: [] }
  },
  'outreach.withdraw': ({ cloud, place, actor, at }) => ({
    requestId: anId(),
    outreachId: ownOutreach(cloud, place, actor, at)._id,
    reason: '同事已经记过',
  }),

  'samples.take': ({ place, at }) => aSampleReport(place.facility, { at }),
  'samples.handOver': ({ place, actor, at }) => ({
    ...aHandOver(at, aPhoto(actor ?? { _id: anId() })),
    requestId: anId(),
    sampleId: place.sample._id,
  }),
  'samples.enterResult': ({ cloud, place, at }) => ({
    ...aTestResult(),
    requestId: anId(),
    sampleId: aHandedOver(cloud, place, at)._id,
  }),
  'samples.list': ({ place }) => ({ area: place.area }),
  'samples.show': ({ place }) => ({ sampleId: place.sample._id }),

  'emergencies.report': ({ place, at }) =>
    anEmergencyReport({ at, facilityId: place.facility._id }),
  'emergencies.add': ({ place, at }) =>
    moreOf(place.emergency._id, { telling: aTelling(typed(at)) }),
  'emergencies.list': ({ place }) => ({ area: place.area }),
  'emergencies.show': ({ place }) => ({ emergencyId: place.emergency._id }),
  'emergencies.schools': ({ place }) => ({ area: place.facility.area }),
  'emergencies.school': ({ place }) => ({ facilityId: place.facility._id }),
  'emergencies.countCases': ({ place, at }) => caseRow(place.facility._id, { at }),
  'emergencies.clusters': ({ place }) => ({ area: place.area }),
  'emergencies.ruleOutCluster': ({ place }) => ({
    requestId: anId(),
    clusterId: place.cluster._id,
    words: '已电话核实，不是同一原因',
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

function ownOutreach(
  cloud: TestCloud,
  { facility, coordinator }: Place,
  actor: Person | undefined,
  now: string,
): Outreach {
  const record = anOutreach(coordinator, { facility, now })
  const own = { ...record, recordedBy: actor?._id ?? coordinator._id }
  cloud.put('outreach', own)
  return own
}

function aHandedOver(cloud: TestCloud, { facility, coordinator }: Place, at: string): Sample {
  const handOver = aHandOver(at, aPhoto(coordinator))
  const sample = aSample(facility, coordinator, { at, handOver })
  cloud.put('samples', sample)
  return sample
}

function ownDelivery(cloud: TestCloud, actor: Person | undefined, at: string): string {
  const delivery = aDelivery(actor ?? { _id: anId() }, { at })
  cloud.put('deliveries', delivery)
  return delivery._id
}
