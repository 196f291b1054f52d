import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anEmergencyReport, caseRow } from '../../kit/emergencies'
import { aFacility } from '../../kit/facilities'
import { aPerson, anId, TOWNSHIP } from '../../kit/people'
import { breakOf, chainsIn } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'

describe('pupils who are ill', () => {
  let cloud: TestCloud
  const coordinator = aPerson('coordinator')
  const colleague = aPerson('coordinator')
  const reporter = aPerson('reporter')
  const officer = aPerson('officer')
  const school = aFacility({ coordinatorId: coordinator._id, kind: 'school', traits: {} })

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, colleague, reporter, officer)
    cloud.put('facilities', school)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id }))
  })
  afterEach(() => cloud.stop())

  const enter = (by = reporter, newCaseCount = 1) =>
    cloud.as(by).get('emergencies.countCases', caseRow(school._id, { at: NOW, newCaseCount }))
  const told = () => cloud.all('deliveries').filter(({ kind }) => kind === 'clusterFound')

  it('are told of once, to the centre and the officer, when they are three of a class in a day', async () => {
    expect(await enter()).toEqual({ clusters: [] })
    expect(await enter(coordinator)).toEqual({ clusters: [] })
    expect(told()).toEqual([])
    const { clusters } = await enter(colleague)
    expect(clusters).toEqual([
      expect.objectContaining({ isNew: true, words: expect.stringContaining('新发 3 例') }),
    ])
    expect(
      told()
        .map(({ to }) => to)
        .sort(),
    ).toEqual([coordinator, colleague, officer].map(({ _id }) => _id).sort())
    const again = await enter(reporter, 2)
    expect(again.clusters).toEqual([
      expect.objectContaining({ isNew: false, words: expect.stringContaining('新发 5 例') }),
    ])
    expect(told()).toHaveLength(3)
    expect(cloud.all('clusters')).toHaveLength(1)
  })

  it('are found where three people enter one each at the same moment', async () => {
    await Promise.all([enter(reporter), enter(coordinator), enter(colleague)])
    expect(cloud.all('clusters')).toHaveLength(1)
    expect(told()).toHaveLength(3)
    const chains = chainsIn(cloud).filter(({ subject }) => /^(watch|cluster):/.test(subject))
    expect(chains.map(breakOf)).toEqual([undefined, undefined])
  })

  it('are to be verified until they are an emergency, or none with a reason', async () => {
    await enter(reporter, 3)
    const list = () => cloud.as(coordinator).get('emergencies.clusters', {})
    const [found] = (await list()).rows
    expect(found).toMatchObject({ facilityName: school.name, count: 3, status: 'found' })
    const clusterId = found?._id ?? ''
    const report = anEmergencyReport({
      ...{ at: NOW, kind: 'schoolCluster', facilityId: school._id, answers: {}, clusterId },
    })
    await cloud.as(coordinator).get('emergencies.report', report)
    expect((await list()).rows).toEqual([])
    const words = '已电话核实，不是同一原因'
    const said = { requestId: anId(), clusterId, words }
    expect(await cloud.as(colleague).call('emergencies.ruleOutCluster', said)).toMatchObject({
      problem: { code: 'alreadyChanged' },
    })
  })

  it('can be ruled out by whoever looked into it', async () => {
    await enter(reporter, 3)
    const [found] = cloud.all('clusters')
    const said = { requestId: anId(), clusterId: found?._id ?? '', words: '都是晕车' }
    await cloud.as(coordinator).get('emergencies.ruleOutCluster', said)
    expect(cloud.all('clusters')[0]).toMatchObject({ status: 'ruledOut', words: '都是晕车' })
  })

  it('are to be verified anew where more fall ill after it was ruled out', async () => {
    await enter(reporter, 3)
    const [found] = cloud.all('clusters')
    const said = { requestId: anId(), clusterId: found?._id ?? '', words: '都是晕车' }
    await cloud.as(coordinator).get('emergencies.ruleOutCluster', said)
    const { clusters } = await enter(colleague, 4)
    expect(clusters).toEqual([
      expect.objectContaining({ isNew: true, words: expect.stringContaining('新发 7 例') }),
    ])
    expect(told()).toHaveLength(6)
    const [again] = cloud.all('clusters')
    expect(again).toMatchObject({ _id: found?._id, status: 'found', count: 7 })
    expect(again).not.toHaveProperty('closedBy')
  })

  it('are the whole centre’s to look into, whoever’s village the school is in', async () => {
    const far = aPerson('coordinator', { area: `${TOWNSHIP.slice(0, 9)}209` })
    cloud.put('people', far)
    await enter(reporter, 3)
    const { rows } = await cloud.as(far).get('emergencies.clusters', {})
    expect(rows).toMatchObject([{ facilityId: school._id }])
    await cloud.as(far).get('emergencies.school', { facilityId: school._id })
    const clusterId = rows[0]?._id ?? ''
    const report = anEmergencyReport({
      ...{ at: NOW, kind: 'schoolCluster', facilityId: school._id, answers: {}, clusterId },
    })
    await cloud.as(far).get('emergencies.report', report)
    expect(cloud.all('emergencies')).toMatchObject([{ facilityId: school._id, area: school.area }])
    expect(cloud.all('clusters')).toMatchObject([{ status: 'reported' }])
  })

  it('are entered of schools that reporters can find', async () => {
    const { rows } = await cloud.as(reporter).get('emergencies.schools', {})
    expect(rows).toEqual([expect.objectContaining({ _id: school._id, name: school.name })])
    await enter()
    const shown = await cloud.as(reporter).get('emergencies.school', { facilityId: school._id })
    expect(shown.rows).toHaveLength(1)
  })
})
