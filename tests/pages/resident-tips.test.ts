// What residents sent, at the agency: taken up, looked into by a coordinator, a clue, answered. In the built mini-program.

import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aPerson, COUNTY, TOWNSHIP } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'
import { aResidentTipOff } from '../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const LONG_AGO = '2026-02-02T02:00:00.000Z'
const VILLAGE = `${TOWNSHIP.slice(0, 9)}201`

describe('what residents sent', () => {
  let cloud: TestCloud
  const officer = aPerson('officer', { name: '王执法', specialties: ['drinkingWater'] })
  const coordinator = aPerson('coordinator', { name: '赵协管' })
  const county = aCounty({ dutyOfficerId: officer._id, area: COUNTY })
  const apps: Weapp[] = []

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer, coordinator)
    cloud.put('counties', county)
  })
  afterEach(async () => {
    for (const { errors } of apps.splice(0)) expect(errors).toEqual([])
    await cloud.stop()
  })

  async function phoneOf({ openid = '' }: Person): Promise<Weapp> {
    const app = await openWeapp({ cloud, openid })
    apps.push(app)
    return app
  }

  it('is taken up, looked into, made a clue and answered with what the clue came to', async () => {
    const told = { placeArea: VILLAGE, words: '水是黄的', place: '红星水厂' }
    const tip = aResidentTipOff(county, { now: NOW, ...told })
    cloud.put('tipOffs', tip)
    const kept = () => cloud.one('tipOffs', tip._id)
    const app = await phoneOf(officer)
    await app.tap('居民举报')
    await app.waitFor('3月9日 24:00 前决定是否受理')
    await app.tap('红星水厂')
    await app.tap('受理')
    await app.waitUntil(() => kept()?.status === 'accepted')
    await app.waitFor('王执法')
    await app.tap('其他办法')
    await app.tap('请协管员核实')
    expect(app.text()).toContain('请选协管员')
    await app.tap('赵协管')
    await app.tap('确定请协管员核实')
    await app.waitUntil(() => kept()?.status === 'received')

    const colleague = await phoneOf(coordinator)
    await colleague.start(`packages/information/tip-record/index?id=${tip._id}`)
    await colleague.tap('核实')
    await colleague.tap('情况基本属实')
    await colleague.type('核实情况', '水厂没有加氯')
    expect(colleague.text()).not.toContain('上报')
    await colleague.tap('提交')
    await colleague.waitUntil(() => kept()?.status === 'verified')

    await app.start(`packages/tips/tip/index?id=${tip._id}`)
    await app.waitFor('水厂没有加氯')
    await app.tap('转成线索')
    await app.tap('确定转成线索')
    await app.waitUntil(() => kept()?.status === 'becameClue')
    const clueId = kept()?.clueId ?? ''
    const end = { clueId, words: '已加氯', reason: 'slight' as const }
    await cloud.as(officer).get('clues.dismiss', { ...end, requestId: tip._id.slice(0, -1) + 'z' })
    await app.start(`packages/tips/tip/index?id=${tip._id}`)
    await app.tap('答复举报人')
    expect(app.text()).toContain('按照法律规定不作处理')
    await app.tap('情况属实，已改正')
    expect(app.text()).toContain('现在改好了')
    await app.tap('确定答复举报人')
    await app.waitUntil(() => kept()?.answer?.kind === 'putRight')
    await app.waitFor('举报人读到的')
  })

  it('is overdue in red, and what was begun to be written stays where a colleague was quicker', async () => {
    const tip = aResidentTipOff(county, { now: LONG_AGO, place: '河口水厂' })
    cloud.put('tipOffs', tip)
    const app = await phoneOf(officer)
    await app.tap('居民举报')
    await app.waitFor('已超期')
    await app.tap('河口水厂')
    await app.tap('其他办法')
    await app.tap('不予受理')
    await app.tap('不归卫生监督管')
    await app.tap('污水、废气、垃圾')
    expect(app.text()).toContain('生态环境局')
    const colleague = aPerson('dispatcher')
    cloud.put('people', colleague)
    const accepting = { requestId: tip._id.slice(0, -1) + 'z', tipOffId: tip._id }
    await cloud.as(colleague).get('tipOffs.accept', { ...accepting, seen: 'submitted' })
    await app.tap('确定不予受理')
    await app.waitFor('这条举报现在是“已受理”')
    await app.tap('知道了')
    await app.waitFor('现在不能不予受理')
    expect(app.text()).toContain('您写过、没有提交的话')
    expect(app.text()).toContain('您反映的事归生态环境局管')
  })
})
