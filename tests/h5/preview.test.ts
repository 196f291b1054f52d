import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../local-cloud'
import { aPerson } from '../kit/people'
import { launchBrowser } from './browser'
import { inDrawer } from './drawer'
import { lettersAre } from './fit'
import { phoneOf, startPreview } from './phone'

describe('the preview', () => {
  const coordinator = { ...aPerson('coordinator', { name: '向德兰' }), openid: 'o-coordinator' }
  let browser: Browser
  let cloud: LocalCloud

  beforeAll(async () => {
    const demo = { openid: coordinator.openid, label: '向德兰 · 石溪镇', group: '协管员' }
    cloud = await startPreview({ people: [demo] }, '2026-03-02T02:00:00.000Z')
    cloud.store.bulkLoad('people', [coordinator])
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await cloud.stop()
  })

  it('shows whoever is not signed in a way to sign in, and nothing that needs a person', async () => {
    const { screen, complaints } = await phoneOf(browser, cloud, 'o-stranger')
    await screen.getByText('登录').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('is the phone of the person whom the address names, in the letters that the drawer sets', async () => {
    const { page, screen, complaints } = await phoneOf(browser, cloud, coordinator.openid)
    await screen.getByText('向德兰').filter({ visible: true }).first().waitFor()
    expect(await page.locator('#who').textContent()).toContain('向德兰 · 石溪镇')
    await inDrawer(page, '手机', () => page.getByText('关怀', { exact: true }).click())
    await lettersAre(page, 1.4)
    expect(complaints).toEqual([])
  })
})
