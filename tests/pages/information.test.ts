// A reporter passes information, a coordinator takes a tip, and the centre decides: in the built mini-program.

import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aPerson, COUNTY, TOWNSHIP } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'
const HOME = 'pages/home/index'
const VILLAGE = `${TOWNSHIP.slice(0, 9)}201`
const NAME = '欧阳暗号戊'
const PHONE = '13977112233'

describe('information and tips', () => {
  let cloud: TestCloud
  let reporter: Person
  let coordinator: Person
  let lead: Person
  const apps: Weapp[] = []

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    reporter = aPerson('reporter', { area: VILLAGE })
    coordinator = aPerson('coordinator')
    lead = aPerson('centreLead')
    const officer = aPerson('dispatcher')
    cloud.put('people', reporter, coordinator, lead, officer)
    const areaNames = { [TOWNSHIP]: '石溪镇', [VILLAGE]: '青山村' }
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id, area: COUNTY, areaNames }))
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
  const reports = () => cloud.all('informationReports')
  /** All that is ever written into the phone's storage from here on, also what is gone again. */
  function writtenOn({ phone: { storage } }: Weapp): string[] {
    const written: string[] = []
    const set = storage.set.bind(storage)
    storage.set = (key, value) => {
      written.push(`${key} ${value}`)
      return set(key, value)
    }
    return written
  }
  const kept = ({ phone }: Weapp) => [...phone.storage].flat().join('\n')

  it('a reporter passes an emergency in three taps, and everybody at the centre is told', async () => {
    const app = await phoneOf(reporter)
    const before = app.touchCount
    await app.tap('代孕、买卖精卵')
    await app.tap('有人介绍代孕')
    await app.tap('发送')
    expect(app.touchCount - before).toBe(3)
    await app.waitFor('已告诉 2 位负责核实的人')
    expect(reports()).toMatchObject([
      { place: '石溪镇青山村', words: '有人介绍代孕', severity: 'emergency', status: 'received' },
    ])
    await app.tapUntil('返回首页', () => app.path === HOME)
    await app.waitFor('待核实')

    const colleague = await phoneOf(coordinator)
    await colleague.tap('代孕、买卖精卵', { beside: '突发事件' })
    expect(colleague.text()).toContain('有人介绍代孕')
  })

  it('with a photo and marked pressing it takes the reporter six, with no signal too', async () => {
    const app = await phoneOf(reporter)
    await app.reach('offline')
    await app.tap('疑似职业病')
    await app.tap('怀疑尘肺')
    await app.tap('突发，马上告诉所有人')
    await app.tap('加照片')
    await app.tap('拍照')
    await app.tap('发送')
    expect(app.text()).toContain('已存好，有网络会自动发送')
    await app.tapUntil('返回首页', () => app.path === HOME)
    expect(app.text()).toContain('1 份等网络发送')
    app.kill()
    await app.start()
    await app.reach('online')
    await app.waitUntil(() => reports().length === 1)
    expect(reports()).toMatchObject([{ severity: 'emergency', photos: [{ source: 'camera' }] }])
  })

  it('what presses goes first once there is signal, however late it was written', async () => {
    const app = await phoneOf(reporter)
    await app.reach('offline')
    for (const [concern, phrase] of [
      ['公共场所卫生', '床单毛巾不换'],
      ['代孕、买卖精卵', '有人介绍代孕'],
    ] as const) {
      await app.tap(concern)
      await app.tap(phrase)
      await app.tap('发送')
      await app.tapUntil('返回首页', () => app.path === HOME)
    }
    await app.reach('online')
    await app.waitUntil(() => reports().length === 2)
    const inOrder = [...reports()].sort((one, other) => (one.listKey < other.listKey ? -1 : 1))
    expect(inOrder.map(({ concern }) => concern)).toEqual(['surrogacy', 'publicPlace'])
  })

  it('what was begun and not written is not kept, what was written is', async () => {
    const app = await phoneOf(reporter)
    await app.tap('饮用水有异常')
    await app.back()
    expect(app.text()).not.toContain('没写完')
    await app.tap('饮用水有异常')
    await app.tap('水发浑、有异味')
    await app.back()
    expect(app.text()).toContain('1 份没写完')
    app.kill()
    await app.start()
    await app.tap('信息：饮用水有异常')
    expect(app.text()).toContain('水发浑、有异味')
  })

  it('the centre looks into it and reports it, and the reporter reads what became of it', async () => {
    const reporterApp = await phoneOf(reporter)
    await reporterApp.tap('非法行医、采供血')
    await reporterApp.tap('有人上门打针输液')
    await reporterApp.tap('发送')
    await reporterApp.waitFor('已发送')

    const app = await phoneOf(coordinator)
    await app.openTab('消息')
    await app.tap('一般信息：石溪镇青山村')
    expect(app.text()).toContain('有人上门打针输液')
    expect(app.text()).toContain('按突发事件报告')
    await app.tap('核实')
    await app.tap('情况基本属实')
    await app.type('核实情况', '电话问了两户，都说有')
    await app.tap('报给执法机构')
    await app.tap('紧急')
    await app.tap('提交')
    await app.waitFor('现在是“已上报线索”')
    expect(cloud.all('clues')).toMatchObject([{ severity: 'urgent', reportedBy: coordinator._id }])

    await reporterApp.openTab('消息')
    await reporterApp.tap('已上报线索：石溪镇青山村')
    await reporterApp.waitFor('电话问了两户，都说有')
    expect(reporterApp.text()).toContain('待受理')
  })

  it('a verification that was kept for later is decided by the lead', async () => {
    const app = await phoneOf(coordinator)
    await app.start('packages/information/choose/index?kind=information')
    await app.tap('公共场所卫生')
    await app.tap('床单毛巾不换')
    await app.type('在哪里', '新街招待所')
    await app.tap('已经核实')
    await app.tap('情况基本属实')
    await app.type('核实情况', '看了布草间')
    await app.tap('先不定')
    await app.tap('发送')
    await app.waitFor('现在是“已核实”')

    const leadApp = await phoneOf(lead)
    await leadApp.tap('1 条信息已核实，还没上报或办结')
    await leadApp.tap('公共场所卫生')
    await leadApp.tap('不用上报，办结')
    await leadApp.tap('当场已改好，不用再办')
    await leadApp.type('说明', '已经换洗')
    await leadApp.tap('确定')
    await leadApp.waitFor('已办结，没有上报')
    expect(reports()).toMatchObject([{ status: 'closed', closing: { words: '已经换洗' } }])
  })

  it('who tips off is on the phone in readable words only until it is sealed', async () => {
    const app = await phoneOf(coordinator)
    const written = writtenOn(app)
    await app.reach('offline')
    await app.start('packages/information/choose/index?kind=tipOff')
    await app.tap('公共场所卫生')
    await app.tap('游泳池水浑')
    await app.type('在哪里', '城南游泳馆')
    await app.tap('留名，要求保密')
    await app.type('举报人姓名', NAME)
    await app.type('举报人电话', PHONE)
    expect(kept(app)).not.toContain(NAME)
    await app.tap('封存举报人')
    expect(app.text()).toContain('已封存，谁也看不到了')
    for (const secret of [NAME, PHONE]) {
      expect(app.text()).not.toContain(secret)
      expect(kept(app)).not.toContain(secret)
    }
    const [code = ''] = /\d{4} \d{4} \d{4} \d{4}/.exec(app.text()) ?? []
    await app.tap('提交')
    expect(app.text()).toContain(`回执号 ${code}`)
    await app.tap('已经给了')
    expect(app.text()).not.toContain(code)
    await app.tapUntil('返回首页', () => app.path === HOME)
    expect(app.text()).toContain('投诉举报：公共场所卫生')

    await app.reach('online')
    await app.waitUntil(() => cloud.all('tipOffs').length === 1)
    expect(cloud.all('informants')).toMatchObject([{ keyId: 'demo' }])
    await app.start('packages/information/register/index')
    await app.tap('投诉举报')
    await app.tap('公共场所卫生')
    await app.waitFor('举报人是谁已经封存')
    const seen = kept(app)
    for (const secret of [NAME, PHONE, code, code.replace(/ /g, '')])
      expect(seen).not.toContain(secret)
    expect(written.some((text) => text.includes('城南游泳馆'))).toBe(true)
    for (const secret of [NAME, PHONE])
      expect(written.filter((text) => text.includes(secret))).toEqual([])
  })

  it('a tip whose words name who told it is not sealed before they are changed', async () => {
    const app = await phoneOf(coordinator)
    await app.start('packages/information/choose/index?kind=tipOff')
    await app.tap('公共场所卫生')
    await app.type('举报的是什么情况', `${NAME}说水浑`)
    await app.tap('实名')
    await app.type('举报人姓名', NAME)
    await app.type('举报人电话', PHONE)
    await app.tap('封存举报人')
    expect(app.text()).toContain('地点或内容里写了举报人的姓名或电话')
    await app.tap('知道了')
    expect(app.text()).toContain('举报人还没有封存')
  })
})
