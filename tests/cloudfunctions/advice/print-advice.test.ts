import { anAdvice, aReinspection } from '../../kit/advice'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { readDocument } from '../../kit/documents'
import { aFacility } from '../../kit/facilities'
import { aPatrol } from '../../kit/patrols'
import { aPerson, OTHER_TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-16T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const coordinator = aPerson('coordinator', { name: '向春梅' })
const county = aCounty({ dutyOfficerId: coordinator._id })
const water = aFacility({
  name: '云台水厂',
  coordinatorId: coordinator._id,
  operatorName: '罗大成',
})
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
const { patrol } = aPatrol(water, coordinator, { at: AT, wrong }, county)
const advice = anAdvice(patrol, water, coordinator, { at: AT })
const refused = anAdvice(patrol, water, coordinator, {
  at: AT,
  signing: { kind: 'refused', witness: '村主任李某', reason: '说没空', at: AT },
})
const reinspection = aReinspection(advice, water, coordinator, { at: NOW })

describe('on paper', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator)
    cloud.put('counties', county)
    cloud.put('facilities', water)
    cloud.put('advice', advice, refused)
    cloud.put('reinspections', reinspection)
  })
  afterAll(() => cloud.stop())

  const read = async (adviceId: string) => {
    const file = await cloud.as(coordinator).file('advice.print', { adviceId })
    return JSON.stringify(await readDocument(file))
  }

  it('an advice is refused to somebody of another township', async () => {
    const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
    cloud.put('people', stranger)
    const answer = await cloud.as(stranger).call('advice.print', { adviceId: advice._id })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'notFound' } })
  })

  it('an advice asks and never orders, from the centre and not from the agency', async () => {
    const words = await read(advice._id)
    expect(words).toContain('卫生检查意见书')
    expect(words).toContain(advice.spokenNumber)
    expect(words).toContain('不是行政执法文书')
    expect(words).toContain('建议最晚在 2026年3月16日 整改')
    expect(words).toContain('整改日期是建议日期')
    expect(words).toContain('清水池没有上锁')
    expect(words).toContain('罗大成')
    expect(words).toContain('卫生监督协管服务机构')
    expect(words).not.toContain(county.agencyName)
    expect(words).not.toMatch(/责令(?!改正。)|限期|逾期不改/)
    expect(words).not.toContain(coordinator.phone)
  })

  it('an advice opens also with what words pasted from elsewhere carry', async () => {
    const note = '先\u000b加盖\u0002，再\ud800上锁\r\n谢谢'
    const pasted = { ...anAdvice(patrol, water, coordinator, { at: AT }), note }
    cloud.put('advice', pasted)
    const file = await cloud.as(coordinator).file('advice.print', { adviceId: pasted._id })
    expect((await readDocument(file)).words).toContain('其他建议：先加盖，再上锁\n谢谢')
  })

  it('an advice that was not signed names who stood by', async () => {
    const words = await read(refused._id)
    expect(words).toContain('拒绝签字')
    expect(words).toContain('村主任李某')
    expect(words).toContain('说没空')
  })

  it('the 整改情况复查记录表 says what was asked and how it is now', async () => {
    const file = await cloud
      .as(coordinator)
      .file('reinspections.print', { reinspectionId: reinspection._id })
    const words = JSON.stringify(await readDocument(file))
    expect(words).toContain('整改情况复查记录表')
    expect(words).toContain(advice.spokenNumber)
    expect(words).toContain('已整改')
    expect(words).toContain('不是行政检查')
  })
})
