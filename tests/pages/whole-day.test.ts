// A day in a village without signal: a plant that nobody knew is registered, three are patrolled, one is asked in writing to
// put something right, an emergency is written down. Then there is signal.

import { aFacility } from '../kit/facilities'
import { openWeapp, type Weapp } from '../kit/weapp'
import { breakOf, chainsIn } from '../kit/trails'
import { fail, measureAll, passRest, SECTIONS, startPatrol, WATER_CLEAR } from './patrolling'
import { PLANT, startWaterCounty, type WaterCounty } from './water-county'

const NEW_PLANT = '白鹤村新水厂'
const OTHER_PLANT = '石溪村水厂'
const FOODBORNE = '吃了东西后多人呕吐、腹泻，或食物可能有毒'

const NAMES = { '500299101000': '云台镇', '500299101202': '白鹤村' }
const CONTACTS = { diseaseControl: { name: '县疾控中心', phone: '023-45678901' } }

describe('a day with no signal, and the evening with some', () => {
  let county: WaterCounty
  let app: Weapp

  beforeAll(async () => {
    county = await startWaterCounty()
    const { cloud, coordinator } = county
    const changed = { $set: { areaNames: NAMES, contacts: CONTACTS } }
    await cloud.local.store.update('counties', { filter: {}, multi: true }, changed)
    cloud.put('facilities', aFacility({ coordinatorId: coordinator._id, name: OTHER_PLANT }))
    app = await openWeapp({ cloud, openid: coordinator.openid ?? '' })
    await app.waitFor('手机里存了')
    await app.reach('offline')
  })
  afterAll(() => county.cloud.stop())
  afterEach(() => {
    expect(app.errors).toEqual([])
  })

  const all = <Name extends 'facilities' | 'patrols' | 'advice' | 'emergencies' | 'clues'>(
    name: Name,
  ) => county.cloud.all(name)

  const goHome = () => app.tapUntil('返回首页', () => app.path === 'pages/home/index')

  /** From the dossier or the list to the outbox. */
  async function finishPatrol(): Promise<void> {
    for (const section of SECTIONS) await passRest(app, section)
    await measureAll(app)
    await app.tap('填完了，核对')
    await app.tap('提交')
    expect(app.text()).toContain('已存好，有网络会自动发送')
  }

  it('a plant is registered, and patrolled before the cloud knows it', async () => {
    await app.tap('记一件事')
    await app.tap('登记单位')
    await app.tap('农村集中式供水')
    await app.type('名称（照招牌或证件写）', NEW_PLANT)
    await app.tap('请选')
    await app.tap('云岭县云台镇白鹤村')
    await app.tap('地表水')
    await app.tap('氯（游离性余氯）')
    await app.tap('登记')
    await app.tap('去看档案、开始巡查')
    expect(app.text()).toContain('可以先巡查，有网后会按先后自动发送')
    await app.tap('开始巡查')
    await finishPatrol()
    await goHome()
    expect(app.text()).toContain(`“${NEW_PLANT}”先发出，这一份随后自动发送`)
  })

  it('two more are patrolled; who has cloudy water is asked in writing, and does not sign', async () => {
    await startPatrol(app, OTHER_PLANT)
    await finishPatrol()
    await goHome()
    await startPatrol(app, PLANT)
    await fail(app, WATER_CLEAR, { phrase: '水浑浊', photo: true })
    await finishPatrol()
    await app.tap('写卫生检查意见书')
    expect(app.text()).toContain('编号在提交后给出')
    expect(app.text()).toContain('不是行政执法文书')
    await app.tap('请对方看，签字')
    await app.tap('对方拒绝签字')
    await app.type('在场见证人姓名', '李村长')
    await app.tap('提交')
    await goHome()
  })

  it('an emergency is written down, with whom to call', async () => {
    await app.tap('突发事件：马上报告')
    await app.tap(FOODBORNE)
    expect(app.text()).toMatch(/打电话：县疾控中心\s023-45678901/)
    await app.type('发病人数', '11')
    await app.tap('现在上报')
    expect(app.text()).toContain('发出前执法机构还不知道，请先打电话')
  })

  it('all of it is there after the phone was off', async () => {
    app.kill()
    await app.start()
    expect(app.text()).toContain('5 份等网络发送')
    expect(all('patrols')).toEqual([])
  })

  it('with signal everything arrives by itself, each once and in its order', async () => {
    await app.reach('online')
    await app.waitUntil(() => all('advice').length === 1 && all('patrols').length === 3)
    await app.waitUntil(() => !app.shows('等网络发送') && !app.shows('等待发送'))
    const [registered] = all('facilities').filter(({ name }) => name === NEW_PLANT)
    expect(registered?.lastPatrol?.failedCount).toBe(0)
    expect(all('patrols').flatMap(({ clueIds }) => clueIds)).toHaveLength(1)
    expect(all('advice')).toMatchObject([
      { facilityName: PLANT, number: 1, signing: { kind: 'refused', witness: '李村长' } },
    ])
    expect(all('emergencies')).toMatchObject([
      { kind: 'foodborne', answers: { illCount: { value: 11 } } },
    ])
    expect(all('clues').map(({ origin }) => origin.kind)).toEqual(
      expect.arrayContaining(['patrol', 'emergency']),
    )
    expect(all('clues')).toHaveLength(2)
    const written = chainsIn(county.cloud).filter(({ entries }) => entries[0]?.seq === 1)
    expect(written.filter((chain) => breakOf(chain) !== undefined)).toEqual([])
  })

  it('what the centre and the officer see is what was written', async () => {
    const { cloud, officer } = county
    const officerApp = await openWeapp({ cloud, openid: officer.openid ?? '' })
    await officerApp.waitFor(PLANT)
    expect(officerApp.errors).toEqual([])
    await app.openTab('我的')
    await app.waitFor('1 项不合格')
  })
})
