// Emergencies on the phone: whom to call, what was said, and nothing lost whatever the network does.

import { startCloud, type TestCloud } from '../kit/cloud'
import { COUNTY } from '../kit/people'
import { openWeapp } from '../kit/weapp'
import { aResidentTip } from '../kit/words'
import {
  at,
  begun,
  dispatcher,
  keptToRead,
  lead,
  officer,
  opened,
  putCounty,
} from './emergency-county'
import { DEPTH, NODES } from './limits'

const HOUR = 3_600_000
const secondsFrom = (instant = '', time: string) =>
  Math.abs(Date.parse(instant) - Date.parse(at(time))) / 1000

describe('an emergency on the phone', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await startCloud({ now: at('20:00') })
    putCounty(cloud)
  })
  afterEach(() => cloud.stop())

  const emergency = () => cloud.all('emergencies')[0]
  const clock = (time: string) => cloud.local.setClock(at(time))

  it('with no signal: the call is asked about after the app was killed, and all arrives once', async () => {
    const app = await begun(cloud)
    await app.reach('offline')
    await app.type('就餐地点（食品污染写发现地点）', '三组坝坝宴')
    await app.tap('打电话：县疾控中心')
    expect(app.viewed.called).toBe('02345678901')
    const { path } = app
    app.kill()
    await app.start()
    await app.tap('疑似食源性疾病或食品污染')
    expect(app.path).toBe(path)
    await app.tap('打通了，已报告')
    await app.type('说了什么', '报了地点和人数，马上派人')
    await app.tap('记下这次报告')
    await app.tap('现在上报')
    expect(app.text()).toContain('发出前执法机构还不知道，请先打电话')
    app.kill()
    expect(emergency()).toBeUndefined()

    await app.reach('online')
    await app.start()
    await app.waitUntil(() => emergency()?.tellings.length === 2)
    await app.waitUntil(() => emergency()?.status === 'told')
    expect(emergency()?.answers['mealPlace']?.value).toBe('三组坝坝宴')
    const [called] = emergency()?.tellings ?? []
    expect(called).toMatchObject({ channel: 'phone', words: '报了地点和人数，马上派人' })
    expect(cloud.all('emergencies')).toHaveLength(1)
    expect(cloud.all('clues')).toHaveLength(1)
    expect(app.errors).toEqual([])
  })

  it('an answer that is lost doubles nothing', async () => {
    const app = await begun(cloud, { haste: 20 })
    await app.reach('answersLost')
    await app.tap('现在上报')
    await app.waitUntil(() => emergency() !== undefined)
    await app.reach('online')
    await app.waitFor('已经提醒负责的执法人员')
    expect(cloud.all('emergencies')).toHaveLength(1)
    expect(cloud.all('clues')).toHaveLength(1)
    expect(app.errors).toEqual([])
  })

  it('a phone whose clock is two hours ahead falsifies no instant', async () => {
    clock('20:05')
    const app = await begun(cloud, { clockAhead: 2 * HOUR })
    clock('20:40')
    await app.tap('已初步核实')
    await app.tap('现在上报')
    await app.waitUntil(() => emergency() !== undefined)
    expect(secondsFrom(emergency()?.foundAt, '20:05')).toBeLessThan(5)
    expect(secondsFrom(emergency()?.verifiedAt, '20:40')).toBeLessThan(5)
    expect(app.errors).toEqual([])
  })

  it('stands on the home page of the centre and of the officer until it is told and accepted', async () => {
    const app = await begun(cloud)
    await app.tap('现在上报')
    await app.waitUntil(() => emergency() !== undefined)
    const colleague = await openWeapp({ cloud, openid: lead.openid ?? '' })
    await colleague.waitFor('疾控机构还没报告')
    const agency = await openWeapp({ cloud, openid: officer.openid ?? '' })
    await agency.waitFor('突发，还没有人受理')
    await agency.tap('疑似食源性疾病或食品污染', { beside: '请受理' })
    await agency.tap('受理')
    await agency.start()
    expect(agency.text()).not.toContain('还没有人受理')
    const ill = aResidentTip({ county: COUNTY.slice(0, 6), illness: { illCount: 12 } })
    await cloud.as({ openid: 'o-resident' }).get('tipOffs.submit', ill)
    const manager = await openWeapp({ cloud, openid: dispatcher.openid ?? '' })
    await manager.tap('居民举报：1 件突发', { beside: '请受理' })
    await manager.waitFor('12 人不舒服')

    await app.tap('记一次报告', { beside: '传真 023-45678902' })
    await app.tap('记下这次报告')
    await app.waitUntil(() => emergency()?.status === 'told')
    await colleague.start()
    await colleague.waitUntil(() => !colleague.shows('疾控机构还没报告'))
  })

  it('photos go after the words', async () => {
    const app = await begun(cloud)
    await app.reach('offline')
    await app.tap('加照片')
    await app.tap('拍照')
    await app.tap('现在上报')
    await app.reach('online')
    await app.waitUntil(() => emergency()?.photos.length === 1)
    expect(app.errors).toEqual([])
  })

  it.each(['表单', '上报后'])('is drawn within WeChat’s limits: %s', async (when) => {
    const app = await begun(cloud)
    if (when === '上报后') {
      await app.tap('现在上报')
      await app.waitFor('已经提醒负责的执法人员')
    }
    expect(app.size.nodes).toBeLessThan(NODES)
    expect(app.size.depth).toBeLessThan(DEPTH)
  })

  it('three pupils of a class are to be verified at once, and become an emergency with one tap', async () => {
    const app = await opened(cloud)
    await app.waitUntil(() => keptToRead(app).includes('emergencies.schools'))
    await app.start('packages/emergency/schools/index')
    await app.tap('云台小学')
    await app.waitFor('还没有登记')
    await app.reach('offline')
    await app.tap('登记患病学生')
    await app.type('班级或宿舍', '三年级2班')
    await app.type('新发病人数', '3')
    await app.tap('呕吐')
    expect(app.text()).toContain('达到聚集，请马上联系学校核实')
    await app.tap('登记')
    await app.reach('online')
    await app.waitFor('已提醒协管员和执法人员')
    await app.start()
    await app.waitFor('请马上核实')
    await app.tap('云台小学', { beside: '请马上核实' })
    await app.tap('作为突发事件核实、报告')
    await app.tap('现在上报')
    await app.waitUntil(() => emergency() !== undefined)
    expect(emergency()).toMatchObject({ kind: 'schoolCluster', facilityName: '云台小学' })
    expect(emergency()?.answers['illCount']?.value).toBe(3)
    expect(cloud.all('clusters')[0]).toMatchObject({ status: 'reported' })
    expect(app.errors).toEqual([])
  })

  it('a county fills in whom to phone', async () => {
    const app = await openWeapp({ cloud, openid: dispatcher.openid ?? '' })
    await app.start('packages/office/contacts/index')
    await app.type('疾控机构电话', '12320')
    await app.tap('保存')
    await app.waitUntil(() => cloud.all('counties')[0]?.contacts?.diseaseControl?.phone === '12320')
    expect(app.errors).toEqual([])
  })
})
