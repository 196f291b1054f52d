// A township with one of everything that use cases are about. Every word that people wrote there carries its marker, so
// that a test sees whether anything of it reaches somebody outside; the digit puts it first in lists.

import type { Advice } from '@domain/advice/advice'
import type { OrderedVisit } from '@domain/advice/ordered-visit'
import type { Reinspection } from '@domain/advice/reinspection'
import type { Assistance } from '@domain/assistance/assistance'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import type { Letter } from '@domain/cases/letter'
import type { AuthorityNotice } from '@domain/clues/authority-notice'
import type { Clue } from '@domain/clues/clue'
import type { County } from '@domain/clues/routing'
import type { Emergency } from '@domain/emergencies/emergency'
import type { FoundCluster } from '@domain/emergencies/watch'
import type { Facility } from '@domain/facilities/facility'
import type { RegistryImport } from '@domain/facilities/import/registry-import'
import { hashOf } from '@domain/kernel/hash'
import { listKey } from '@domain/kernel/list-key'
import { addDays, addHours, dayOf } from '@domain/kernel/time'
import type { Outreach } from '@domain/outreach/outreach'
import type { Patrol } from '@domain/patrols/patrol'
import { backlogOf } from '@domain/people/backlog'
import type { Invitation } from '@domain/people/invitation'
import type { InformationReport } from '@domain/information-reports/information-report'
import type { Person } from '@domain/people/person'
import type { Sample } from '@domain/samples/sample'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { Change } from '@domain/registry/change'
import type { TestCloud } from './cloud'
import { anAdvice, anOrderedVisit, aReinspection } from './advice'
import { anAssistance } from './assistances'
import { aCase, aLetter, inCase } from './cases'
import { aCounty } from './counties'
import { aCluster, anEmergency, anEmergencyReport } from './emergencies'
import { aFacility } from './facilities'
import { anImport, aPortion } from './imports'
import { anOutreach } from './outreach'
import { aPatrol } from './patrols'
import { anId, aPerson, TOWNSHIP } from './people'
import { aChange, aNotice } from './registry'
import { aSample } from './samples'
import { aReward, REWARDED } from './rewards'
import { anInformantOf, anInformationReport, aResidentTipOff, aTipOff, lookedInto } from './words'

export interface Place {
  marker: string
  area: string
  county: County
  coordinator: Person
  /** Of the same township, and not the one on duty. */
  suspended: Person
  /** Entered and never signed in; the code is theirs. */
  newcomer: Person
  invitationCode: string
  facility: Facility
  patrol: Patrol
  /** Of its name, not yet decided on. */
  change: Change
  notice: AuthorityNotice
  reported: Clue
  accepted: Clue
  /** Given and not put right yet. */
  advice: Advice
  reinspection: Reinspection
  orderedVisit: OrderedVisit
  /** Asked of the coordinator with the clue that is reported. */
  assistance: Assistance
  enforcementCase: EnforcementCase
  /** That the case was opened from. */
  caseClue: Clue
  letter: Letter
  emergency: Emergency
  emergencyClue: Clue
  cluster: FoundCluster
  outreach: Outreach
  /** Not handed over yet. */
  sample: Sample
  information: InformationReport
  verifiedInformation: InformationReport
  tip: TipOff
  verifiedTip: TipOff
  /** Sent to the agency, and not accepted yet. */
  residentTip: TipOff
  /** Read and not yet confirmed. */
  imported: RegistryImport
}

/** On the coordinator's phone for longer than anybody likes. */
const LONG_UNSENT = { unsentCount: 2, oldestAt: '2026-01-06T01:00:00.000Z' }

const WRONG = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const

/** Its licence ends on that day. */
const expiring = (id: string, expiresOn: string) => ({
  licences: [{ name: '卫生许可证', number: '云卫水证 2022 第 1 号', expiresOn }],
  ...{ nextExpiryOn: expiresOn, expiryKey: listKey(expiresOn, id) },
})

/** Not yet stored. */
export function aPlace({
  now,
  area = TOWNSHIP,
  marker = '1暗号甲',
}: {
  now: string
  area?: string
  marker?: string
}): Place {
  const named = (name: string) => `${marker}${name}`
  const coordinator = aPerson('coordinator', { area, name: named('协管员') })
  const officer = aPerson('officer', { area, name: named('值班员') })
  const county = aCounty({
    _id: area.slice(0, 6),
    area: `${area.slice(0, 6)}000000`,
    dutyOfficerId: officer._id,
    rewards: { kinds: [REWARDED], claimDays: 60 },
  })
  const dueOn = addDays(dayOf(now), 3)
  const _id = anId()
  const facility = aFacility({
    ...{ _id, name: named('水厂'), coordinatorId: coordinator._id, area: `${area.slice(0, 9)}201` },
    ...{ dueOn, dueKey: listKey(dueOn, _id) },
    ...expiring(_id, dueOn),
  })
  const visit = () =>
    aPatrol(facility, coordinator, { at: now, wrong: WRONG, note: named('说明') }, county)
  const [first, second] = [visit(), visit()]
  const advice = anAdvice(second.patrol, facility, coordinator, { at: now })
  const [reported, other] = [...first.clues, ...second.clues] as [Clue, Clue]
  const handled: Clue = { ...other, _id: anId(), status: 'accepted' }
  const enforcementCase = aCase([handled], [officer, aPerson('officer', { area })], { at: now })
  const { emergency, clue: emergencyClue } = anEmergency(
    facility,
    coordinator,
    anEmergencyReport({ at: now }),
    county,
    now,
  )
  return {
    ...{ marker, area, county, coordinator, facility, patrol: first.patrol, reported, advice },
    change: aChange(facility, coordinator, { name: named('自来水厂') }, now),
    notice: aNotice(facility, first.patrol),
    reinspection: aReinspection(advice, facility, coordinator, { at: now }),
    orderedVisit: anOrderedVisit(facility, officer, { at: now }),
    assistance: anAssistance(reported, coordinator, officer, { at: now }),
    accepted: { ...other, status: 'accepted', acceptedBy: officer._id, acceptedAt: now },
    enforcementCase,
    caseClue: inCase(handled, enforcementCase),
    letter: aLetter(reported, now),
    outreach: anOutreach(coordinator, { facility, now, topic: named('讲座') }),
    sample: aSample(facility, coordinator, { at: now, sampleName: named('水样') }),
    suspended: aPerson('coordinator', { area, name: named('离岗者'), status: 'suspended' }),
    newcomer: aPerson('coordinator', { area, name: named('新人'), signedIn: false }),
    invitationCode: _id.slice(-10),
    information: anInformationReport(coordinator, { now, words: named('有人行医') }),
    verifiedInformation: lookedInto(anInformationReport(coordinator, { now }), coordinator),
    tip: aTipOff(coordinator, { now, words: named('旅馆不洁') }),
    verifiedTip: lookedInto(aTipOff(coordinator, { now }), coordinator),
    residentTip: aResidentTipOff(county, {
      ...{ now, placeArea: area, words: named('水是黄的'), place: named('水厂') },
    }),
    emergency,
    emergencyClue,
    imported: anImport({ area, importedBy: coordinator._id, fileName: named('本底.xlsx') }),
    cluster: aCluster(facility, now),
  }
}

/** Stores a place; a county that is there already stays as it is. */
export function putPlace(cloud: TestCloud, place: Place, now: string): Place {
  const { county, coordinator, suspended, newcomer, facility, patrol, reported, accepted } = place
  cloud.put('people', coordinator, suspended, newcomer)
  if (!cloud.one('counties', county._id)) cloud.put('counties', county)
  cloud.put('facilities', facility)
  cloud.put('patrols', patrol)
  cloud.put('changes', place.change)
  cloud.put('authorityNotices', place.notice)
  cloud.put('clues', reported, accepted)
  cloud.put('clues', place.caseClue)
  cloud.put('cases', place.enforcementCase)
  cloud.put('letters', place.letter)
  cloud.put('informationReports', place.information, place.verifiedInformation)
  cloud.put('tipOffs', place.tip, place.verifiedTip, place.residentTip)
  cloud.put('rewards', aReward(place.residentTip, { at: place.residentTip.receivedAt }))
  cloud.put('informants', anInformantOf(place.tip))
  cloud.put('advice', place.advice)
  cloud.put('reinspections', place.reinspection)
  cloud.put('orderedVisits', place.orderedVisit)
  cloud.put('assistances', place.assistance)
  cloud.put('outreach', place.outreach)
  cloud.put('samples', place.sample)
  cloud.put('clues', place.emergencyClue)
  cloud.put('emergencies', place.emergency)
  cloud.put('clusters', place.cluster)
  cloud.put('imports', place.imported)
  cloud.put('importRows', aPortion(place.imported, place.facility))
  cloud.put('invitations', invitationOf(place, now))
  cloud.put('backlogs', backlogOf(LONG_UNSENT, coordinator, { now, lag: 0 }))
  return place
}

const invitationOf = (
  { newcomer, coordinator, invitationCode }: Place,
  now: string,
): Invitation => ({
  _id: hashOf(invitationCode),
  personId: newcomer._id,
  area: newcomer.area,
  madeBy: coordinator._id,
  madeAt: now,
  expiresAt: addHours(now, 24),
  trail: { seq: 1, hash: '0'.repeat(64) },
})
