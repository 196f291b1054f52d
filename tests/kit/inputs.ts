// One input for every use case that it takes, about one place. A use case that is added here is tested for permissions
// and with junk; one that is not added fails those tests.

import { receiptHashOf } from '../../cloudfunctions/kernel/informants'
import { aRelease, foundClue } from './releases'
import { aReward } from './rewards'
import { api } from '../../cloudfunctions/api'
import { exportApi } from '../../cloudfunctions/export'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import { outreachContent, type Outreach } from '@domain/outreach/outreach'
import { addDays, dayOf } from '@domain/kernel/time'
import type { Clue } from '@domain/clues/clue'
import type { Assistance } from '@domain/assistance/assistance'
import type { InformationReport } from '@domain/information-reports/information-report'
import { townshipOf } from '@domain/kernel/areas'
import type { Person } from '@domain/people/person'
import type { Sample } from '@domain/samples/sample'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { registeredHash } from '@domain/registry/changing'
import type { OwnSpecialtyId } from '@domain/people/specialties'
import { decide, putClue, putOfficer, putOtherCounty } from './clues'
import { aContent, anArticle, TEXT } from './articles'
import { anAnswerKey } from './closed-answers'
import { aChecklist, offer } from './checklists'
import type { Api, TestCloud } from './cloud'
import { aDelivery } from './deliveries'
import { anEmergencyReport, aTelling, caseRow, moreOf, typed } from './emergencies'
import { anOutreach, anOutreachReport } from './outreach'
import { anAssistance, anAssistanceAnswer, anAssistanceRequest } from './assistances'
import { anAdviceReport, aReinspectionReport } from './advice'
import { aMadePack } from './evidence-packs'
import { anImport, aPortion } from './imports'
import { aPhoto, aReport } from './patrols'
import { anId, aPerson } from './people'
import type { Place } from './places'
import { aChangeReport, anEntry } from './registry'
import { putTipFile } from './tip-files'
import {
  anInformation,
  anInformationReport,
  answeredTip,
  aReceipt,
  aReceiptCode,
  aResidentTip,
  aResidentTipOff,
  aTip,
  aVerification,
  receiptOf,
  withInformant,
} from './words'
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

  'people.colleagues': () => ({}),
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
    officerIds: [anOfficer(cloud, place)],
  }),

  'counties.holes': ({ place }) => ({ county: place.county._id }),
  'counties.setLeader': ({ cloud, place }) => ({
    requestId: anId(),
    county: place.county._id,
    personId: anOfficer(cloud, place),
  }),
  'counties.setAbsence': ({ place, actor, at }) => ({
    ...{ requestId: anId(), county: place.county._id, personId: actor?._id ?? anId() },
    ...{ from: dayOf(at), until: nextDay(at) },
  }),
  'counties.endAbsence': ({ place, actor, at }) => ({
    ...{ requestId: anId(), county: place.county._id, personId: actor?._id ?? anId() },
    from: nextDay(at),
  }),

  'duty.show': ({ place }) => ({ county: place.county._id }),
  'duty.handOver': ({ cloud, place, actor }) => ({
    ...{ requestId: anId(), county: place.county._id },
    ...{ toId: onDuty(cloud, place, actor), words: '没有未办结的突发线索' },
  }),
  'duty.confirm': ({ cloud, place, actor, at }) => ({
    ...{ requestId: anId(), county: place.county._id },
    handOverId: handedTo(cloud, place, actor, at),
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
    contacts: { diseaseControl: { name: `县疾控中心${anId().slice(-4)}`, phone: '023-4567 8901' } },
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
  'facilities.pack': () => ({}),
  'facilities.near': ({ place }) => ({
    area: place.area,
    place: { longitude: 107.5, latitude: 30.2 },
  }),
  'facilities.show': ({ place }) => ({ facilityId: place.facility._id }),
  'facilities.history': ({ place }) => ({ facilityId: place.facility._id }),
  'facilities.alike': ({ place: { facility } }) => ({ name: facility.name, area: facility.area }),
  'facilities.register': ({ place }) =>
    anEntry({ area: place.facility.area, name: `白鹤村水厂${anId().slice(-4)}` }),
  'facilities.expiring': ({ place }) => ({ area: place.area }),
  'facilities.change': ({ place }) =>
    aChangeReport(place.facility, { name: `${place.marker}新水厂`, operatorName: '李四' }),
  'facilities.changes': ({ place }) => ({ area: place.area }),
  'facilities.showChange': ({ place }) => ({ changeId: place.change._id }),
  'facilities.confirmChange': ({ place: { change, facility } }) => ({
    requestId: anId(),
    changeId: change._id,
    registered: registeredHash(facility, change),
  }),
  'facilities.declineChange': ({ place }) => ({
    requestId: anId(),
    changeId: place.change._id,
    reason: '许可证上还是原来的名称',
  }),

  'authorityNotices.list': ({ place }) => ({ area: place.area }),
  'authorityNotices.show': ({ place }) => ({ noticeId: place.notice._id }),
  'authorityNotices.handle': ({ place }) => ({
    requestId: anId(),
    noticeId: place.notice._id,
    status: 'sent',
    words: '已函送县水利局，回执存档',
  }),

  'patrols.submit': ({ place, at }) => aReport(place.facility, { at }),
  'patrols.list': () => ({}),
  'patrols.show': ({ place }) => ({ patrolId: place.patrol._id }),
  'facilities.export': ({ place }) => ({ area: place.area }),
  'facilities.template': () => ({ kind: 'school' }),

  'imports.begin': ({ actor }) => ({
    _id: anId(),
    fileId: `cloud://local-demo.files/imports/${actor?._id ?? anId()}/${anId()}.xlsx`,
    fileName: '本底.xlsx',
  }),
  'imports.list': () => ({}),
  'imports.show': ({ place }) => ({ importId: place.imported._id }),
  'imports.rows': ({ place }) => ({ importId: place.imported._id, state: 'good' }),
  'imports.faults': ({ cloud, place }) => ({ importId: faulty(cloud, place) }),
  'imports.read': ({ place }) => ({ importId: place.imported._id }),
  'imports.confirm': ({ cloud, place }) => confirming(cloud, place),
  'imports.cancel': ({ place }) => ({ requestId: anId(), importId: place.imported._id }),
  'imports.goOn': ({ place }) => ({ importId: place.imported._id }),

  'advice.print': ({ place }) => ({ adviceId: place.advice._id }),
  'authorityNotices.print': ({ place }) => ({ noticeId: place.notice._id }),
  'reinspections.print': ({ place }) => ({ reinspectionId: place.reinspection._id }),
  'patrols.print': ({ place }) => ({ patrolId: place.patrol._id }),

  'advice.give': ({ place, at }) =>
    anAdviceReport(place.patrol, place.coordinator, {
      at,
      signing: { kind: 'refused', witness: '村主任', at },
    }),
  'advice.due': ({ place }) => ({ area: place.area }),
  'advice.list': ({ place }) => ({ area: place.area }),
  'advice.show': ({ place }) => ({ adviceId: place.advice._id }),
  'trails.show': ({ place }) => ({ subject: `clue:${place.reported._id}` }),
  'trails.check': ({ place }) => ({ subject: `advice:${place.advice._id}` }),
  'evidencePacks.ask': ({ place }) => ({
    requestId: anId(),
    subject: `clue:${place.reported._id}`,
  }),
  'evidencePacks.list': ({ place }) => ({ subject: `clue:${place.reported._id}` }),
  'evidencePacks.take': ({ cloud, place }) => ({ packId: aMadePack(cloud, place) }),
  'evidencePacks.goOn': ({ cloud, place }) => ({ packId: aMadePack(cloud, place) }),
  'advice.open': ({ place }) => ({ code: place.advice.code }),
  'advice.confirmReceipt': ({ place }) => ({ requestId: anId(), ...opened(place) }),
  'advice.reportRectified': ({ place }) => ({
    requestId: anId(),
    ...opened(place),
    words: '已经加盖上锁',
    photos: [aPhoto(place.advice)],
  }),
  'advice.rectify': ({ place, actor }) => ({
    _id: anId(),
    adviceId: place.advice._id,
    words: '已经加盖上锁',
    photos: [aPhoto(actor ?? place.coordinator)],
  }),
  'advice.reinspect': ({ place, at }) => aReinspectionReport(place.advice, place.facility, { at }),

  'reinspections.show': ({ place }) => ({ reinspectionId: place.reinspection._id }),

  'visits.order': ({ place, at }) => ({
    requestId: anId(),
    facilityId: place.facility._id,
    clueId: place.reported._id,
    asked: ['清水池有没有加盖上锁'],
    dueOn: addDays(dayOf(at), 7),
  }),
  'visits.answer': ({ place, at }) => ({
    ...{ _id: anId(), visitId: place.orderedVisit._id, startedAt: at, endedAt: at },
    ...{ end: 'done', fixMissing: '没有信号', photos: [] },
    results: [{ place: 0, seen: 'corrected', photos: [] }],
  }),
  'visits.list': ({ place }) => ({ which: 'due', area: place.area }),
  'visits.show': ({ place }) => ({ visitId: place.orderedVisit._id }),

  'assistances.ask': ({ place, at }) =>
    anAssistanceRequest(place.reported, place.coordinator, { at }),
  'assistances.answer': ({ cloud, place, actor, at }) =>
    anAssistanceAnswer(ownAssistance(cloud, place, actor, at)._id, { at }),
  'assistances.withdraw': ({ place }) => ({
    ...{ requestId: anId(), assistanceId: place.assistance._id, reason: '已经弄清楚了' },
  }),
  'assistances.list': ({ place }) => ({ which: 'due', area: place.area }),
  'assistances.ofClue': ({ place }) => ({ clueId: place.reported._id }),
  'assistances.show': ({ place }) => ({ assistanceId: place.assistance._id }),
  'assistances.assistants': ({ place }) => ({ clueId: place.reported._id }),

  'shares.own': () => ({}),
  'shares.centres': ({ place }) => ({ county: place.county._id }),
  'shares.assisted': ({ place }) => ({ township: place.facility.township }),

  'clues.list': ({ place }) => ({ area: place.area }),
  'clues.show': ({ place }) => ({ clueId: place.reported._id }),
  'clues.open': ({ cloud, place, actor }) => ({
    requestId: anId(),
    clueId: askedOf(cloud, place, actor)._id,
  }),
  'clues.accept': ({ place }) => ({ requestId: anId(), clueId: place.reported._id }),
  'clues.close': ({ place }) => ({
    requestId: anId(),
    clueId: place.accepted._id,
    outcome: 'corrected',
    words: '已当场改正',
  }),

  'clues.alike': ({ place }) => ({ clueId: place.reported._id }),
  'clues.receivers': ({ place }) => ({ clueId: place.reported._id }),
  'clues.sendBack': ({ place }) => ({ ...decide(place.reported), words: '请补充水池的照片' }),
  'clues.answer': ({ cloud, place, actor }) => ({
    _id: anId(),
    clueId: putClue(cloud, place, 'sentBack', actor && { reportedBy: actor._id })._id,
    words: '又去看了，还是没有盖',
    photos: [],
  }),
  'clues.grade': ({ place }) => ({
    ...decide(place.reported),
    severity: place.reported.severity === 'ordinary' ? 'urgent' : 'ordinary',
    words: '涉及一个村的饮水',
  }),
  'clues.reassign': ({ cloud, place }) => ({
    ...decide(place.reported),
    officerId: putOfficer(cloud, place)._id,
    words: '由片区的同事办',
  }),
  'clues.transfer': ({ cloud, place }) => ({
    ...decide(place.reported),
    county: putOtherCounty(cloud)._id,
    words: '地点在邻县',
  }),
  'clues.refer': ({ place }) => ({
    ...decide(place.reported),
    body: 'waterAffairs',
    words: '属于水源保护，移送水利部门',
  }),
  'clues.printReferral': ({ cloud, place }) => ({
    clueId: putClue(cloud, place, 'closed', {
      ...{ outcome: 'referred', words: '属于水源保护', referredTo: { body: 'waterAffairs' } },
    })._id,
  }),
  'clues.dismiss': ({ place }) => ({
    ...decide(place.reported),
    reason: 'unprovable',
    words: '没有地点，联系不上',
  }),
  'clues.correct': ({ cloud, place, actor }) => {
    const ended = {
      outcome: 'corrected',
      words: '已经上锁',
      ...(actor && { closedBy: actor._id }),
    } as const
    const { _id } = putClue(cloud, place, 'closed', ended)
    return {
      ...{ requestId: anId(), clueId: _id, words: '已经上锁并清洗', correctedBefore: 0 },
      reason: '漏写了清洗',
    }
  },
  'clues.reopen': ({ cloud, place }) => ({
    ...decide(putClue(cloud, place, 'closed')),
    words: '复查还是没有改',
  }),
  'clues.pause': ({ place }) => ({ ...decide(place.accepted), words: '等检验结果' }),
  'clues.resume': ({ cloud, place, at }) =>
    decide(putClue(cloud, place, 'accepted', { pauses: [{ from: at, reason: '等检验结果' }] })),
  'clues.merge': ({ cloud, place }) => ({
    ...decide(place.reported),
    intoId: putClue(cloud, place, 'reported')._id,
    words: '说的是同一件事',
  }),
  'clues.unmerge': ({ cloud, place }) => ({
    ...decide(
      putClue(cloud, place, 'merged', { mergedInto: place.accepted._id, statusBefore: 'reported' }),
    ),
    words: '不是同一件事',
  }),
  'clues.leaveForScene': ({ place }) => ({ ...decide(place.reported), partners: ['县疾控中心'] }),
  'clues.arriveAtScene': ({ cloud, place, at }) =>
    decide(
      putClue(cloud, place, 'accepted', {
        scene: { leftAt: at, leftBy: '周明', partners: ['县疾控中心'] },
      }),
    ),

  'cases.open': ({ cloud, place, at }) => ({
    ...{ requestId: anId(), openedOn: dayOf(at) },
    clues: [{ clueId: place.accepted._id, seen: place.accepted.handlings.length }],
    officerIds: [anOfficer(cloud, place), anOfficer(cloud, place)],
  }),
  'cases.join': ({ cloud, place }) => {
    const { _id: clueId, handlings } = putClue(cloud, place, 'accepted')
    const clues = [{ clueId, seen: handlings.length }]
    return { ...decideCase(place.enforcementCase), clues }
  },
  'cases.list': ({ place }) => ({ area: place.area }),
  'cases.openable': ({ place }) => ({ clueId: place.accepted._id }),
  'cases.officers': ({ place }) => ({ area: place.facility.area }),
  'cases.show': ({ place }) => ({ caseId: place.enforcementCase._id }),
  'cases.record': ({ place }) => ({ ...decideCase(place.enforcementCase), number: '渝云卫立1号' }),
  'cases.assign': ({ cloud, place }) => ({
    ...decideCase(place.enforcementCase),
    ...{ officerIds: [anOfficer(cloud, place), anOfficer(cloud, place)], words: '原办案人员回避' },
  }),
  'cases.pause': ({ place }) => ({ ...decideCase(place.enforcementCase), words: '检验期间' }),
  'cases.resume': ({ cloud, place, at }) => ({
    ...decideCase(caseAs(cloud, place, { pauses: [{ from: at, reason: '检验期间' }] })),
    words: '报告已出',
  }),
  'cases.close': ({ place, at }) => ({
    ...decideCase(place.enforcementCase),
    ...{ outcome: 'corrected', words: '已经上锁', number: '渝云卫立1号', closedOn: dayOf(at) },
  }),
  'cases.correct': ({ cloud, place, actor }) => {
    const officers = actor ? [{ _id: actor._id, name: actor.name }] : []
    const { _id } = caseAs(cloud, place, { status: 'closed', words: '已经上锁', officers })
    return {
      ...{ requestId: anId(), caseId: _id, words: '已经上锁并清洗', correctedBefore: 0 },
      reason: '漏写了清洗',
    }
  },
  'cases.reinspect': ({ cloud, place, at }) => ({
    ...decideCase(caseAs(cloud, place, { status: 'closed' })),
    ...{ asked: ['清水池有没有上锁'], dueOn: addDays(dayOf(at), 7) },
  }),
  'cases.end': ({ cloud, place }) => ({
    ...decideCase(caseAs(cloud, place, { status: 'reinspected' })),
    words: '复查已经改正',
  }),
  'cases.reopen': ({ cloud, place }) => ({
    ...decideCase(caseAs(cloud, place, { status: 'closed' })),
    words: '复查仍然没有上锁',
  }),
  'cases.withdraw': ({ place }) => ({
    ...decideCase(place.enforcementCase),
    words: '不属于本机关管辖',
  }),

  'letters.list': ({ place }) => ({ county: place.county._id }),
  'letters.show': ({ place }) => ({ letterId: place.letter._id }),
  'letters.print': ({ place }) => ({ letterId: place.letter._id }),
  'letters.address': ({ place }) => ({
    ...{ requestId: anId(), letterId: place.letter._id, body: 'otherAgency' },
    bodyName: '云台镇人民政府',
  }),
  'letters.handle': ({ place }) => ({
    ...{ requestId: anId(), letterId: place.letter._id },
    ...{ status: 'sent', words: '已盖章寄出' },
  }),

  'months.show': ({ at }) => ({ month: at.slice(0, 7) }),

  'articles.list': () => ({}),
  'articles.show': ({ cloud, place, at }) => ({ articleId: article(cloud, place, { at }) }),
  'articles.written': () => ({}),
  'articles.preview': () => ({ text: TEXT, pictureCount: 0 }),
  'articles.save': ({ cloud, place }) => ({
    ...{ requestId: anId(), articleId: article(cloud, place, { at: undefined }), revision: 1 },
    content: aContent({ title: `水有怪味怎么办${anId().slice(-4)}` }),
  }),
  'articles.schedule': ({ cloud, place, at }) => ({
    ...{ requestId: anId(), articleId: article(cloud, place, { at: undefined }), revision: 1 },
    publishAt: `${nextDay(at)}T01:00:00.000Z`,
  }),
  'articles.publish': ({ cloud, place }) => ({
    ...{ requestId: anId(), articleId: article(cloud, place, { at: undefined }), revision: 1 },
  }),
  'articles.withdraw': ({ cloud, place, at }) => ({
    ...{ requestId: anId(), articleId: article(cloud, place, { at }), reason: '说法有误' },
  }),

  'outreach.submit': ({ place }) => anOutreachReport({ facilityId: place.facility._id }),
  'outreach.print': ({ place }) => ({ outreachId: place.outreach._id }),
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

  'counties.openCounts': ({ place }) => ({ county: place.county._id }),
  'facilities.public': ({ place }) => ({ facilityId: place.facility._id }),
  'advice.own': ({ cloud, place }) => {
    const operatorPhone = '13900003333'
    const facility = { ...place.facility, _id: anId(), operatorPhone }
    cloud.put('facilities', facility)
    const phoneCode = cloud.local.phoneCodes.issue(`o-${anId()}`, operatorPhone)
    return { facilityId: facility._id, phoneCode }
  },
  'releases.list': ({ place }) => ({ county: place.county._id }),
  'releases.show': ({ cloud, place, at }) => found(cloud, place, at),
  'releases.publish': ({ cloud, place, at }) => ({
    ...{ requestId: anId(), ...found(cloud, place, at) },
    words: `加药记录不全，已责令改正${anId().slice(-4)}`,
  }),
  'releases.withdraw': ({ cloud, place, at }) => {
    const clue = foundClue(place.reported, at)
    cloud.put('releases', aRelease(clue, at))
    const source = { kind: 'clue' as const, sourceId: clue._id }
    return { requestId: anId(), ...source, reason: `日期写错了${anId().slice(-4)}` }
  },

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

  'informationReports.submit': ({ place }) =>
    anInformation({ area: place.area, place: `二组${anId().slice(-4)}` }),
  'informationReports.export': ({ place }) => ({ year: 2026, area: place.area }),
  'informationReports.list': ({ place }) => ({ area: place.area }),
  'informationReports.show': ({ cloud, place, actor, at }) => ({
    informationReportId: readable(cloud, place, actor, at)._id,
  }),
  'informationReports.verify': ({ place }) => ({
    ...aVerification,
    requestId: anId(),
    informationReportId: place.information._id,
  }),
  'informationReports.settle': ({ place }) => ({
    requestId: anId(),
    informationReportId: place.verifiedInformation._id,
    next: { step: 'clue', severity: 'urgent' },
  }),

  'informants.open': ({ cloud, place }) => ({
    ...{ requestId: anId(), tipOffId: withInformant(cloud, place.tip)._id },
    reason: `要找举报人核实时间${anId().slice(-4)}`,
  }),
  'informants.show': ({ cloud, place }) => ({
    tipOffId: withInformant(cloud, place.tip)._id,
    answerKey: anAnswerKey(),
  }),
  'tipOffs.offices': () => ({}),
  'tipOffs.ownPhone': ({ cloud }) => ({
    phoneCode: cloud.local.phoneCodes.issue(`o-${anId()}`, '13900002222'),
    answerKey: anAnswerKey(),
  }),
  'tipOffs.submit': ({ place }) => aResidentTip({ county: place.area.slice(0, 6) }),
  'tipOffs.follow': ({ cloud, place }) => ({ receipt: receiptOf(cloud, place.tip) }),
  'tipOffs.write': ({ cloud, place }) => ({
    ...{ requestId: anId(), receipt: receiptOf(cloud, place.residentTip) },
    words: `还在营业${anId().slice(-4)}`,
  }),
  'tipOffs.rate': ({ cloud, place }) => ({
    ...{ requestId: anId(), receipt: receiptOf(cloud, answeredTip(place.residentTip)) },
    ...{ satisfaction: 'fair' as const, solved: true, words: `谢谢${anId().slice(-4)}` },
  }),
  'tipOffs.askAgain': ({ cloud, place }) => ({
    ...{ requestId: anId(), receipt: receiptOf(cloud, answeredTip(place.residentTip)) },
    words: `还是老样子${anId().slice(-4)}`,
  }),
  'tipOffs.enter': ({ place }) => aTip({ area: place.area }),
  'tipOffs.export': ({ place }) => ({ year: 2026, area: place.area }),
  'tipOffs.list': ({ place }) => ({ area: place.area }),
  'tipOffs.show': ({ place }) => ({ tipOffId: place.tip._id }),
  'tipOffs.verify': ({ place }) => ({
    ...aVerification,
    requestId: anId(),
    tipOffId: place.tip._id,
  }),
  'tipOffs.settle': ({ place }) => ({
    requestId: anId(),
    tipOffId: place.verifiedTip._id,
    next: { step: 'close', reason: 'settled', words: '当场已经换洗' },
  }),
  'tipOffs.due': () => ({}),
  'tipOffs.whole': ({ place }) => ({ tipOffId: place.residentTip._id }),
  'tipOffs.alike': ({ place }) => ({ tipOffId: place.residentTip._id }),
  'tipOffs.verifiers': ({ place }) => ({ tipOffId: place.residentTip._id }),
  'tipOffs.accept': ({ place }) => onTip(place.residentTip),
  'tipOffs.decline': ({ place }) => ({
    ...onTip(place.residentTip),
    ...{ reason: 'tooVague', words: '地点不够具体，没法核实' },
  }),
  'tipOffs.release': ({ cloud, place }) => onTip(putTip(cloud, place, { status: 'quarantined' })),
  'tipOffs.pass': ({ cloud, place }) => ({
    ...onTip(putTip(cloud, place, { status: 'accepted' })),
    ...{ coordinatorId: place.coordinator._id, words: '' },
  }),
  'tipOffs.takeBack': ({ cloud, place }) => onTip(putTip(cloud, place, { status: 'received' })),
  'tipOffs.makeClue': ({ cloud, place }) => ({
    ...onTip(putTip(cloud, place, { status: 'accepted' })),
    severity: 'ordinary',
  }),
  'tipOffs.answer': ({ cloud, place }) => ({
    ...onTip(putTip(cloud, place, { status: 'accepted' })),
    ...{ kind: 'putRight', words: '已经改好，谢谢您' },
  }),
  'tipOffs.message': ({ place }) => ({
    ...{ requestId: anId(), tipOffId: place.residentTip._id },
    words: `请问是几号看到的？${anId().slice(-4)}`,
  }),
  'tipOffs.blurPhoto': ({ cloud, place, actor }) => ({
    ...{ requestId: anId(), ...putTipFile(cloud, place.residentTip) },
    photo: aPhoto(actor ?? place.coordinator),
  }),
  'tipOffs.openOriginal': ({ cloud, place }) => ({
    ...{ requestId: anId(), ...putTipFile(cloud, place.residentTip) },
    reason: `照片上看不清，要看原件${anId().slice(-4)}`,
  }),
  'tipOffs.original': ({ cloud, place, actor, at }) =>
    putTipFile(cloud, place.residentTip, actor && { by: actor._id, at }),
  'tipOffs.join': ({ cloud, place }) => ({
    ...onTip(putTip(cloud, place, {})),
    intoId: place.residentTip._id,
  }),
  'tipOffs.unjoin': ({ cloud, place: { residentTip }, place }) =>
    onTip(putTip(cloud, place, { status: 'joined', joinedTo: residentTip._id })),

  'rewards.apply': ({ cloud, place }) => ({
    requestId: anId(),
    receipt: receiptOf(cloud, putTip(cloud, place, foundSo)),
  }),
  'rewards.list': () => ({}),
  'rewards.show': ({ cloud, place }) => ({ rewardId: putReward(cloud, place).reward._id }),
  'rewards.grant': ({ cloud, place }) => ({
    ...{ requestId: anId(), rewardId: putReward(cloud, place).reward._id },
    amountFen: 100_000,
  }),
  'rewards.decline': ({ cloud, place }) => ({
    ...{ requestId: anId(), rewardId: putReward(cloud, place).reward._id },
    words: `这件事不在奖励范围内${anId().slice(-4)}`,
  }),
  'rewards.find': ({ cloud, place }) => ({ receipt: putReward(cloud, place).receipt }),
  'rewards.pay': ({ cloud, place, at }) => {
    const { reward, receipt } = putReward(cloud, place, at)
    return { requestId: anId(), rewardId: reward._id, receipt }
  },
  'rewards.export': () => ({ year: 2026 }),

  'deliveries.list': () => ({}),
  'deliveries.open': ({ cloud, actor, at }) => ({ deliveryId: ownDelivery(cloud, actor, at) }),
  'deliveries.unread': () => ({}),
  'deliveries.noteSwitch': () => ({ isOn: false }),
  'deliveries.reachability': ({ place }) => ({ county: place.county._id }),
}

/** As whoever decides has seen it. */
const onTip = ({ _id, status }: TipOff) => ({ requestId: anId(), tipOffId: _id, seen: status })

/** Another of the place, as if it had come to that by itself. */
function putTip(cloud: TestCloud, { county, residentTip }: Place, said: Partial<TipOff>): TipOff {
  const { placeArea, receivedAt: now } = residentTip
  const tip = { ...aResidentTipOff(county, { now, ...(placeArea && { placeArea }) }), ...said }
  cloud.put('tipOffs', tip)
  return tip
}

/** The agency has answered that it is so. */
const foundSo = {
  status: 'closed' as const,
  answer: { kind: 'penalised' as const, words: '情况属实，已处罚', at: '', byName: '王执法' },
}

/** Of another tip of the place; granted where it says when. */
function putReward(cloud: TestCloud, place: Place, grantedAt?: string) {
  const code = aReceiptCode()
  const tip = putTip(cloud, place, { ...foundSo, receiptHash: receiptHashOf(code) })
  const reward = aReward(tip, { at: tip.receivedAt, ...(grantedAt && { grantedAt }) })
  cloud.put('rewards', reward)
  return { reward, receipt: aReceipt(code) }
}

let daysSaid = 0
/** Another each time. */
function nextDay(at: string): string {
  daysSaid += 1
  return addDays(dayOf(at), daysSaid % 300)
}

const opened = ({ advice: { _id, code } }: Place) => ({ adviceId: _id, code })

/** A reporter of the place reads what that reporter has passed. */
function readable(
  cloud: TestCloud,
  { area, information }: Place,
  actor: Person | undefined,
  now: string,
): InformationReport {
  if (actor?.role !== 'reporter' || actor.township !== townshipOf(area)) return information
  const own = anInformationReport(actor, { now, words: information.words })
  cloud.put('informationReports', own)
  return own
}

/** An import with a row that is wrong. */
function faulty(cloud: TestCloud, { coordinator, imported }: Place): string {
  const read = anImport({ area: imported.area, importedBy: coordinator._id })
  const counts = { good: 0, alike: 0, same: 0, wrong: 1 }
  cloud.put('imports', { ...read, reading: { ...read.reading, counts } })
  return read._id
}

/** An import that was read and waits to be confirmed, while no other is written. */
function confirming(cloud: TestCloud, { facility, coordinator, imported }: Place) {
  const writing = { filter: { goOnAt: { $exists: true } }, multi: true }
  void cloud.local.store.update('imports', writing, { $unset: { goOnAt: '' } })
  const read = anImport({ area: imported.area, importedBy: coordinator._id, status: 'read' })
  cloud.put('imports', read)
  cloud.put('importRows', aPortion(read, facility))
  const readingId = read.reading?.readingId ?? ''
  return { requestId: anId(), importId: read._id, readingId, choices: { taken: [], left: [] } }
}

const entryOf = ({ _id, name, phone, role, area, specialties }: Person) => ({
  ...{ _id, name, phone, role, area, specialties },
})

/** A clue that this person was asked to open, and nobody has. */
function askedOf(cloud: TestCloud, { reported }: Place, actor: Person | undefined): Clue {
  const personId = actor?._id ?? anId()
  const asked: Clue['asked'] = [{ personId, at: reported.reportedAt, why: 'named' }]
  const clue = { ...reported, _id: anId(), asked }
  cloud.put('clues', clue)
  return clue
}

const decideCase = ({ _id, handlings }: EnforcementCase) => ({
  ...{ requestId: anId(), caseId: _id, seen: handlings.length },
})

/** The case of the place as it is later on. */
function caseAs(cloud: TestCloud, place: Place, said: Partial<EnforcementCase>): EnforcementCase {
  const later = { ...place.enforcementCase, _id: anId(), ...said }
  cloud.put('cases', later)
  return later
}

function anOfficer(cloud: TestCloud, { county }: Place): string {
  const officer = aPerson('officer', { area: county.area })
  cloud.put('people', officer)
  return officer._id
}

/** The actor is on duty; who is answered comes on. */
function onDuty(cloud: TestCloud, place: Place, actor: Person | undefined): string {
  const filter = { _id: place.county._id }
  const $set = { dutyOfficerId: actor?._id ?? place.county.dutyOfficerId }
  void cloud.local.store.update('counties', { filter, multi: false }, { $set })
  return anOfficer(cloud, place)
}

/** Duty was handed over to the actor. */
function handedTo(cloud: TestCloud, place: Place, actor: Person | undefined, at: string): string {
  const from = { fromId: place.county.dutyOfficerId, fromName: '值班员', words: '没有未办结的' }
  const handOver = { _id: anId(), ...from, toId: actor?._id ?? anId(), toName: '接班员', at }
  const filter = { _id: place.county._id }
  void cloud.local.store.update(
    'counties',
    { filter, multi: false },
    { $set: { dutyHandOver: handOver } },
  )
  return handOver._id
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

function ownAssistance(
  cloud: TestCloud,
  { reported, coordinator, assistance }: Place,
  actor: Person | undefined,
  at: string,
): Assistance {
  const asked = anAssistance(reported, coordinator, coordinator, { at })
  const own = { ...asked, coordinatorId: actor?._id ?? assistance.coordinatorId }
  cloud.put('assistances', own)
  return own
}

function ownDelivery(cloud: TestCloud, actor: Person | undefined, at: string): string {
  const delivery = aDelivery(actor ?? { _id: anId() }, { at })
  cloud.put('deliveries', delivery)
  return delivery._id
}

/** A clue of the place that an officer has found to be so. */
function found(cloud: TestCloud, { reported }: Place, at: string) {
  const clue = foundClue(reported, at)
  cloud.put('clues', clue)
  return { kind: 'clue' as const, sourceId: clue._id }
}

/** Of the county of the place: published at a time, or a draft. */
function article(cloud: TestCloud, { county }: Place, { at }: { at: string | undefined }): string {
  const written = anArticle({ at, actor: { _id: anId(), name: '张主任', area: county.area } })
  cloud.put('articles', written)
  return written._id
}
