import { createHash } from 'node:crypto'
import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import type { PhotoRef } from '@domain/photos/photo'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol, aPhoto } from '../../kit/patrols'
import { anId, aPerson, OTHER_TOWNSHIP } from '../../kit/people'
import { aHandOver, aSampleReport, aTestResult } from '../../kit/samples'
import { breakOf, chainsIn, register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:00:00.000Z'

const COUNTY = aCounty({ dutyOfficerId: anId() })

describe('a sample', () => {
  let cloud: TestCloud
  let coordinator: Person
  let officer: Person
  let water: Facility

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    officer = register(cloud, 'people', aPerson('officer'))
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    coordinator = register(cloud, 'people', aPerson('coordinator'))
    water = aFacility({ coordinatorId: coordinator._id })
    cloud.put('facilities', water)
  })

  const stored = (id: string) => cloud.all('samples').find(({ _id }) => _id === id)
  const code = (answer: { ok: boolean }) =>
    (answer as { problem?: { code: string } }).problem?.code ?? 'ok'
  const taken = async (said: Parameters<typeof aSampleReport>[1] = { at: AT }) => {
    const report = aSampleReport(water, said)
    await cloud.as(coordinator).get('samples.take', report)
    return report._id
  }
  const handing = (sampleId: string, by = coordinator) => ({
    ...aHandOver(NOW, aPhoto(by)),
    requestId: anId(),
    sampleId,
  })
  const result = (sampleId: string, said: Parameters<typeof aTestResult>[0] = {}) => ({
    ...aTestResult(said),
    requestId: anId(),
    sampleId,
  })

  it('is refused where the patrol is of another facility', async () => {
    const elsewhere = aFacility({ coordinatorId: coordinator._id })
    const { patrol } = aPatrol(elsewhere, coordinator, { at: AT }, COUNTY)
    cloud.put('facilities', elsewhere)
    cloud.put('patrols', patrol)
    const report = aSampleReport(water, { at: AT, patrolId: patrol._id })
    expect(code(await cloud.as(coordinator).call('samples.take', report))).toBe('notFound')
  })

  it('has no result before it was handed over, and is handed over once', async () => {
    const sampleId = await taken()
    expect(code(await cloud.as(officer).call('samples.enterResult', result(sampleId)))).toBe(
      'moveForbidden',
    )
    await cloud.as(coordinator).get('samples.handOver', handing(sampleId))
    const again = await cloud.as(coordinator).call('samples.handOver', handing(sampleId))
    expect(code(again)).toBe('alreadyChanged')
  })

  it('is handed over by a colleague of the township, not by one from next door', async () => {
    const sampleId = await taken()
    const [colleague, stranger] = [
      register(cloud, 'people', aPerson('coordinator')),
      register(cloud, 'people', aPerson('coordinator', { area: OTHER_TOWNSHIP })),
    ]
    const refused = await cloud.as(stranger).call('samples.handOver', handing(sampleId, stranger))
    expect(code(refused)).toBe('notFound')
    await cloud.as(colleague).get('samples.handOver', handing(sampleId, colleague))
    expect(stored(sampleId)).toMatchObject({
      status: 'handedOver',
      handedOverBy: colleague._id,
      handOver: { laboratory: '云岭县疾控中心实验室' },
    })
  })

  it('waits for the agency, longest first, and its result returns to the coordinator and into the dossier', async () => {
    const { patrol } = aPatrol(water, coordinator, { at: AT }, COUNTY)
    cloud.put('patrols', patrol)
    const handOver = aHandOver(NOW, aPhoto(coordinator))
    const later = await taken({ at: '2026-03-02T01:30:00.000Z', handOver })
    const sooner = await taken({ at: AT, handOver, patrolId: patrol._id })
    await taken()

    const waiting = async () =>
      (await cloud.as(officer).get('samples.list', { status: 'handedOver' })).rows.map(
        ({ _id }) => _id,
      )
    const mine = (await waiting()).filter((each) => [later, sooner].includes(each))
    expect(mine).toEqual([sooner, later])

    await cloud.as(officer).get('samples.enterResult', result(sooner))
    expect(await waiting()).not.toContain(sooner)
    const { rows } = await cloud.as(coordinator).get('deliveries.list', {})
    expect(rows).toMatchObject([
      {
        kind: 'sampleResult',
        title: '样品有结果了：云台村水厂',
        page: `packages/outreach/sample/index?id=${sooner}`,
      },
    ])
    const { sample, may } = await cloud.as(coordinator).get('samples.show', { sampleId: sooner })
    expect(sample).toMatchObject({ result: { conclusion: 'fail' }, resultByName: officer.name })
    expect(may).toEqual({ handOver: false, enterResult: false })
    const dossier = await cloud.as(coordinator).get('facilities.show', { facilityId: water._id })
    expect(dossier.samples).toMatchObject([
      { _id: later },
      { status: 'taken' },
      { _id: sooner, conclusion: 'fail' },
    ])
    const history = await cloud.as(coordinator).get('facilities.history', { facilityId: water._id })
    expect(history.rows.map(({ kind }) => kind)).toEqual(['sample', 'sample', 'sample', 'patrol'])
    const visit = await cloud.as(coordinator).get('patrols.show', { patrolId: patrol._id })
    expect(visit.samples).toMatchObject([{ _id: sooner }])
    const chain = chainsIn(cloud).find(({ subject }) => subject === `sample:${sooner}`)
    expect(chain?.entries.map(({ what }) => what)).toEqual([
      'sample.handedOver',
      'sample.resultEntered',
    ])
    expect(chain && breakOf(chain)).toBeUndefined()
  })

  it('and its result sent twice are one', async () => {
    const sampleId = await taken({ at: AT, handOver: aHandOver(NOW, aPhoto(coordinator)) })
    const entered = result(sampleId)
    await cloud.as(officer).get('samples.enterResult', entered)
    await cloud.as(officer).get('samples.enterResult', entered)
    const other = { ...entered, words: '另外的话' }
    const again = await cloud.as(officer).call('samples.enterResult', other)
    expect(code(again)).toBe('alreadySentDifferently')
    expect(cloud.all('deliveries').filter(({ to }) => to === coordinator._id)).toHaveLength(1)
  })

  it('has its photos sealed at each step', async () => {
    const photoOf = async (by: Person, name: string): Promise<PhotoRef> => {
      const content = Buffer.from(name)
      const wx = await cloud.as(by).phone()
      const cloudPath = `photos/${by._id}/202603/${name}.jpg`
      const { fileID: fileId } = await wx.uploadFile({ cloudPath, content })
      const sha256 = createHash('sha256').update(content).digest('hex')
      return { fileId, sha256, source: 'camera', takenAt: AT, size: content.length }
    }
    const bottle = await photoOf(coordinator, 'bottle')
    const sampleId = await taken({ at: AT, photos: [bottle] })
    const states = async () => {
      await cloud.local.fireTimer('timer')
      const { photos } = await cloud.as(officer).get('samples.show', { sampleId })
      return Object.values(photos).map(({ state }) => state)
    }
    expect(await states()).toEqual(['sealed'])
    const receipt = await photoOf(coordinator, 'receipt')
    const given = { ...handing(sampleId), photos: [receipt] }
    await cloud.as(coordinator).get('samples.handOver', given)
    expect(await states()).toEqual(['sealed', 'sealed'])
    const report = await photoOf(officer, 'report')
    const entered = result(sampleId, { photos: [report] })
    await cloud.as(officer).get('samples.enterResult', entered)
    expect(await states()).toEqual(['sealed', 'sealed', 'sealed'])
    expect(stored(sampleId)).not.toHaveProperty('sealAt')
  })
})
