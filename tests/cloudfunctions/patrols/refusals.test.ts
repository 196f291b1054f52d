import type { PatrolReport } from '@domain/patrols/patrol'
import type { Facility } from '@domain/facilities/facility'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { aCounty } from '../../kit/counties'
import { anId, aPerson } from '../../kit/people'
import { aPhoto, aReport } from '../../kit/patrols'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator')
const officer = aPerson('officer')

describe('a patrol that cannot be taken', () => {
  let cloud: TestCloud
  let water: Facility

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, officer)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id }))
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    water = aFacility({ coordinatorId: coordinator._id })
    cloud.put('facilities', water)
  })

  const submit = (said: Partial<PatrolReport>, facility = water) =>
    cloud.as(coordinator).call('patrols.submit', aReport(facility, { at: AT, ...said }))

  async function isRefused(said: Partial<PatrolReport>, code: string, details = {}) {
    const before = cloud.all('facilities').find(({ _id }) => _id === water._id)
    expect(await submit(said)).toMatchObject({ ok: false, problem: { code, details } })
    expect(cloud.all('patrols').filter(({ facilityId }) => facilityId === water._id)).toEqual([])
    expect(cloud.all('facilities').find(({ _id }) => _id === water._id)).toEqual(before)
  }

  it('is of a facility that is closed', async () => {
    water = aFacility({ coordinatorId: coordinator._id, status: 'closed' })
    cloud.put('facilities', water)
    await isRefused({}, 'facilityClosed')
  })

  it('has its own person for a second one, or a second one without a name', async () => {
    const oneself = { companion: coordinator.name, companionId: coordinator._id }
    await isRefused(oneself, 'invalidInput', { field: '同行人员', reason: '要填另外一个人' })
    await isRefused({ companionId: officer._id }, 'invalidInput', { reason: '请写上姓名' })
  })

  it('has one checklist twice, which is named as people know it', async () => {
    const { checklists } = aReport(water, { at: AT })
    const name = { checklist: '农村集中式供水巡查表' }
    await isRefused({ checklists: [...checklists, ...checklists] }, 'checklistTwice', name)
  })

  it('has no checklist though it was done', async () => {
    await isRefused({ checklists: [] }, 'checklistMissing')
  })

  it('says that something differs without a photo of it', async () => {
    const differences = [{ what: 'name', words: '招牌写的是云顶水厂', photos: [] }] as const
    await isRefused(
      { differences: differences.map((each) => ({ ...each, photos: [] })) },
      'photoRequired',
    )
  })

  it.each(['closedDown', 'longOutOfBusiness'] as const)('ends %s without a photo', async (end) => {
    await isRefused({ end, checklists: [] }, 'photoRequired')
  })

  it('is answered with a version of the checklist that was never published', async () => {
    const [checklist] = aReport(water, { at: AT }).checklists
    const old = { ...checklist!, version: '2019.1' }
    await isRefused({ checklists: [old] }, 'checklistUnknown')
  })

  it('is answered with the checklist of another kind of facility', async () => {
    const clinic = aFacility({
      coordinatorId: coordinator._id,
      kind: 'filedInstitution',
      traits: {},
    })
    const { checklists } = aReport(clinic, { at: AT })
    await isRefused({ checklists }, 'checklistUnknown', { checklist: '备案类医疗机构巡查表' })
  })

  it('leaves an item out, or answers one that is not asked', async () => {
    const [checklist] = aReport(water, { at: AT }).checklists
    const [first, ...rest] = checklist!.answers
    await isRefused({ checklists: [{ ...checklist!, answers: rest }] }, 'answerMissing')
    const strange = { ...first!, itemId: 'nobodyAsked' }
    const answers = [...checklist!.answers, strange]
    await isRefused({ checklists: [{ ...checklist!, answers }] }, 'answerUnasked')
  })

  it('fails an item without saying why', async () => {
    const report = aReport(water, { at: AT, wrong: { waterClear: { result: 'fail' } } })
    await isRefused({ checklists: report.checklists }, 'noteMissing')
  })

  it.each([
    [
      'climbs out of the folder',
      (id: string) => `cloud://local-demo.f/photos/${id}/../other/a.jpg`,
    ],
    [
      'only mentions the folder',
      (id: string) => `cloud://local-demo.f/sealed/a.jpg?/photos/${id}/a.jpg`,
    ],
    [
      'lies deeper than the folder',
      (id: string) => `cloud://local-demo.f/sealed/photos/${id}/a.jpg`,
    ],
    ['is of another environment', (id: string) => `cloud://other.f/photos/${id}/a.jpg`],
    ['is no file of the cloud', (id: string) => `http://example.org/photos/${id}/a.jpg`],
    ['has no name', (id: string) => `cloud://local-demo.f/photos/${id}/`],
  ])('has a photo whose file id %s', async (_, fileIdOf) => {
    const photo = { ...aPhoto(coordinator), fileId: fileIdOf(coordinator._id) }
    await isRefused({ photos: [photo] }, 'photoForeign')
  })

  it('finds something in a county where nobody is named to answer for it', async () => {
    const area = '500297101201'
    const lonely = aPerson('coordinator', { area: '500297101000' })
    const far = aFacility({ coordinatorId: lonely._id, area })
    cloud.put('people', lonely)
    cloud.put('facilities', far)
    const found = aReport(far, {
      at: AT,
      wrong: { waterClear: { result: 'fail', note: '出厂水浑浊' } },
    })
    expect(await cloud.as(lonely).call('patrols.submit', found)).toMatchObject({
      problem: { code: 'countyUnready' },
    })
    expect(await cloud.as(lonely).call('patrols.submit', aReport(far, { at: AT }))).toMatchObject({
      ok: true,
    })
  })

  it('is taken when it is refused entry, without checklist or photo', async () => {
    expect(await submit({ end: 'refusedEntry', checklists: [] })).toMatchObject({ ok: true })
    const kept = cloud.all('clues').find(({ facilityId }) => facilityId === water._id)
    expect(kept).toMatchObject({ matter: 'refusedEntry', severity: 'urgent' })
  })

  it('is taken when closed down is proven, and the facility is not closed by that alone', async () => {
    const photos = [aPhoto(coordinator)]
    expect(await submit({ end: 'closedDown', checklists: [], photos })).toMatchObject({ ok: true })
    const kept = cloud.all('facilities').find(({ _id }) => _id === water._id)
    expect(kept?.status).toBe('open')
  })
})

describe('two patrols of one facility, submitted in the wrong order', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, officer)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id }))
  })
  afterAll(() => cloud.stop())

  it.each([
    ['of two days', '2026-02-27T08:00:00.000Z', '2026-03-01T08:00:00.000Z', '2026-03-01'],
    ['of one day', '2026-03-01T01:00:00.000Z', '2026-03-01T08:00:00.000Z', '2026-03-01'],
  ])('count both and keep the later visit as the last: %s', async (_, earlier, later, on) => {
    const water = aFacility({ coordinatorId: coordinator._id })
    cloud.put('facilities', water)
    const [first, second] = [aReport(water, { at: earlier }), aReport(water, { at: later })]
    await cloud.as(coordinator).get('patrols.submit', second)
    await cloud.as(coordinator).get('patrols.submit', first)
    expect(cloud.all('facilities').find(({ _id }) => _id === water._id)).toMatchObject({
      lastPatrol: { patrolId: second._id, on },
      visits: { drinkingWater: { year: 2026, count: 2, lastOn: on } },
    })
  })

  it('count both when they come at the same moment', async () => {
    const water = aFacility({ coordinatorId: coordinator._id })
    cloud.put('facilities', water)
    const reports = Array.from({ length: 4 }, () => aReport(water, { at: AT, _id: anId() }))
    await Promise.all(reports.map((each) => cloud.as(coordinator).get('patrols.submit', each)))
    expect(cloud.all('facilities').find(({ _id }) => _id === water._id)).toMatchObject({
      visits: { drinkingWater: { count: 4 } },
    })
  })
})
