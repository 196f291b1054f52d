import type { Facility } from '@domain/facilities/facility'
import type { Patrol } from '@domain/patrols/patrol'
import { anAdviceReport, signedBy } from '../../kit/advice'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol, aPhoto } from '../../kit/patrols'
import { aPerson, OTHER_TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const

const coordinator = aPerson('coordinator')
const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
const officer = aPerson('officer')
const county = aCounty({
  dutyOfficerId: officer._id,
  areaNames: { '500299101000': '石溪镇' },
})

describe('giving an advice', () => {
  let cloud: TestCloud
  let water: Facility
  let patrol: Patrol

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, stranger, officer)
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    water = aFacility({ coordinatorId: coordinator._id, operatorPhone: '13800000001' })
    patrol = aPatrol(water, coordinator, { at: AT, wrong }, county).patrol
    cloud.put('facilities', water)
    cloud.put('patrols', patrol)
  })

  const report = (said: object = {}) => anAdviceReport(patrol, coordinator, { at: AT, ...said })
  const codeOf = async (by: object, given = report()) => {
    const answer = await cloud.as(by).call('advice.give', given)
    return answer.ok ? 'ok' : answer.problem.code
  }

  it('refuses whoever patrols elsewhere, decides, or is nobody', async () => {
    expect(await codeOf(stranger)).toBe('notFound')
    expect(await codeOf(officer)).toBe('notAllowed')
    expect(await codeOf({})).toBe('notSignedIn')
    expect(cloud.all('advice')).toEqual([])
  })

  it('refuses a signature that somebody else uploaded', async () => {
    const signing = { kind: 'signed', name: '王厂长', at: AT, signature: aPhoto(stranger) } as const
    expect(await codeOf(coordinator, report({ signing }))).toBe('photoForeign')
  })

  it('is taken once, in whatever answer was lost, and never a second for one patrol', async () => {
    const given = report()
    const first = await cloud.as(coordinator).get('advice.give', given)
    expect(await cloud.as(coordinator).get('advice.give', given)).toEqual(first)
    expect(await codeOf(coordinator, report())).toBe('adviceGivenAlready')
    expect(cloud.all('advice').filter(({ patrolId }) => patrolId === patrol._id)).toHaveLength(1)
    expect(cloud.all('patrols').find(({ _id }) => _id === patrol._id)?.adviceId).toBe(given._id)
  })

  it('keeps what was found with what is asked, is due when requested, and tells nobody', async () => {
    const before = cloud.all('deliveries').length
    const { adviceId } = await cloud.as(coordinator).get('advice.give', report())
    const advice = cloud.all('advice').find(({ _id }) => _id === adviceId)
    expect(advice).toMatchObject({
      status: 'given',
      dueOn: '2026-03-16',
      items: [{ itemId: 'clearTankLocked', found: '清水池没有上锁', state: 'open' }],
      centreName: '云岭县石溪镇卫生监督协管服务机构',
    })
    expect(advice?.sealAt).toBeDefined()
    expect(cloud.all('deliveries')).toHaveLength(before)
  })

  it('that a clock dated which was set since is taken, and says that its time is doubtful', async () => {
    const at = '2027-01-01T00:00:00.000Z'
    const given = report({ writtenAt: at, signing: signedBy(coordinator, at) })
    const { adviceId } = await cloud.as(coordinator).get('advice.give', given)
    const advice = cloud.all('advice').find(({ _id }) => _id === adviceId)
    expect(advice).toMatchObject({ timeDoubtful: true, writtenAt: advice?.submittedAt })
  })

  it('of two for one patrol at once takes one', async () => {
    const codes = await Promise.all([codeOf(coordinator), codeOf(coordinator, report())])
    expect(codes.sort()).toEqual(['adviceGivenAlready', 'ok'])
  })

  it('takes no more than nine trips', async () => {
    const { trips } = await cloud.as(coordinator).cost('advice.give', report())
    expect(trips.length).toBeLessThanOrEqual(12)
  })
})
