import type { Facility } from '@domain/facilities/facility'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { aCounty } from '../../kit/counties'
import { aPerson, OTHER_TOWNSHIP } from '../../kit/people'
import { aPhoto, aReport } from '../../kit/patrols'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator')
const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
const officer = aPerson('officer')

const turbid = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
const unlocked = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const

describe('submitting a patrol', () => {
  let cloud: TestCloud
  let water: Facility

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, stranger, officer)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id }))
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    water = aFacility({ coordinatorId: coordinator._id })
    cloud.put('facilities', water)
  })

  it('refuses a coordinator of another township without saying that the facility exists', async () => {
    const answer = await cloud.as(stranger).call('patrols.submit', aReport(water, { at: AT }))
    expect(answer).toMatchObject({ ok: false, problem: { code: 'notFound' } })
    expect(cloud.all('patrols')).toEqual([])
  })

  it('refuses whoever is not signed in, and an officer', async () => {
    const report = aReport(water, { at: AT })
    expect(await cloud.as({}).call('patrols.submit', report)).toMatchObject({
      problem: { code: 'notSignedIn' },
    })
    expect(await cloud.as(officer).call('patrols.submit', report)).toMatchObject({
      problem: { code: 'notAllowed' },
    })
  })

  it.each([
    ['ends tomorrow', '2026-03-02T02:00:00.000Z', '2026-03-03T02:00:00.000Z'],
    ['was sent at the year 0', '0000-01-01T00:00:00.000Z', '9999-06-01T00:00:00.000Z'],
    ['was sent at the year 9999', '9999-01-01T00:00:00.000Z', '0001-06-01T00:00:00.000Z'],
  ])(
    'takes a patrol that %s by its phone, and says that its time is doubtful',
    async (_, sentAt, at) => {
      const input = aReport(water, { at })
      const answer = await cloud.as(coordinator).send({ name: 'patrols.submit', input, sentAt })
      expect(answer).toMatchObject({ ok: true })
      const patrol = cloud.all('patrols').find((each) => each._id === input._id)
      expect(patrol).toMatchObject({ timeDoubtful: true, endedAt: patrol?.submittedAt })
    },
  )

  it('refuses a photo that somebody else uploaded', async () => {
    const report = aReport(water, { at: AT, photos: [aPhoto(stranger)] })
    expect(await cloud.as(coordinator).call('patrols.submit', report)).toMatchObject({
      problem: { code: 'photoForeign' },
    })
  })

  it('keeps the patrol, its words and the next due day of the facility', async () => {
    const report = aReport(water, { at: AT })
    const { patrolId } = await cloud.as(coordinator).get('patrols.submit', report)

    const patrol = cloud.all('patrols').find(({ _id }) => _id === patrolId)
    expect(patrol).toMatchObject({ failedCount: 0, clueIds: [], patrolledByName: coordinator.name })
    expect(patrol?.checklists[0]?.items[0]?.question).toMatch(/许可证/)
    const kept = cloud.all('facilities').find(({ _id }) => _id === water._id)
    expect(kept).toMatchObject({
      visits: { drinkingWater: { year: 2026, count: 1, lastOn: '2026-03-02' } },
      dueOn: '2026-12-31',
      lastPatrol: { patrolId, on: '2026-03-02' },
    })
  })

  it('keeps what differs from the registry beside a patrol that goes on, and changes no registry', async () => {
    const photo = aPhoto(coordinator)
    const differences = [{ what: 'name' as const, words: '招牌写的是云顶水厂', photos: [photo] }]
    const report = aReport(water, { at: AT, differences })
    await cloud.as(coordinator).get('patrols.submit', report)

    const patrol = cloud.all('patrols').find(({ _id }) => _id === report._id)
    expect(patrol).toMatchObject({ end: 'done', failedCount: 0, differences })
    expect(patrol?.checklists).toHaveLength(1)
    const kept = cloud.all('facilities').find(({ _id }) => _id === water._id)
    expect(kept?.name).toBe(water.name)
  })

  it('keeps how far from the facility the phone was, and takes it all the same', async () => {
    const fix = { longitude: 107.5, latitude: 30.227, accuracy: 15, at: AT }
    const report = aReport(water, { at: AT, fix })
    await cloud.as(coordinator).get('patrols.submit', report)
    const patrol = cloud.all('patrols').find(({ _id }) => _id === report._id)
    expect(patrol).toMatchObject({ fix: { accuracy: 15 }, distance: 3002 })
  })

  it('makes one clue per matter, for the officer of the area and specialty', async () => {
    const report = aReport(water, { at: AT, wrong: { ...turbid, ...unlocked } })
    const { clues } = await cloud.as(coordinator).get('patrols.submit', report)

    expect(clues).toHaveLength(2)
    const kept = cloud.all('clues').filter(({ origin }) => origin.id === report._id)
    expect(kept.map(({ officerId, status }) => [officerId, status])).toEqual([
      [officer._id, 'reported'],
      [officer._id, 'reported'],
    ])
    const inbox = await cloud.as(officer).get('deliveries.list', {})
    expect(inbox.rows.map(({ words }) => words).join()).toContain('疑似')
  })

  it('is one patrol however often it is sent', async () => {
    const report = aReport(water, { at: AT, wrong: turbid })
    const before = cloud.all('clues').length
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => cloud.as(coordinator).call('patrols.submit', report)),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(cloud.all('patrols').filter(({ _id }) => _id === report._id)).toHaveLength(1)
    expect(cloud.all('clues')).toHaveLength(before + 1)
  })

  it('refuses other content under the same id, and another person without saying why', async () => {
    const report = aReport(water, { at: AT })
    await cloud.as(coordinator).get('patrols.submit', report)
    const changed = { ...report, note: '另一份内容' }
    expect(await cloud.as(coordinator).call('patrols.submit', changed)).toMatchObject({
      problem: { code: 'alreadySentDifferently' },
    })
    const colleague = aPerson('coordinator')
    cloud.put('people', colleague)
    expect(await cloud.as(colleague).call('patrols.submit', report)).toMatchObject({
      problem: { code: 'idTaken' },
    })
  })

  it('moves the times of a phone whose clock is wrong', async () => {
    const sentAt = '2026-02-27T02:00:00.000Z'
    const report = aReport(water, { at: '2026-02-27T01:50:00.000Z' })
    const answer = await cloud
      .as(coordinator)
      .send({ name: 'patrols.submit', input: report, sentAt })
    expect(answer.ok).toBe(true)
    const patrol = cloud.all('patrols').find(({ _id }) => _id === report._id)
    expect(patrol?.endedAt.slice(0, 16)).toBe('2026-03-02T01:50')
  })
})
