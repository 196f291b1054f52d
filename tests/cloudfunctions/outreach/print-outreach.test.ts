import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { readDocument } from '../../kit/documents'
import { anOutreach } from '../../kit/outreach'
import { anId, aPerson, OTHER_TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'

describe('the 宣传教育、咨询、指导记录表', () => {
  let cloud: TestCloud
  const coordinator = aPerson('coordinator', { name: '向春梅' })
  const held = anOutreach(coordinator, {
    now: NOW,
    kind: 'training',
    audiences: ['waterStaff', 'operators'],
    topic: '供管水人员卫生知识培训',
    speaker: '刘科长',
    partner: '云岭县疾控中心',
    words: '讲了消毒和持证上岗。',
  })

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator)
    cloud.put('counties', aCounty({ dutyOfficerId: anId() }))
    cloud.put('outreach', held)
  })
  afterAll(() => cloud.stop())

  it('is refused to somebody of another township', async () => {
    const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
    cloud.put('people', stranger)
    const answer = await cloud.as(stranger).call('outreach.print', { outreachId: held._id })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'notFound' } })
  })

  it('says all that was recorded, and why it counts', async () => {
    const file = await cloud.as(coordinator).file('outreach.print', { outreachId: held._id })
    const { rows, words } = await readDocument(file)
    expect(words).toContain('卫生监督协管宣传教育、咨询、指导记录表')
    expect(rows).toContainEqual(['主　　题', '供管水人员卫生知识培训'])
    expect(rows).toContainEqual(['类　　别', '培训', '普法五进', '进乡村'])
    expect(rows).toContainEqual(['时　　间', '2026年3月2日 09:00 至 10:30'])
    expect(rows).toContainEqual(['对　　象', '供管水人员、单位负责人、经营者', '人　　数', '40 人'])
    expect(rows).toContainEqual(['发放资料', '饮水卫生折页 60 份'])
    expect(rows).toContainEqual(['主 讲 人', '刘科长', '协助单位', '云岭县疾控中心'])
    expect(rows).toContainEqual(['依　　据', '指南·饮用水（三）1、方案 二（四）4'])
    expect(words).toContain('讲了消毒和持证上岗。')
    expect(words).toMatch(/记录人：/)
  })
})
