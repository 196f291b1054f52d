// A photo from the file picker of a real browser: drawn on with real letters, without what its camera hid in it.

import { decode } from 'jpeg-js'
import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../local-cloud'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { HIDDEN, picture, PNG } from '../kit/photos'
import { launchBrowser } from './browser'
import { inDrawer } from './drawer'
import { appOf, atRest } from './fit'
import { phoneOf, startPreview, type Phone } from './phone'

const PLANT = '云台村水厂'
const WHITE = 250
const BLACK = 10
/** Of the height of a picture, from where the watermark stands. */
const BAND_FROM = 0.8
const LETTERS = 200

describe('a photo in the browser', () => {
  const coordinator = { ...aPerson('coordinator', { name: '陈桂芳' }), openid: 'o-coordinator' }
  let browser: Browser
  let cloud: LocalCloud
  let phone: Phone

  beforeAll(async () => {
    cloud = await startPreview(
      {
        people: [{ openid: coordinator.openid, label: '陈桂芳', group: '协管员' }],
        places: [{ label: PLANT, longitude: 107.5, latitude: 30.2, accuracy: 15 }],
      },
      '2026-03-02T02:00:00.000Z',
    )
    cloud.store.bulkLoad('people', [coordinator])
    cloud.store.bulkLoad('facilities', [aFacility({ coordinatorId: coordinator._id, name: PLANT })])
    browser = await launchBrowser()
    phone = await phoneOf(browser, cloud, coordinator.openid, { width: 390, height: 844 })
    const { page, screen } = phone
    await inDrawer(page, '手机', async () => {
      await page.getByRole('combobox', { name: '地点' }).selectOption({ label: PLANT })
      await page.getByText('选文件', { exact: true }).click()
    })
    const tap = (words: string) =>
      screen.getByText(words, { exact: true }).filter({ visible: true }).first().click()
    await tap('附近的')
    await tap(PLANT)
    await tap('开始巡查')
    await tap('正常巡查')
    await tap('拒绝进入')
  })
  afterAll(async () => {
    await browser.close()
    await cloud.stop()
  })
  afterEach(() => {
    expect(phone.complaints).toEqual([])
  })

  async function choose(content: Uint8Array, mimeType: string): Promise<void> {
    const { page, screen } = phone
    const add = screen.getByText('加照片', { exact: true }).filter({ visible: true })
    await add.last().click()
    await atRest(page)
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      screen.getByText('从相册选', { exact: true }).click(),
    ])
    await chooser.setFiles({ name: 'photo', mimeType, buffer: Buffer.from(content) })
  }

  /** Every photo that the browser keeps, by name. */
  const kept = async (): Promise<Uint8Array[]> => {
    const texts = await appOf(phone.page).evaluate(
      (name) =>
        new Promise<string[]>((settle, fail) => {
          const request = indexedDB.open(name, 1)
          request.onerror = () => fail(request.error ?? new Error('IndexedDB'))
          request.onsuccess = () => {
            const all = request.result.transaction('photos').objectStore('photos').getAll()
            all.onsuccess = async () => {
              const blobs = all.result as Blob[]
              settle(
                await Promise.all(
                  blobs.map(async (blob) => {
                    const bytes = new Uint8Array(await blob.arrayBuffer())
                    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
                  }),
                ),
              )
            }
          }
        }),
      `health-patrol/${coordinator.openid}`,
    )
    return texts.map((text) => new Uint8Array(Buffer.from(text, 'base64')))
  }

  const isDrawn = (count: number) =>
    phone.screen
      .locator('.photo-grid__image img')
      .nth(count - 1)
      .waitFor()

  it('that is no picture is refused in words', async () => {
    await choose(PNG.slice(0, 20), 'image/png')
    await phone.screen.getByText('这张图片的格式用不了').waitFor()
    await phone.screen.getByText('知道了', { exact: true }).click()
    expect(await kept()).toEqual([])
  })

  it.each([
    ['snow', 255],
    ['night', 0],
  ])('of %s is small and legible below, untouched above, and hides nothing', async (_, shade) => {
    const before = (await kept()).length
    await choose(picture(2600, 1950, shade), 'image/jpeg')
    await isDrawn(before + 1)
    const all = await kept()
    const bytes = all.find((each) => isOf(each, shade))!
    expect(Buffer.from(bytes).includes(HIDDEN)).toBe(false)
    expect(bytes.length).toBeLessThan(300 * 1024)
    const { width, height, data } = decode(bytes)
    expect([width, height]).toEqual([1280, 960])
    const reds = (from: number, to: number) =>
      [
        ...data.subarray(
          Math.floor(height * from) * width * 4,
          Math.floor(height * to) * width * 4,
        ),
      ].filter((__, at) => at % 4 === 0)
    const above = reds(0, 0.5)
    expect(above.every((red) => (shade > 128 ? red > WHITE : red < BLACK))).toBe(true)
    const below = reds(BAND_FROM, 1)
    const light = below.filter((red) => red > LETTERS).length / below.length
    expect(light).toBeGreaterThan(0.02)
    expect(light).toBeLessThan(0.3)
  })
})

const isOf = (bytes: Uint8Array, shade: number) => Math.abs(decode(bytes).data[0]! - shade) < BLACK
