// A resident in a real browser, who never signs in: tips off in four steps and follows it by the code from another phone.

import type { Browser } from 'playwright-core'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { until } from '../kit/until'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../kit/people'
import { launchBrowser } from './browser'
import { isFit, sees, tap, type } from './hand'
import { H5, phoneOf, type Phone } from './phone'

const NOW = '2026-03-02T02:00:00.000Z'
const PHONE = { width: 390, height: 844 }

describe('a resident, in the preview', () => {
  let browser: Browser
  let cloud: TestCloud
  let phone: Phone
  let code = ''

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW, preview: { h5Root: H5 } })
    const officer = aPerson('dispatcher')
    cloud.put('people', officer)
    const areaNames = { [TOWNSHIP]: '石溪镇' }
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id, area: COUNTY, areaNames }))
    browser = await launchBrowser()
    phone = await aResident()
  })
  afterAll(async () => {
    await browser.close()
    await cloud.stop()
  })
  afterEach(() => {
    expect(phone.complaints).toEqual([])
  })

  const aResident = () => phoneOf(browser, cloud.local, `o-${anId()}`, PHONE)

  it('says what, where and nothing of who', async () => {
    await sees(phone, '我要举报')
    await isFit(phone)
    await tap(phone, '我要举报')
    await sees(phone, '这些事归别的部门管')
    await isFit(phone)
    await tap(phone, '饮用水有异常')
    await type(phone, '在哪里', '红星村水厂')
    await type(phone, '是什么情况', '水是黄的')
    await sees(phone, '石溪镇')
    await isFit(phone)
    await tap(phone, '下一步')
    await sees(phone, '不留名一样办理')
    await isFit(phone)
    await tap(phone, '提交')
  })

  it('gets a code, once', async () => {
    await sees(phone, '已交到执法机构')
    await isFit(phone)
    const words = await phone.screen.locator('body').innerText()
    code = /\d{4} \d{4} \d{4} \d{4}/.exec(words)?.[0] ?? ''
    expect(code).not.toBe('')
    expect(cloud.all('tipOffs')).toMatchObject([{ place: '红星村水厂', words: '水是黄的' }])
  })

  it('reads by the code on another phone by when there is an answer, and writes', async () => {
    phone = await aResident()
    await tap(phone, '查办理情况')
    await type(phone, '回执号', code.replaceAll(' ', ''))
    await isFit(phone)
    await tap(phone, '查')
    await sees(phone, '最晚 2026年3月9日 告诉您受不受理')
    await isFit(phone)
    await type(phone, '想补充或想问的', '今天又黄了')
    await tap(phone, '发送留言')
    await until(() => cloud.all('tipOffs')[0]?.messages?.length === 1)
  })
})
