// The day without signal of tests/pages/whole-day.test.ts, in a real browser; its pages looked at on two sizes of phone and
// in two sizes of letters.

import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../local-cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { until } from '../kit/until'
import { WATER_CLEAR } from '../pages/patrolling'
import { launchBrowser } from './browser'
import { standAt, switchNetwork } from './drawer'
import {
  fail,
  isFit,
  keeps,
  measureAll,
  passTheRest,
  sees,
  seesNoMore,
  tap,
  tapUntil,
  type,
} from './hand'
import { phoneOf, startPreview, tabOf, type Phone } from './phone'

const NOW = '2026-03-02T02:00:00.000Z'
const PLANT = '云台村水厂'
const OTHER_PLANT = '石溪村水厂'
const NEW_PLANT = '白鹤村新水厂'
/** All phone, and the smallest there is. */
const SMALLEST = { width: 320, height: 568 }

describe('a day with no signal, in the preview', () => {
  const coordinator = { ...aPerson('coordinator', { name: '陈桂芳' }), openid: 'o-coordinator' }
  const officer = aPerson('officer', { name: '周明' })
  let browser: Browser
  let cloud: LocalCloud
  let phone: Phone

  beforeAll(async () => {
    const people = [{ openid: coordinator.openid, label: '陈桂芳 · 云台镇', group: '协管员' }]
    const places = [{ label: PLANT, longitude: 107.5, latitude: 30.2, accuracy: 15 }]
    cloud = await startPreview({ people, places }, NOW)
    const coordinatorId = coordinator._id
    const plants = [PLANT, OTHER_PLANT].map((name) => aFacility({ coordinatorId, name }))
    cloud.store.bulkLoad('people', [coordinator, officer])
    cloud.store.bulkLoad('facilities', plants)
    cloud.store.bulkLoad('counties', [
      aCounty({
        dutyOfficerId: officer._id,
        areaNames: { '500299101000': '云台镇', '500299101202': '白鹤村' },
        contacts: { diseaseControl: { name: '县疾控中心', phone: '023-45678901' } },
      }),
    ])
    browser = await launchBrowser()
    phone = await phoneOf(browser, cloud, coordinator.openid, SMALLEST)
    await standAt(phone.page, PLANT)
    await sees(phone, '手机里存了 2 家单位')
    await keeps(phone, '县疾控中心')
    await switchNetwork(phone.page)
    await sees(phone, '现在没有网络')
  })
  afterAll(async () => {
    await browser.close()
    await cloud.stop()
  })
  afterEach(() => {
    expect(phone.complaints).toEqual([])
  })

  const count = (name: string) => cloud.store.find(name, { filter: {} }).rows.length

  async function finishPatrol(): Promise<void> {
    await passTheRest(phone)
    await measureAll(phone)
    await tap(phone, '填完了，核对')
    await tap(phone, '提交')
    await sees(phone, '已存好，有网络会自动发送')
  }

  const goHome = () => tapUntil(phone, '返回首页', '记一件事')

  async function patrol(name: string): Promise<void> {
    await tap(phone, '附近的')
    await tap(phone, name)
    await tap(phone, '开始巡查')
  }

  it('a plant is registered, and patrolled before the cloud knows it', async () => {
    await isFit(phone)
    await tap(phone, '记一件事')
    await tap(phone, '登记单位')
    await isFit(phone)
    await tap(phone, '农村集中式供水')
    await type(phone, '名称', NEW_PLANT)
    await tap(phone, '请选')
    await tap(phone, '云岭县云台镇白鹤村')
    await tap(phone, '地表水')
    await tap(phone, '氯（游离性余氯）')
    await isFit(phone)
    await tap(phone, '登记')
    await isFit(phone)
    await tap(phone, '去看档案、开始巡查')
    await sees(phone, '可以先巡查')
    await isFit(phone)
    await tap(phone, '开始巡查')
    await finishPatrol()
    await goHome()
  })

  it('two more are patrolled, and one is asked in writing', async () => {
    await patrol(OTHER_PLANT)
    await finishPatrol()
    await goHome()
    await patrol(PLANT)
    await fail(phone, WATER_CLEAR, '水浑浊')
    await finishPatrol()
    await isFit(phone)
    await tap(phone, '写卫生检查意见书')
    await sees(phone, '编号在提交后给出')
    await isFit(phone)
    await tap(phone, '请对方看，签字')
    await isFit(phone)
    await tap(phone, '对方拒绝签字')
    await type(phone, '在场见证人姓名', '李村长')
    await isFit(phone)
    await tap(phone, '提交')
    await goHome()
  })

  it('an emergency is written down', async () => {
    await tap(phone, '突发事件：马上报告')
    await isFit(phone)
    await tap(phone, '吃了东西后多人呕吐、腹泻，或食物可能有毒')
    await sees(phone, '打电话：县疾控中心')
    await isFit(phone)
    await type(phone, '发病人数', '11')
    await tap(phone, '现在上报')
    await sees(phone, '请先打电话')
    await isFit(phone)
  })

  it('all of it is there in another tab, and arrives with the network', async () => {
    const context = phone.page.context()
    await phone.page.close()
    phone = await tabOf(context, cloud, coordinator.openid)
    await until(() => count('advice') === 1 && count('emergencies') === 1)
    expect(count('patrols')).toBe(3)
    expect(count('facilities')).toBe(3)
    await seesNoMore(phone, /等待发送|等网络发送/)
    await isFit(phone)
  })
})
