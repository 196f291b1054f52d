import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../local-cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { until } from '../kit/until'
import { sectionOf, READINGS, SECTIONS, TANK_LOCKED, WATER_CLEAR } from '../pages/patrolling'
import { launchBrowser } from './browser'
import { openMessage, setLetters, standAt, switchNetwork } from './drawer'
import { atRest, barriersOn, cutOff, lettersAre } from './fit'
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

type Last = { last?: boolean }

const shown = ({ screen }: Phone, words: string, exact: boolean) =>
  screen.getByText(words, { exact }).filter({ visible: true })

async function tap(phone: Phone, words: string, { last = false }: Last = {}): Promise<void> {
  const found = shown(phone, words, true)
  await (last ? found.last() : found.first()).click()
}

const sees = (phone: Phone, words: string) => shown(phone, words, false).first().waitFor()

/** A button that stands where the last tap was takes no second one at once. */
async function tapUntil(phone: Phone, words: string, seen: string): Promise<void> {
  const goal = shown(phone, seen, false).first()
  for (let tries = 0; tries < 10 && !(await goal.isVisible()); tries += 1) {
    await tap(phone, words)
    await goal.waitFor({ timeout: 500 }).catch(() => undefined)
  }
  await goal.waitFor()
}

const seesNoMore = (phone: Phone, words: RegExp) =>
  phone.screen.getByText(words).filter({ visible: true }).waitFor({ state: 'detached' })

/** No barrier, and nothing cut off at the side, in large letters either. */
async function isFit({ page }: Phone): Promise<void> {
  await atRest(page)
  expect(await barriersOn(page)).toEqual([])
  expect(await cutOff(page)).toEqual([])
  await setLetters(page, '关怀')
  await lettersAre(page, 1.4)
  expect(await cutOff(page)).toEqual([])
  await setLetters(page, '标准')
}

const questionOn = ({ screen }: Phone, question: string) =>
  screen.locator('.item', { hasText: question }).filter({ visible: true })

async function fail(phone: Phone, question: string, phrase: string): Promise<void> {
  if (!(await shown(phone, question, false).first().isVisible()))
    await tap(phone, sectionOf(question))
  const item = questionOn(phone, question)
  await item.getByText('不合格', { exact: true }).click()
  await item.getByText(phrase, { exact: true }).click()
  await item.getByText('加照片').click()
  await tap(phone, '拍照')
  await item.getByText('现场拍摄').waitFor()
}

async function passTheRest(phone: Phone): Promise<void> {
  const rest = phone.screen.getByText(/^(本组|其余)都合格$/).filter({ visible: true })
  for (const section of SECTIONS) {
    if ((await shown(phone, section, true).first().getAttribute('aria-expanded')) !== 'true')
      await tap(phone, section)
    if (await rest.isVisible()) await rest.click()
  }
}

async function measureAll({ screen }: Phone): Promise<void> {
  for (const [place, raw] of READINGS)
    await screen.locator('input').and(screen.getByLabel(place)).fill(raw)
}

const patrolsOf = (cloud: LocalCloud) => cloud.store.find('patrols', { filter: {} }).rows.length
