import { outreachContent, type OutreachReport } from '@domain/outreach/outreach'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { anOutreachReport } from '../../kit/outreach'
import { aPhoto } from '../../kit/patrols'
import { anId, aPerson, OTHER_TOWNSHIP } from '../../kit/people'
import { breakOf, chainsIn, register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'

describe('outreach', () => {
  let cloud: TestCloud
  let coordinator: Person
  let reporter: Person
  let lead: Person

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    coordinator = register(cloud, 'people', aPerson('coordinator'))
    reporter = register(cloud, 'people', aPerson('reporter'))
    lead = register(cloud, 'people', aPerson('centreLead'))
  })

  const recorded = async (by: Person, said: Partial<OutreachReport> = {}) => {
    const report = anOutreachReport(said)
    await cloud.as(by).get('outreach.submit', report)
    return report
  }
  const stored = (id: string) => cloud.all('outreach').find(({ _id }) => _id === id)
  const correcting = (
    { _id: outreachId, ...report }: OutreachReport,
    said: Partial<OutreachReport>,
  ) => ({
    ...outreachContent.parse({ ...report, ...said }),
    ...{ requestId: anId(), outreachId, reason: '人数记错了', correctedBefore: 0 },
    photos: said.photos ?? [],
  })
  const code = (answer: { ok: boolean }) =>
    (answer as { problem?: { code: string } }).problem?.code ?? 'ok'

  it('is refused tomorrow, and with somebody else’s photo', async () => {
    const caller = cloud.as(coordinator)
    const tomorrow = anOutreachReport({ on: '2026-03-03' })
    expect(code(await caller.call('outreach.submit', tomorrow))).toBe('invalidInput')
    const foreign = anOutreachReport({ photos: [aPhoto(reporter)] })
    expect(code(await caller.call('outreach.submit', foreign))).toBe('photoForeign')
    expect(cloud.all('outreach')).toEqual([])
  })

  it('is refused at a facility elsewhere', async () => {
    const there = aFacility({
      coordinatorId: coordinator._id,
      area: `${OTHER_TOWNSHIP.slice(0, 9)}201`,
    })
    cloud.put('facilities', there)
    const report = anOutreachReport({ facilityId: there._id })
    expect(code(await cloud.as(coordinator).call('outreach.submit', report))).toBe('notFound')
  })

  it('of a reporter is recorded too, and the centre reads it', async () => {
    const report = await recorded(reporter, { topic: '打击非法行医' })
    expect(stored(report._id)).toMatchObject({ area: reporter.area, recordedBy: reporter._id })
    const shown = await cloud.as(lead).get('outreach.show', { outreachId: report._id })
    expect(shown).toMatchObject({
      outreach: { topic: '打击非法行医', recordedByName: reporter.name },
      clauses: ['指南·饮用水（三）2', '方案 二（四）4'],
      may: { correct: true },
    })
  })

  it('sent twice is one record', async () => {
    const report = await recorded(coordinator)
    await cloud.as(coordinator).get('outreach.submit', report)
    expect(cloud.all('outreach').filter(({ _id }) => _id === report._id)).toHaveLength(1)
  })

  it('is listed by the month and the kind, one’s own and the centre’s, a page at a time', async () => {
    const area = '500299103000'
    const [one, other] = [
      register(cloud, 'people', aPerson('coordinator', { area })),
      register(cloud, 'people', aPerson('coordinator', { area })),
    ]
    for (let day = 1; day <= 23; day += 1)
      await recorded(one, { on: `2026-01-${String(day).padStart(2, '0')}` })
    await recorded(one, { on: '2026-02-01', topic: '二月第一天' })
    await recorded(other, { on: '2026-01-31', kind: 'training', topic: '培训水厂人员' })

    const first = await cloud.as(one).get('outreach.list', { month: '2026-01' })
    expect(first.rows.map(({ on }) => on)).toHaveLength(20)
    expect(first.rows[0]?.on).toBe('2026-01-23')
    const { next: after } = first
    const rest = await cloud
      .as(one)
      .get('outreach.list', { month: '2026-01', ...(after && { after }) })
    expect(rest.rows.map(({ on }) => on)).toEqual(['2026-01-03', '2026-01-02', '2026-01-01'])
    expect(rest.next).toBeUndefined()

    const centre = { month: '2026-01', area }
    const trained = await cloud.as(one).get('outreach.list', { ...centre, kind: 'training' })
    expect(trained.rows.map(({ topic }) => topic)).toEqual(['培训水厂人员'])
    const lists = await Promise.all([
      cloud.as(other).get('outreach.list', {}),
      cloud.as(one).get('outreach.list', { month: '2026-02' }),
    ])
    expect(lists.map(({ rows }) => rows.map(({ topic }) => topic))).toEqual([
      ['培训水厂人员'],
      ['二月第一天'],
    ])
  })

  it('is listed with two reads, each of an index', async () => {
    const { trips, queries } = await cloud
      .as(lead)
      .cost('outreach.list', { month: '2026-01', kind: 'outreach' })
    expect(trips.length).toBeLessThanOrEqual(2)
    expect(queries.filter(({ index }) => !index)).toEqual([])
  })

  it('is corrected by whoever recorded it and by the lead, with the reason, and the trail keeps what it was', async () => {
    const report = await recorded(coordinator)
    const again = { ...correcting(report, { peopleCount: 45, photos: [aPhoto(coordinator)] }) }
    await cloud.as(coordinator).get('outreach.correct', again)
    await cloud.as(lead).get('outreach.correct', {
      ...correcting(report, { peopleCount: 45, topic: '饮水卫生' }),
      correctedBefore: 1,
    })
    const { outreach } = await cloud
      .as(coordinator)
      .get('outreach.show', { outreachId: report._id })
    expect(outreach).toMatchObject({
      ...{ peopleCount: 45, topic: '饮水卫生' },
      corrections: [
        { byName: coordinator.name, reason: '人数记错了', fields: ['peopleCount', 'photos'] },
        { byName: lead.name, fields: ['topic'] },
      ],
    })
    const chain = chainsIn(cloud).find(({ subject }) => subject === `outreach:${report._id}`)
    expect(chain && breakOf(chain)).toBeUndefined()
    expect(chain?.entries.map(({ what }) => what)).toEqual([
      'outreach.recorded',
      'outreach.corrected',
      'outreach.corrected',
    ])
    expect(chain?.entries[1]).toMatchObject({ before: { peopleCount: 40 } })
  })

  it('is not corrected by a colleague, nor over what somebody else corrected meanwhile', async () => {
    const colleague = register(cloud, 'people', aPerson('coordinator'))
    const report = await recorded(coordinator)
    const correction = correcting(report, { peopleCount: 45 })
    expect(code(await cloud.as(colleague).call('outreach.correct', correction))).toBe('notAllowed')
    await cloud.as(lead).get('outreach.correct', correcting(report, { peopleCount: 50 }))
    expect(code(await cloud.as(coordinator).call('outreach.correct', correction))).toBe(
      'alreadyChanged',
    )
  })

  it('that a colleague has recorded too is withdrawn, and stays to be read', async () => {
    const report = await recorded(coordinator)
    const why = { requestId: anId(), outreachId: report._id, reason: '同事已经记过' }
    await cloud.as(coordinator).get('outreach.withdraw', why)
    await cloud.as(coordinator).get('outreach.withdraw', why)
    expect(stored(report._id)).toMatchObject({ status: 'withdrawn', withdrawnFor: '同事已经记过' })
    const later = { ...why, requestId: anId() }
    expect(code(await cloud.as(lead).call('outreach.withdraw', later))).toBe('alreadyChanged')
    const { rows } = await cloud.as(coordinator).get('outreach.list', {})
    expect(rows).toMatchObject([{ status: 'withdrawn' }])
  })
})
