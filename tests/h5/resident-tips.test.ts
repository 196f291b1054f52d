// What residents tell, in a real browser. The whole way of one tip, from a phone that never signs in to the reward that is paid
// against its code, each page looked at in two sizes of letters; the code stands in no address.

import type { Browser } from 'playwright-core'
import { startCloud, type TestCloud } from '../kit/cloud'
import { anId } from '../kit/people'
import { anInformantOf, aResidentTipOff } from '../kit/words'
import { until } from '../kit/until'
import { launchBrowser } from './browser'
import { appOf, atRest } from './fit'
import { back, isFit, openWay, sees, tap, type } from './hand'
import { H5, phoneOf, type Phone } from './phone'
import { county, people } from '../kit/rewarding-county'

const NOW = '2026-03-02T02:00:00.000Z'
const PHONE = { width: 390, height: 844 }
const PLANT = '红星村水厂'

describe('what residents tell, in the preview', () => {
  let browser: Browser
  let cloud: TestCloud
  let officer: Phone
  let coordinator: Phone
  let neighbour: Phone
  let code = ''
  const opened: Phone[] = []

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW, preview: { h5Root: H5 } })
    cloud.put('people', ...Object.values(people))
    cloud.put('counties', county)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await cloud.stop()
  })
  afterEach(() => {
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([])
  })

  async function phoneWith(openid = `o-${anId()}`): Promise<Phone> {
    const phone = await phoneOf(browser, cloud.local, openid, PHONE)
    opened.push(phone)
    await sees(phone, '我的')
    return phone
  }

  const kept = () => cloud.all('tipOffs').find(({ place }) => place === PLANT)
  const isNow = (status: string) => until(() => kept()?.status === status)

  async function otherWay(phone: Phone, words: string): Promise<void> {
    await tap(phone, '其他办法')
    await isFit(phone)
    await tap(phone, words)
  }

  it('is told with a photo and no name; its code is shown once', async () => {
    const phone = await phoneWith()
    await sees(phone, '我要举报')
    await isFit(phone)
    await tap(phone, '我要举报')
    await sees(phone, '这些事归别的部门管')
    await isFit(phone)
    await tap(phone, '饮用水有异常')
    await phone.screen.getByText('还没写在哪里').click({ force: true })
    await type(phone, '在哪里', PLANT)
    await type(phone, '是什么情况', '水是黄的')
    await tap(phone, '石溪镇')
    await tap(phone, '加照片')
    await tap(phone, '拍照')
    await sees(phone, '现场拍摄')
    await isFit(phone)
    await tap(phone, '下一步')
    await sees(phone, '不留名一样办理')
    await isFit(phone)
    await tap(phone, '提交')
    await sees(phone, '已交到执法机构')
    await isFit(phone)
    const words = await phone.screen.locator('body').innerText()
    code = /(\d{4} ){3}\d{4}/.exec(words)?.[0].replaceAll(' ', '') ?? ''
    expect(code).toHaveLength(16)
    expect(kept()).toMatchObject({ identity: 'anonymous', words: '水是黄的', photos: [{}] })
    await cloud.local.fireTimer('timer')
  })

  it('is followed by the code on another phone, with a word to the agency', async () => {
    neighbour = await phoneWith()
    await tap(neighbour, '查办理情况')
    await type(neighbour, '回执号', code)
    await isFit(neighbour)
    await tap(neighbour, '查')
    await sees(neighbour, '最晚 2026年3月9日 告诉您受不受理')
    await isFit(neighbour)
    await type(neighbour, '想补充或想问的', '今天又黄了')
    await tap(neighbour, '发送留言')
    await until(() => kept()?.messages?.length === 1)
  })

  it('is taken up, and a coordinator is asked to look', async () => {
    officer = await phoneWith(people.officer.openid)
    await tap(officer, '居民举报')
    await sees(officer, '前决定是否受理')
    await isFit(officer)
    await tap(officer, PLANT)
    await sees(officer, '今天又黄了')
    await isFit(officer)
    await tap(officer, '受理')
    await isNow('accepted')
    await otherWay(officer, '请协管员核实')
    await tap(officer, '赵协管')
    await isFit(officer)
    await tap(officer, '确定请协管员核实')
    await isNow('received')
  })

  it('has its photo painted over by hand, and as it was sent it is opened with a reason', async () => {
    await tap(officer, '第 1 张')
    await sees(officer, '用手指涂掉人脸')
    await paint(officer)
    await sees(officer, '撤销一笔')
    await isFit(officer)
    await tap(officer, '遮挡好了')
    await sees(officer, '已遮挡，可以重新遮挡')
    await cloud.local.fireTimer('timer')
    await tap(officer, '看第 1 张的原件')
    await type(officer, '为什么要看原件', '核对拍摄时间')
    await isFit(officer)
    await tap(officer, '看原件')
    await until(() => cloud.all('tipFiles')[0]?.looks?.length === 1)
    await officer.screen.locator('.preview-image img').waitFor()
    await officer.screen.locator('.preview-image').click()
    await back(officer)
  })

  it('is looked into by the coordinator, who does not learn who told', async () => {
    coordinator = await phoneWith(people.coordinator.openid)
    await tap(coordinator, '1 件投诉举报待核实')
    await tap(coordinator, PLANT)
    await sees(coordinator, '第 1 张 已遮挡')
    await isFit(coordinator)
    await tap(coordinator, '核实')
    await tap(coordinator, '情况基本属实')
    await type(coordinator, '核实情况', '水厂没有加氯')
    await isFit(coordinator)
    await tap(coordinator, '提交')
    await isNow('verified')
  })

  it('becomes a clue that is closed, and is answered', async () => {
    await openWay(officer, '居民举报')
    await tap(officer, PLANT)
    await sees(officer, '水厂没有加氯')
    await isFit(officer)
    await tap(officer, '转成线索')
    await isFit(officer)
    await tap(officer, '确定转成线索')
    await isNow('becameClue')
    await tap(officer, '看线索')
    await tap(officer, '受理')
    await sees(officer, '王执法 受理')
    await tap(officer, '查实，已改正')
    await type(officer, '处理情况', '已加氯')
    await tap(officer, '办结')
    await tap(officer, '办结', { last: true })
    await sees(officer, '王执法 办结')
    await back(officer)
    await tap(officer, '答复举报人')
    await sees(officer, '确定答复举报人')
    await isFit(officer)
    await tap(officer, '确定答复举报人')
    await sees(officer, '举报人读到的')
    await isFit(officer)
  })

  it('is read by its code, rated, and a reward is applied for', async () => {
    await back(neighbour)
    await tap(neighbour, '查')
    await sees(neighbour, '现在改好了')
    await tap(neighbour, '满意')
    await tap(neighbour, '解决了')
    await isFit(neighbour)
    await tap(neighbour, '提交评价')
    await sees(neighbour, '您的评价')
    await tap(neighbour, '申请奖励')
    await sees(neighbour, '奖励已申请')
    await isFit(neighbour)
  })

  it('is rewarded: granted by one of the agency, paid by another against the code', async () => {
    await openWay(officer, '举报奖励')
    await sees(officer, '申请')
    await isFit(officer)
    await tap(officer, '饮用水有异常')
    await type(officer, '金额', '1000')
    await isFit(officer)
    await tap(officer, '批准 1000 元')
    await tap(officer, '批准', { last: true })
    await sees(officer, '批准的人不能自己发放')
    await isFit(officer)

    const dispatcher = await phoneWith(people.dispatcher.openid)
    await openWay(dispatcher, '举报奖励')
    await tap(dispatcher, '凭回执号发放')
    await type(dispatcher, '回执号', code)
    await isFit(dispatcher)
    await tap(dispatcher, '查')
    await sees(dispatcher, '1000 元')
    await isFit(dispatcher)
    await tap(dispatcher, '已发放 1000 元')
    await tap(dispatcher, '已发放', { last: true })
    await sees(dispatcher, '李管理核对回执号，已发放')
    await back(neighbour)
    await tap(neighbour, '查')
    await sees(neighbour, '奖励已领取')
    await isFit(neighbour)
  })

  it('leaves its code in no address and on no phone', async () => {
    const addresses = opened.flatMap((phone) => phone.addresses)
    expect(addresses.filter((each) => each.includes('packages/tip-off/follow'))).not.toEqual([])
    expect(addresses.filter((each) => each.replaceAll('%20', '').includes(code))).toEqual([])
    for (const { page } of opened) {
      const stored = await appOf(page).evaluate(() => JSON.stringify(localStorage))
      expect(stored).not.toContain(code)
    }
  })

  it('is opened to an officer who says why they must know who told', async () => {
    const tip = aResidentTipOff(county, { now: NOW, place: '河口水厂', identity: 'confidential' })
    cloud.put('tipOffs', tip)
    cloud.put('informants', anInformantOf(tip))
    await openWay(officer, '居民举报')
    await tap(officer, '河口水厂')
    await tap(officer, '举报人是谁')
    await isFit(officer)
    await type(officer, '为什么要知道是谁', '要他带路')
    await tap(officer, '打开')
    await sees(officer, '周某某')
    await isFit(officer)
    expect(officer.addresses.join('\n')).not.toContain('13900001111')
  })
})

/** A finger across the photo. */
async function paint({ page, screen }: Phone): Promise<void> {
  await atRest(page)
  const box = await screen.getByLabel('在照片上涂抹').boundingBox()
  if (!box) throw new Error('no photo to paint on')
  await page.mouse.move(box.x + 40, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + 160, box.y + 80, { steps: 4 })
  await page.mouse.up()
}
