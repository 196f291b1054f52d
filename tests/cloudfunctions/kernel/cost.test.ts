// What answering costs in a county of real size: every query is served by an index and reads little more than it answers.

import { reader, topic } from '@domain/articles/topics'
import { openQueueKey } from '@domain/clues/clue'
import { listKey } from '@domain/kernel/list-key'
import type { Facility } from '@domain/facilities/facility'
import { outreachKind } from '@domain/outreach/kinds'
import { staffRoles } from '@domain/people/roles'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { sampleStatus } from '@domain/samples/sample'
import { rewardStatus } from '@domain/tip-offs/rewards/status'
import { needsNoSignIn, type Action } from '../../../cloudfunctions/kernel/use-case'
import { anArticle } from '../../kit/articles'
import { aRelease, foundClue } from '../../kit/releases'
import { aChecklist, anOwnChecklist } from '../../kit/checklists'
import { startCloud, type Cost, type TestCloud } from '../../kit/cloud'
import { aDelivery } from '../../kit/deliveries'
import { aFacility } from '../../kit/facilities'
import { inputs, names, useCases, type Name } from '../../kit/inputs'
import { aReport } from '../../kit/patrols'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../../kit/people'
import { aReward } from '../../kit/rewards'
import { aPlace, putPlace, type Place } from '../../kit/places'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const TOWNSHIPS = 20
const VILLAGES = 10
const FACILITIES = 4000
const PEOPLE = 400
const OF_EACH = 3000
const VERSIONS = 300

const turbid = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const

/** Beside the input of tests/kit/inputs.ts: what else a list can be asked for. */
const village = `${TOWNSHIP.slice(0, 9)}201`
const variants: Partial<Record<Name, object[]>> = {
  'people.list': [{}, { area: COUNTY }, { area: village }, { after: '5' }],
  'facilities.list': [
    ...[{}, { area: COUNTY }, { area: village }, { after: '第' }],
    ...[{ search: '厂' }, { search: '厂', after: '40' }, { search: '1234' }, { search: '没有' }],
    ...[
      { area: village, search: '厂' },
      { area: COUNTY, search: '厂', after: '40' },
    ],
  ],
  'articles.list': [
    ...[{ topic: 'drinkingWater' }, { readers: 'families' }, { after: '2026-02-15' }],
    ...[{ topic: 'schoolHealth', readers: 'families' }, { search: '饮水' }, { search: '没有' }],
  ],
  'articles.written': [{ status: 'draft' }, { after: '2026-02-15' }],
  'outreach.list': [
    ...[{}, { area: village }, { after: '2026-02-15' }, { month: '2026-02' }],
    ...[{ kind: 'training' }, { kind: 'outreach', month: '2026-02' }],
    ...[{ area: COUNTY, kind: 'training', month: '2026-02' }],
  ],
  'samples.list': [
    ...[{}, { area: COUNTY }, { area: village }, { after: '2026-02-15' }],
    ...[{ status: 'taken' }, { area: COUNTY, status: 'handedOver' }],
  ],
  'facilities.alike': [
    {
      ...{ name: '第1水厂', area: village, kind: 'ruralCentralSupply', address: '云台村二组' },
      place: { longitude: 107.5, latitude: 30.2 },
    },
  ],
  'facilities.expiring': [{}, { area: COUNTY }, { area: village }, { after: '2026-03-05' }],
  'facilities.changes': [{}, { area: COUNTY }, { area: village }, { status: 'proposed' }],
  'authorityNotices.list': [{}, { area: village }, { status: 'prepared' }],
  'facilities.due': [{}, { area: COUNTY }, { area: village }, { after: '2026-03-05' }],
  'advice.due': [{}, { area: COUNTY }, { area: village }, { after: '2026-03-05' }],
  'advice.list': [{}, { area: COUNTY }, { area: village }, { after: '2026-02-15' }],
  'visits.list': [
    ...[{ which: 'due' }, { which: 'due', area: COUNTY }, { which: 'due', after: '2026-03-05' }],
    { which: 'ordered' },
  ],
  'assistances.list': [
    ...[{ which: 'due' }, { which: 'due', area: COUNTY }, { which: 'due', after: '2026-03-05' }],
    { which: 'asked' },
  ],
  'facilities.pack': [{ after: '2026-01-01' }, { after: '2027-01-01' }],
  'clues.list': [
    ...[{}, { area: COUNTY }, { area: village }, { after: '2026-02-15' }],
    ...[{ status: 'reported' }, { status: 'closed' }, { area: COUNTY, status: 'accepted' }],
  ],
  'informationReports.list': [
    ...[{}, { area: COUNTY }, { mine: true }, { year: 2026 }, { after: '2026-02-15' }],
    ...[
      { status: 'closed' },
      { status: 'received', year: 2026 },
      { mine: true, status: 'received' },
    ],
  ],
  'tipOffs.list': [
    ...[{}, { area: COUNTY }, { year: 2026 }, { after: '2026-02-15' }],
    ...[{ status: 'closed' }, { status: 'received', year: 2026 }],
  ],
  'tipOffs.due': [{ status: 'submitted' }, { status: 'closed' }, { after: '2026-02-15' }],
  'releases.list': [{ county: COUNTY.slice(0, 6), after: '2026-02-15' }],
  'rewards.list': [{ status: 'applied' }, { after: '2026-02-15' }],
  'cases.list': [
    ...[{}, { area: COUNTY }, { area: village }, { after: '2026-02-15' }],
    ...[{ status: 'opened' }, { status: 'closed' }, { area: COUNTY, status: 'opened' }],
  ],
  'letters.list': [{}, { after: '2026-02-15' }, { status: 'prepared' }],
  'emergencies.list': [
    ...[{}, { area: COUNTY }, { area: village }, { after: '2026-02-15' }],
    ...[{ status: 'reported' }, { area: COUNTY, status: 'told' }],
  ],
  'emergencies.clusters': [{}, { area: COUNTY }, { area: village, status: 'ruledOut' }],
  'emergencies.schools': [{}, { area: COUNTY }],
  'counties.rules': [{}],
  'checklists.list': [{}, { after: '2026-02-15' }],
  'patrols.list': [{}, { after: '2026-02-15' }],
  'deliveries.list': [{}, { after: '2026-02-15' }],
}

/** The people of a facility sign in nowhere. */
const byOperator: Name[] = ['advice.confirmReceipt', 'advice.reportRectified']

/** From identify on; the rest of the two is the page itself. */
const TRIPS: Partial<Record<Name, number>> = {
  'session.show': 2,
  'people.list': 2,
  'backlogs.tell': 2,
  'backlogs.list': 2,
  'facilities.list': 2,
  'facilities.due': 2,
  'facilities.near': 2,
  'facilities.pack': 2,
  'people.colleagues': 2,
  'patrols.list': 2,
  'clues.list': 2,
  'deliveries.list': 2,
  'facilities.show': 6,
  'facilities.history': 10,
  'facilities.alike': 4,
  'facilities.expiring': 2,
  'facilities.changes': 2,
  'facilities.showChange': 3,
  'authorityNotices.list': 2,
  'authorityNotices.show': 2,
  // One's own month is one range of one index for each kind of record, all at once.
  'months.show': 14,
  'articles.list': 2,
  'articles.show': 3,
  'articles.written': 2,
  'articles.preview': 1,
  'outreach.list': 2,
  'outreach.show': 2,
  'samples.list': 2,
  'samples.show': 2,
  'patrols.show': 4,
  'imports.list': 2,
  'imports.show': 3,
  'imports.rows': 3,
  'imports.goOn': 5,
  'imports.read': 9,
  'cases.list': 2,
  'cases.openable': 4,
  'cases.officers': 2,
  'cases.show': 3,
  'letters.list': 2,
  'letters.show': 2,
  'letters.print': 5,
  'clues.show': 5,
  'clues.alike': 4,
  'clues.receivers': 5,
  'trails.show': 4,
  'trails.check': 3,
  'evidencePacks.list': 3,
  'evidencePacks.take': 10,
  'evidencePacks.goOn': 4,
  'advice.due': 2,
  'advice.list': 2,
  'advice.show': 5,
  'advice.open': 3,
  'advice.print': 6,
  'reinspections.show': 3,
  'reinspections.print': 6,
  'visits.list': 2,
  'visits.show': 3,
  'assistances.list': 2,
  'assistances.ofClue': 4,
  'assistances.show': 3,
  'assistances.assistants': 5,
  'shares.own': 3,
  'shares.centres': 4,
  'shares.assisted': 2,
  'informationReports.list': 2,
  'informationReports.show': 2,
  'tipOffs.list': 2,
  'tipOffs.offices': 1,
  'informants.show': 3,
  'tipOffs.follow': 2,
  'tipOffs.show': 2,
  'tipOffs.due': 2,
  'tipOffs.whole': 2,
  'tipOffs.alike': 3,
  'tipOffs.verifiers': 3,
  'counties.openCounts': 3,
  'facilities.public': 3,
  'advice.own': 3,
  'releases.list': 1,
  'releases.show': 3,
  'rewards.list': 2,
  'rewards.show': 5,
  'rewards.find': 4,
  'counties.show': 3,
  'counties.holes': 3,
  'duty.show': 6,
  'emergencies.list': 2,
  'emergencies.show': 3,
  'emergencies.clusters': 2,
  'emergencies.schools': 3,
  'emergencies.school': 3,
  'counties.contacts': 2,
  'counties.rules': 3,
  'checklists.list': 2,
  'checklists.show': 2,
  'deliveries.open': 3,
  'deliveries.unread': 6,
  'deliveries.noteSwitch': 3,
  'deliveries.reachability': 6,
}

const topicOf = (at: number) => topic.options[Math.floor(at / 7) % topic.options.length]!

type StaffRole = (typeof staffRoles)[number]

describe('in a county with thousands of facilities', () => {
  let cloud: TestCloud
  let place: Place
  const people = new Map<string, Person>()
  const queries = names.filter((name) => useCases[name].kind === 'query')
  const commands = names.filter((name) => useCases[name].kind === 'command')

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    place = putPlace(cloud, aPlace({ now: AT, marker: '第0' }), AT)
    for (const role of staffRoles) people.set(role, aPerson(role))
    cloud.put('people', ...people.values())
    fill()
  })
  afterAll(() => cloud.stop())

  const areaOf = (at: number) =>
    `${COUNTY.slice(0, 6)}${101 + (at % TOWNSHIPS)}${201 + (Math.floor(at / TOWNSHIPS) % VILLAGES)}`
  const dayAt = (at: number) => `2026-02-${String(1 + (at % 28)).padStart(2, '0')}T01:00:00.000Z`

  function fill(): void {
    const coordinator = people.get('coordinator')!
    const officer = people.get('officer')!
    const facilities = Array.from({ length: FACILITIES }, (_, at): Facility => {
      const name = `第${at}水厂`
      const _id = anId()
      const due = { dueOn: '2026-03-10', dueKey: listKey('2026-03-10', _id) }
      return aFacility({ _id, name, coordinatorId: coordinator._id, area: areaOf(at), ...due })
    })
    cloud.put('facilities', ...facilities)
    cloud.put(
      'people',
      ...Array.from({ length: PEOPLE }, (_, at) =>
        aPerson('coordinator', { name: `第${at}人`, area: areaOf(at) }),
      ),
    )
    const each = (at: number) => {
      const { _id: facilityId, area, county, township } = facilities[at % 50]!
      const _id = anId()
      return { _id, facilityId, area, county, township, listKey: listKey(dayAt(at), _id) }
    }
    const own = {
      patrolledBy: coordinator._id,
      reportedBy: coordinator._id,
      officerId: officer._id,
    }
    for (let at = 0; at < VERSIONS; at += 1)
      cloud.put('checklists', anOwnChecklist(place.county, aChecklist()))
    const statuses = ['reported', 'accepted', 'closed'] as const
    for (let at = 0; at < OF_EACH; at += 1) {
      cloud.put('patrols', { ...place.patrol, ...each(at), ...own, submittedAt: dayAt(at) })
      const clue = { ...place.reported, ...each(at), ...own, status: statuses[at % 3]! }
      cloud.put('clues', { ...clue, queueKey: openQueueKey(clue) })
      const outreach = { ...place.outreach, ...each(at), recordedBy: coordinator._id }
      const kind = outreachKind.options[at % 4]!
      cloud.put('outreach', { ...outreach, kind, listKey: listKey(dayAt(at).slice(0, 10), anId()) })
      const readers = reader.options[at % reader.options.length]!
      const readOn = at % 5 === 0 ? undefined : dayAt(at)
      cloud.put(
        'articles',
        anArticle({ at: readOn, topic: topicOf(at), readers, title: `第${at}篇饮水知识` }),
      )
      const status = sampleStatus.options[at % 3]!
      cloud.put('samples', { ...place.sample, ...each(at), takenBy: coordinator._id, status })
      cloud.put('deliveries', aDelivery(coordinator, { at: dayAt(at) }))
      const received = { status: (['received', 'closed'] as const)[at % 2]!, ...each(at) }
      const receivedBy = people.get('reporter')!._id
      cloud.put('informationReports', { ...place.information, ...received, receivedBy })
      cloud.put('tipOffs', { ...place.tip, ...received })
      const residents = { ...each(at), dueKey: listKey(dayAt(at), anId()) }
      cloud.put('tipOffs', { ...place.residentTip, ...residents })
      const waiting = aReward(place.residentTip, { at: dayAt(at) })
      cloud.put('rewards', { ...waiting, ...each(at), status: rewardStatus.options[at % 5]! })
      const told = aRelease(foundClue({ ...place.reported, ...each(at) }, dayAt(at)), dayAt(at))
      cloud.put('releases', told)
      const [dueOn, _id] = ['2026-03-10', anId()]
      const due = { ...each(at), _id, dueOn, dueKey: listKey(dueOn, _id) }
      const given = { coordinatorId: coordinator._id, code: _id.slice(-16) }
      cloud.put('advice', { ...place.advice, ...due, ...given })
      cloud.put('reinspections', { ...place.reinspection, ...each(at) })
      const ordered = { coordinatorId: coordinator._id, orderedBy: officer._id }
      cloud.put('orderedVisits', { ...place.orderedVisit, ...due, ...ordered })
      const help = { coordinatorId: coordinator._id, askedBy: officer._id, clueId: anId() }
      cloud.put('assistances', { ...place.assistance, ...due, ...help })
      const caseStatus = (['opened', 'closed', 'reinspected'] as const)[at % 3]!
      const inCharge = {
        ...(at % 2 === 0 ? { officerId: officer._id } : { secondId: officer._id }),
        status: caseStatus,
      }
      const caseDue = { dueKey: listKey(dayAt(at), anId()) }
      cloud.put('cases', { ...place.enforcementCase, ...each(at), ...inCharge, ...caseDue })
      const letter = { _id: anId(), listKey: listKey(dayAt(at), anId()) }
      cloud.put('letters', { ...place.letter, ...letter })
      const emergency = { status: (['reported', 'told'] as const)[at % 2]!, ...each(at) }
      cloud.put('emergencies', { ...place.emergency, ...emergency })
      const cluster = { status: (['found', 'ruledOut'] as const)[at % 2]!, ...each(at) }
      cloud.put('clusters', { ...place.cluster, ...cluster })
    }
  }

  /** What read too much. */
  const wasteful = ({ queries: made }: Cost, atMost = Infinity) =>
    made.filter(({ index, examined, returned }) => {
      const fair = atMost === Infinity ? 3 * returned + 25 : atMost
      return index === null || examined > fair
    })

  const allowed = (action: Action) =>
    needsNoSignIn(action) ? ['coordinator'] : staffRoles.filter((role) => mayDo(role, action))

  it.each(queries)('%s reads what it answers and little more', async (name) => {
    for (const role of allowed(useCases[name].action)) {
      const actor = people.get(role)!
      const usual = inputs[name]({ cloud, place, actor, at: AT }) as object
      const asked = role === 'cityOffice' ? [usual] : [usual, ...(variants[name] ?? [])]
      for (const input of asked) {
        if ('area' in input && input.area === COUNTY && actor.area !== COUNTY) continue
        const cost = await cloud.as(actor).cost(name, input)
        const found = wasteful(cost, name === 'facilities.near' ? 1000 : undefined)
        expect({ role, input, found }).toEqual({ role, input, found: [] })
        expect(cost.trips.length).toBeLessThanOrEqual(TRIPS[name] ?? 0)
      }
    }
  })

  it.each(commands)('%s reads what it changes and little more', async (name) => {
    const [role] = allowed(useCases[name].action) as StaffRole[]
    const mine = putPlace(cloud, aPlace({ now: AT }), AT)
    const actor = aPerson(role ?? 'coordinator', { signedIn: name !== 'session.signIn' })
    cloud.put('people', actor)
    const input = inputs[name]({ cloud, place: mine, actor, at: AT })
    const who = byOperator.includes(name)
      ? { openid: 'o-operator' }
      : { openid: actor.openid ?? `o-${actor._id}` }
    const cost = await cloud.as(who).cost(name, input)
    expect(wasteful(cost)).toEqual([])
  })

  it.each([
    ['without a finding', {}, 7],
    ['with one', turbid, 9],
  ])('a patrol %s is committed within its round trips', async (_, wrong, atMost) => {
    const coordinator = people.get('coordinator')!
    const facility = aFacility({ coordinatorId: coordinator._id })
    cloud.put('facilities', facility)
    const report = aReport(facility, { at: AT, wrong })
    const { trips } = await cloud.as(coordinator).cost('patrols.submit', report)
    const committed = trips.indexOf('database.commitTransaction') + 1
    expect(committed).toBeGreaterThan(0)
    expect(committed).toBeLessThanOrEqual(atMost)
  })

  it('the timer finds its work by an index', async () => {
    const mark = cloud.local.queries.mark
    await cloud.local.fireTimer('timer')
    const made = cloud.local.queries.since(mark).filter(({ invocationId }) => invocationId)
    expect(made.length).toBeGreaterThan(0)
    expect(wasteful({ trips: [], queries: made })).toEqual([])
  })
})
