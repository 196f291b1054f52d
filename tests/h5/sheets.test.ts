// Files in the browser: one is chosen and imported, others are made by the cloud and downloaded.

import { readFileSync } from 'node:fs'
import type { Browser, Download, FrameLocator } from 'playwright-core'
import type { LocalCloud } from '../../local-cloud'
import { county, coordinator, HEAD, lead, NOW, plant } from '../cloudfunctions/imports/kit'
import { aSheet, readSheetOf } from '../kit/sheets'
import { launchBrowser } from './browser'
import { appOf } from './fit'
import { phoneOf, startPreview } from './phone'

const openid = lead.openid ?? ''
const manifest = {
  title: '导入',
  people: [{ openid, label: '黎主任', group: '协管机构' }],
  places: [],
}

describe('the registry as an Excel file, in the browser', () => {
  let cloud: LocalCloud
  let browser: Browser

  beforeAll(async () => {
    cloud = await startPreview(manifest, NOW)
    cloud.store.bulkLoad('people', [lead, coordinator] as never)
    cloud.store.bulkLoad('counties', [county] as never)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await cloud.stop()
  })

  const seen = (screen: FrameLocator, words: string | RegExp) =>
    screen.getByText(words).filter({ visible: true }).first()

  it('is imported, and downloaded as it is then registered', async () => {
    const { page, screen, complaints } = await phoneOf(browser, cloud, openid)
    await seen(screen, '我的').click()
    await seen(screen, '导入与导出本底').click()
    const chooser = page.waitForEvent('filechooser')
    await seen(screen, '选择 Excel 文件').click()
    const buffer = await aSheet([HEAD, plant('东坡水厂'), plant('南山水厂')])
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await (await chooser).setFiles({ name: '本底.xlsx', mimeType, buffer })
    await seen(screen, '导入 2 个单位').click()
    await seen(screen, '确认导入').click()
    await seen(screen, '登记了 2 个单位').waitFor()

    await appOf(page).evaluate(() => window.history.back())
    const download = page.waitForEvent('download')
    await seen(screen, '导出现有本底').click()
    const { rows } = await readSheetOf(await contentOf(await download))
    expect(rows.slice(1).map(([name]) => name)).toEqual(['东坡水厂', '南山水厂'])
    expect(complaints).toEqual([])
  })

  async function contentOf(download: Download): Promise<Buffer> {
    expect(download.suggestedFilename()).toMatch(/^巡查对象-.+\.xlsx$/)
    return readFileSync(await download.path())
  }
})
