// Emergencies on the phone: whom to call, what was said, and nothing lost whatever the network does.

import { aCounty } from '../kit/counties'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { openWeapp, type PhoneSettings, type Weapp } from '../kit/weapp'
import { DEPTH, NODES } from './limits'

const START = 'packages/emergency/start/index'
const FOODBORNE = '吃了东西后多人呕吐、腹泻，或食物可能有毒'
const HOUR = 3_600_000

/** On the evening of 2 March, in China. */
const at = (time: string) => new Date(`2026-03-02T${time}:00.000+08:00`).toISOString()
const secondsFrom = (instant = '', time: string) =>
  Math.abs(Date.parse(instant) - Date.parse(at(time))) / 1000
const minuteOf = (instant = '') => instant.slice(0, 16)

describe('an emergency on the phone', () => {
  let cloud: TestCloud
  const coordinator = aPerson('coordinator', { name: '陈桂芳' })
  const lead = aPerson('centreLead')
  const officer = aPerson('officer', { name: '周明' })
  const dispatcher = aPerson('dispatcher')
  const school = aFacility({
    ...{ coordinatorId: coordinator._id, kind: 'school', name: '云台小学', traits: {} },
  })

  beforeEach(async () => {
    cloud = await startCloud({ now: at('20:00') })
    cloud.put('people', coordinator, lead, officer, dispatcher)
    cloud.put('facilities', school)
    const contacts = {
      diseaseControl: { name: '县疾控中心', phone: '023-4567 8901', fax: '023-45678902' },
      agency: { name: '县执法支队值班', phone: '023-45670000' },
    }
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id, contacts }))
  })
  afterEach(() => cloud.stop())

  const emergency = () => cloud.all('emergencies')[0]
  const clock = (time: string) => cloud.local.setClock(at(time))

  async function opened(settings: Partial<PhoneSettings> = {}): Promise<Weapp> {
    const app = await openWeapp({ cloud, openid: coordinator.openid ?? '', ...settings })
    await app.waitUntil(() => keptToRead(app).includes('counties.contacts'))
    return app
  }

  async function begun(settings: Partial<PhoneSettings> = {}): Promise<Weapp> {
    const app = await opened(settings)
    await app.start(START)
    await app.tap(FOODBORNE)
    return app
  }

  it('a resident’s tip comes out right on the page, told by fax at 22:30', async () => {
    clock('20:05')
    const app = await begun()
    await app.type('就餐人数（暴露人数）', '62')
    await app.type('发病人数', '11')
    clock('20:40')
    await app.tap('已初步核实')
    clock('20:45')
    await app.tap('现在上报')
    await app.waitFor('已经提醒负责的执法人员')
    expect(app.text()).toContain('请在 3月2日 22:05 前报告')
    expect(app.text()).toContain('最晚 3月2日 22:40')

    clock('22:30')
    await app.start(app.path.concat(`?id=${emergency()?._id}`))
    await app.tap('记一次报告', { beside: '传真 023-45678902' })
    await app.tap('传真')
    await app.type('对方是谁', '值班员小李')
    await app.tap('记下这次报告')
    await app.waitFor('从核实起算没有超时')
    await app.waitUntil(() => emergency()?.status === 'told')
    expect(app.text()).toContain('晚于从发现起两小时（3月2日 22:05）')
    expect(minuteOf(emergency()?.foundAt)).toBe(minuteOf(at('20:05')))
    expect(minuteOf(emergency()?.verifiedAt)).toBe(minuteOf(at('20:40')))
    expect(app.errors).toEqual([])

    const lead_ = await openWeapp({ cloud, openid: lead.openid ?? '' })
    await lead_.start('packages/emergency/list/index')
    await lead_.waitFor('（晚于从发现起两小时）')
    expect(lead_.errors).toEqual([])
  })

  it.each([
    {
      fax: '22:30',
      says: ['3月2日 22:30 报告到', '晚于从发现起两小时（3月2日 22:05），从核实起算没有超时'],
      saysNot: '已报告（超时）',
    },
    {
      fax: '22:41',
      says: ['已报告（超时）', '最晚 3月2日 22:40', '晚于从发现起两小时（3月2日 22:05）'],
      saysNot: '没有超时',
    },
  ])(
    'the same where it was taken as a tip at the counter: a fax at $fax',
    async ({ fax, says, saysNot }) => {
      clock('20:05')
      const app = await opened()
      await app.start('packages/information/choose/index?kind=tipOff')
      await app.tap('食物中毒、污染')
      await app.tap('办酒席后多人不舒服')
      await app.type('在哪里', '三组坝坝宴')
      await app.tap('提交')
      await app.tap('已经给了')
      await app.tap('看这条记录')
      clock('20:40')
      await app.tap('核实')
      await app.tap('情况基本属实')
      await app.type('核实情况', '电话问了两户，62 人吃饭，11 人吐')
      await app.tap('先不定')
      await app.tap('提交')
      await app.tap('看这条记录')
      clock('20:45')
      await app.tap('按突发事件报告')
      await app.tap(FOODBORNE)
      expect(app.text()).toContain('请在 3月2日 22:05 前报告')
      expect(app.text()).toContain('最晚 3月2日 22:40')
      await app.type('就餐人数（暴露人数）', '62')
      await app.type('发病人数', '11')
      await app.tap('现在上报')
      await app.waitFor('已经提醒负责的执法人员')
      expect(app.text()).toContain('三组坝坝宴')
      expect(app.text()).not.toContain('待补充')

      clock(fax)
      await app.start(app.path.concat(`?id=${emergency()?._id}`))
      await app.tap('记一次报告', { beside: '传真 023-45678902' })
      await app.tap('传真')
      await app.tap('记下这次报告')
      await app.waitUntil(() => emergency()?.status === 'told')
      await app.waitFor(says[0] ?? '')
      for (const words of says) expect(app.text()).toContain(words)
      expect(app.text()).not.toContain(saysNot)
      const [tip] = cloud.all('tipOffs')
      expect(tip).toMatchObject({ status: 'becameEmergency', emergencyId: emergency()?._id })
      await app.start(`packages/information/tip-record/index?id=${tip?._id}`)
      await app.waitFor('看这起突发事件')
      expect(app.errors).toEqual([])
    },
  )

  it('with no signal: the call is asked about after the app was killed, and all arrives once', async () => {
    const app = await begun()
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
    const app = await begun({ haste: 20 })
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
    const app = await begun({ clockAhead: 2 * HOUR })
    clock('20:40')
    await app.tap('已初步核实')
    await app.tap('现在上报')
    await app.waitUntil(() => emergency() !== undefined)
    expect(secondsFrom(emergency()?.foundAt, '20:05')).toBeLessThan(5)
    expect(secondsFrom(emergency()?.verifiedAt, '20:40')).toBeLessThan(5)
    expect(app.errors).toEqual([])
  })

  it('stands on the home page of the centre and of the officer until it is told and accepted', async () => {
    const app = await begun()
    await app.tap('现在上报')
    await app.waitUntil(() => emergency() !== undefined)
    const colleague = await openWeapp({ cloud, openid: lead.openid ?? '' })
    await colleague.waitFor('疾控机构还没报告')
    const agency = await openWeapp({ cloud, openid: officer.openid ?? '' })
    await agency.waitFor('突发线索，还没有人受理')
    await agency.tap('疑似食源性疾病或食品污染', { beside: '请受理' })
    await agency.tap('受理')
    await agency.start()
    expect(agency.text()).not.toContain('还没有人受理')

    await app.tap('记一次报告', { beside: '传真 023-45678902' })
    await app.tap('记下这次报告')
    await app.waitUntil(() => emergency()?.status === 'told')
    await colleague.start()
    await colleague.waitUntil(() => !colleague.shows('疾控机构还没报告'))
  })

  it('photos go after the words', async () => {
    const app = await begun()
    await app.reach('offline')
    await app.tap('加照片')
    await app.tap('拍照')
    await app.tap('现在上报')
    await app.reach('online')
    await app.waitUntil(() => emergency()?.photos.length === 1)
    expect(app.errors).toEqual([])
  })

  it.each(['表单', '上报后'])('is drawn within WeChat’s limits: %s', async (when) => {
    const app = await begun()
    if (when === '上报后') {
      await app.tap('现在上报')
      await app.waitFor('已经提醒负责的执法人员')
    }
    expect(app.size.nodes).toBeLessThan(NODES)
    expect(app.size.depth).toBeLessThan(DEPTH)
  })

  it('three pupils of a class are to be verified at once, and become an emergency with one tap', async () => {
    const app = await opened()
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

/** What the phone keeps of what was read. */
const keptToRead = ({ phone }: Weapp): string =>
  [...phone.storage].flatMap(([key, text]) => (key.startsWith('read/') ? [text] : [])).join('')
