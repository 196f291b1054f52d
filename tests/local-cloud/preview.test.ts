import { buildSync } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../local-cloud'
import { demoVoice } from '../../local-cloud/preview/protocol'
import { launchBrowser } from '../h5/browser'
import { clueAlert, startTestCloud } from './kit'

// Stands in for the built mini-program: takes part in the preview and shows what it is told.
const APP = `
import { joinPreview, phoneAtStart, sessionOfTab } from './local-cloud/preview/in-frame'
const told: Record<string, unknown> = { session: sessionOfTab(), state: phoneAtStart() }
const show = () => { document.getElementById('told')!.textContent = JSON.stringify(told) }
show()
joinPreview({
  state(state) { told.state = state; show() },
  openPage(page) { told.page = page; show() },
})`

const PAGE =
  '<!doctype html><meta charset="utf-8"><pre id="told"></pre><script src="./js/app.js"></script>'

function buildApp(folder: string): void {
  buildSync({
    stdin: { contents: APP, loader: 'ts', resolveDir: resolve(__dirname, '../..') },
    bundle: true,
    outfile: join(folder, 'js', 'app.js'),
  })
  writeFileSync(join(folder, 'index.html'), PAGE)
}

const manifest = {
  title: '演示县',
  people: [
    { openid: 'o-wang', label: '王秀兰', group: '青龙镇卫生院', phone: '13800000001' },
    { openid: 'o-chen', label: '陈刚', group: '县卫生监督所', place: '县城' },
  ],
  places: [
    { label: '青龙镇', latitude: 29.5, longitude: 106.5 },
    { label: '县城', latitude: 29.7, longitude: 106.7 },
    { label: '白云水厂', latitude: 29.6, longitude: 106.6, accuracy: 40 },
  ],
  timers: { tick: '例行处理' },
}

let h5Root: string
let cloud: LocalCloud
let browser: Browser

beforeAll(async () => {
  h5Root = mkdtempSync(join(tmpdir(), 'h5-'))
  buildApp(h5Root)
  cloud = await startTestCloud({ h5Root, manifest })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await cloud.stop()
  rmSync(h5Root, { recursive: true })
})

describe('the preview’s server', () => {
  function get(path: string, headers: Record<string, string> = {}): Promise<number> {
    const { hostname, port } = new URL(cloud.url)
    return new Promise((resolve, reject) => {
      const call = request({ hostname, port, path, headers }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      call.on('error', reject)
      call.end()
    })
  }

  it('shows nothing under a foreign name, and its controls to no foreign page', async () => {
    expect(await get('/', { host: 'evil.example' })).toBe(403)
    expect(await get('/preview/api/setup', { 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await get('/preview/api/setup', { origin: 'https://example.com' })).toBe(403)
  })

  it.each([
    '/app/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/none',
  ])('has no %s', async (path) => expect(await get(path)).toBe(404))

  it('serves the build under /app/ and from the root', async () => {
    expect(await get('/app/')).toBe(200)
    expect(await get('/app/js/app.js')).toBe(200)
    expect(await get('/js/app.js')).toBe(200)
  })

  it('gives a phone that nobody speaks to a tone, as long as it was recorded', async () => {
    const answer = await fetch(`${cloud.url}${demoVoice(1500)}`)
    const file = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-type')).toBe('audio/wav')
    expect(file.subarray(0, 12).toString('latin1')).toMatch(/^RIFF.{4}WAVE$/s)
    expect(file.length).toBe(44 + 1.5 * 8000)
  })

  it('has no controls where the preview is off', async () => {
    const other = await startTestCloud()
    expect((await fetch(`${other.url}/preview/api/setup`)).status).toBe(404)
    expect((await fetch(other.url)).status).toBe(404)
    await other.stop()
  })
})

describe('the drawer', () => {
  let page: Page
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  })
  afterEach(() => page.close())

  interface Told {
    session: { openid: string; token: string }
    state: Record<string, unknown>
  }
  const told = async () => {
    const frame = page.frameLocator('#app')
    return JSON.parse((await frame.locator('#told').textContent()) ?? '') as Told
  }
  /** Waits until the app in the frame has been told so. */
  const until = (part: string) =>
    page.frameLocator('#app').locator('#told').filter({ hasText: part }).waitFor()

  it('lets a tab be one person after another', async () => {
    await page.goto(cloud.url)
    await until('"phone":"13800000001"')
    const first = await told()
    await page.getByRole('searchbox').fill('监督所')
    expect(await page.getByRole('button', { name: '王秀兰' }).count()).toBe(0)
    await page.getByRole('button', { name: '陈刚' }).click()
    await until('"openid":"o-chen"')
    expect((await told()).session.token).not.toBe(first.session.token)
  })

  it('gives everybody a phone of their own, at the place where they work, with a camera that sees something', async () => {
    await page.goto(cloud.url)
    await until('"phone":"13800000001"')
    expect((await told()).state).toMatchObject({
      position: { latitude: 29.5, longitude: 106.5, accuracy: 15 },
      camera: 'demo',
    })
    await page.getByRole('button', { name: '陈刚' }).click()
    await until('"openid":"o-chen"')
    expect((await told()).state).toMatchObject({
      position: { latitude: 29.7, longitude: 106.7 },
      phone: '13800000000',
    })
  })

  it('finds a phone as it was left when the page is loaded again', async () => {
    await page.goto(cloud.url)
    await page.getByRole('tab', { name: '手机' }).click()
    await page.getByLabel('地点').selectOption({ label: '拒绝授权或无法定位' })
    await until('"position":null')
    await page.reload()
    await until('"openid":"o-wang"')
    expect((await told()).state).toMatchObject({ position: null })
  })

  it('tells the phone where it stands, and that there is no signal', async () => {
    await page.goto(`${cloud.url}/?as=o-chen`)
    await page.getByRole('tab', { name: '手机' }).click()
    await page.getByLabel('地点').selectOption({ label: '白云水厂' })
    await page.getByRole('switch').check()
    await until('"offline":true')
    expect((await told()).state).toMatchObject({
      position: { latitude: 29.6, longitude: 106.6, accuracy: 40 },
      offline: true,
    })
  })

  it('answers the next request for messages as it says', async () => {
    await page.goto(`${cloud.url}/?as=o-chen`)
    await page.getByRole('tab', { name: '手机' }).click()
    const sent = page.waitForResponse(/answerNextSubscription/)
    await page.getByText('拒绝', { exact: true }).click()
    await sent
    const { token } = (await told()).session
    const answer = await fetch(`${cloud.url}/client/requestSubscribeMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ tmplIds: [clueAlert.id] }),
    })
    expect(await answer.json()).toMatchObject({ [clueAlert.id]: 'reject' })
  })

  it('shows a message as it arrives, and a tap opens its page in the phone', async () => {
    await page.goto(`${cloud.url}/?as=o-chen`)
    await until('"openid":"o-chen"')
    cloud.ledger.grant('o-chen', clueAlert.id)
    await cloud.openPlatform.answerJson('subscribeMessage.send', {
      touser: 'o-chen',
      template_id: clueAlert.id,
      page: 'packages/clue/detail?id=1',
      data: {
        thing1: { value: '白云水厂余氯偏低' },
        time2: { value: '09:00' },
        phrase3: { value: '待受理' },
      },
    })
    await page.getByRole('tab', { name: '消息' }).click()
    await page.getByRole('button', { name: '白云水厂余氯偏低' }).click()
    await until('"page":"packages/clue/detail?id=1"')
  })

  it('opens the page that a code names', async () => {
    await page.goto(`${cloud.url}/?page=pages/facility/index&scene=f%3D1`)
    await until('"page":"pages/facility/index?scene=f%3D1"')
  })

  it('moves the cloud’s clock and runs its timers', async () => {
    await page.goto(cloud.url)
    await page.getByRole('tab', { name: '云端' }).click()
    const before = cloud.now()
    const moved = page.waitForResponse(/api\/clock/)
    await page.getByRole('button', { name: '快进 1 天' }).click()
    await moved
    expect(cloud.now() - before).toBeGreaterThanOrEqual(24 * 3600 * 1000 - 1000)
    await page.getByText('例行处理').waitFor()
    await page.getByRole('button', { name: '立即运行' }).click()
    await page.getByText('已完成').waitFor()
    cloud.setClock(null)
  })

  it('takes a time as people in China write it, and says how when it was written otherwise', async () => {
    await page.goto(cloud.url)
    await page.getByRole('tab', { name: '云端' }).click()
    const typed = page.getByRole('textbox', { name: '改为' })
    await typed.fill('02/03/2027')
    await typed.press('Enter')
    expect(await typed.evaluate((input: HTMLInputElement) => input.validationMessage)).toMatch(
      /^请写成 \d{4}-\d\d-\d\d \d\d:\d\d 的样子$/,
    )
    const moved = page.waitForResponse(/api\/clock/)
    await typed.fill('2027-03-02 9:30')
    await typed.press('Enter')
    await moved
    await page.getByText('2027年3月2日 09:30').waitFor()
    expect(new Date(cloud.now()).toISOString()).toMatch(/^2027-03-02T01:30/)
    cloud.setClock(null)
  })

  it('is a sheet over the phone on a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(cloud.url)
    const frame = await page.locator('#app').boundingBox()
    // Above it is the title bar.
    expect([frame?.width, frame?.height]).toEqual([390, 800])
    expect(await page.getByRole('tab', { name: '人员' }).isVisible()).toBe(false)
    const toggle = page.getByRole('button', { name: '演示' })
    const { y, height } = (await toggle.boundingBox())!
    expect(y + height).toBeLessThanOrEqual((await page.locator('#app').boundingBox())!.y)
    await toggle.click()
    await page.getByRole('tab', { name: '人员' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
