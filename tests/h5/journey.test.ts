import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../local-cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { until } from '../kit/until'
import { TANK_LOCKED, WATER_CLEAR } from '../pages/patrolling'
import { launchBrowser } from './browser'
import { openMessage, standAt, switchNetwork } from './drawer'
import { fail, isFit, measureAll, passTheRest, sees, seesNoMore, tap, tapUntil } from './hand'
import { phoneOf, startPreview, tabOf, type Phone } from './phone'

const NOW = '2026-03-02T02:00:00.000Z'
const PLANT = '云台村水厂'

describe('the main job, in the preview', () => {
  const coordinator = { ...aPerson('coordinator', { name: '陈桂芳' }), openid: 'o-coordinator' }
  const officer = { ...aPerson('officer', { name: '周明' }), openid: 'o-officer' }
  let browser: Browser
  let cloud: LocalCloud
  let patrolling: Phone
  let enforcing: Phone

  beforeAll(async () => {
    cloud = await startPreview(
      {
        people: [
          { openid: coordinator.openid, label: '陈桂芳 · 云台镇', group: '协管员' },
          { openid: officer.openid, label: '周明 · 饮用水卫生', group: '执法人员' },
        ],
        places: [{ label: PLANT, longitude: 107.5, latitude: 30.2, accuracy: 15 }],
      },
      NOW,
    )
    const plant = aFacility({ coordinatorId: coordinator._id, name: PLANT })
    cloud.store.bulkLoad('people', [coordinator, officer])
    cloud.store.bulkLoad('facilities', [plant])
    cloud.store.bulkLoad('counties', [aCounty({ dutyOfficerId: officer._id })])
    browser = await launchBrowser()
    patrolling = await phoneOf(browser, cloud, coordinator.openid)
    enforcing = await phoneOf(browser, cloud, officer.openid, { width: 390, height: 844 })
  })
  afterAll(async () => {
    await browser.close()
    await cloud.stop()
  })
  afterEach(() => {
    expect([...patrolling.complaints, ...enforcing.complaints]).toEqual([])
  })

  it('lets WeChat tell the officer of the next clues', async () => {
    await tap(enforcing, '点此补充')
    await sees(enforcing, '微信还可提醒您 1 次')
  })

  it('takes the coordinator from the plant to its checklist', async () => {
    await standAt(patrolling.page, PLANT)
    await sees(patrolling, '陈桂芳')
    await isFit(patrolling)
    await tap(patrolling, '附近的')
    await tap(patrolling, PLANT)
    await sees(patrolling, '供水人口')
    await isFit(patrolling)
    await tap(patrolling, '开始巡查')
    await sees(patrolling, '已定位，误差约 15 米')
    await isFit(patrolling)
  })

  it('goes on where it was after the tab was closed', async () => {
    await fail(patrolling, WATER_CLEAR, '水浑浊')
    const context = patrolling.page.context()
    await patrolling.page.close()
    patrolling = await tabOf(context, cloud, coordinator.openid)
    await standAt(patrolling.page, PLANT)
    await sees(patrolling, '1 份没写完')
    await tap(patrolling, PLANT)
    await sees(patrolling, '已答 1/24')
    await sees(patrolling, '现场拍摄')
  })

  it('says before it is submitted what will be reported', async () => {
    await fail(patrolling, TANK_LOCKED, '没有上锁')
    await passTheRest(patrolling)
    await measureAll(patrolling)
    await tap(patrolling, '填完了，核对')
    await sees(patrolling, '疑似现场检测水质不符合要求')
    await sees(patrolling, '不合格 2')
    await isFit(patrolling)
  })

  it('submits without a network as soon as there is one', async () => {
    await switchNetwork(patrolling.page)
    await sees(patrolling, '现在没有网络')
    await tap(patrolling, '提交')
    await sees(patrolling, '已存好，有网络会自动发送')
    expect(patrolsOf(cloud)).toBe(0)
    await tapUntil(patrolling, '返回首页', '1 份等网络发送')
    await switchNetwork(patrolling.page)
    await until(() => patrolsOf(cloud) === 1)
    await seesNoMore(patrolling, /^1 份/)
  })

  it('brings the officer by a tap on the message to the clue, who accepts and closes it', async () => {
    await openMessage(enforcing.page, PLANT)
    await sees(enforcing, '不合格')
    await isFit(enforcing)
    await tap(enforcing, '受理')
    await sees(enforcing, '周明 受理')
    await tap(enforcing, '查实，已改正')
    await enforcing.screen
      .getByLabel('处理情况')
      .locator('textarea')
      .fill('已责令停水清洗，复查合格')
    await tap(enforcing, '办结')
    await tap(enforcing, '办结', { last: true })
    await sees(enforcing, '周明 办结')
  })

  it('answers the coordinator', async () => {
    await tap(patrolling, '消息')
    await sees(patrolling, '已责令停水清洗，复查合格')
    await isFit(patrolling)
    await tap(patrolling, '我的')
    await sees(patrolling, '2 项不合格')
    await isFit(patrolling)
  })
})

const patrolsOf = (cloud: LocalCloud) => cloud.store.find('patrols', { filter: {} }).rows.length
