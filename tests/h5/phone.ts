// A person's phone in a real browser: the preview's page with the built mini-program in its frame, on a cloud of the test's own.

import { join } from 'node:path'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { type LocalCloud, type Manifest, startLocalCloud } from '../../local-cloud'
import { localOptions } from '../../scripts/local-options'

export const H5 = join(__dirname, '../../dist/h5')

export interface Phone {
  page: Page
  /** What the person sees. */
  screen: FrameLocator
  /** What the browser complained of: exceptions, and what was written with console.error. */
  complaints: string[]
  /** Every address that the page had or asked for. */
  addresses: string[]
}

export const startPreview = (manifest: Manifest, now?: string): Promise<LocalCloud> =>
  startLocalCloud({
    ...localOptions,
    dataDir: ':memory:',
    h5Root: H5,
    manifest,
    ...(now !== undefined && { clock: { at: now, frozen: false } }),
  })

/** Wide enough for the drawer beside the phone; a narrow viewport is all phone. */
export async function phoneOf(
  browser: Browser,
  cloud: Pick<LocalCloud, 'url'>,
  openid: string,
  viewport = { width: 1180, height: 900 },
): Promise<Phone> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', deviceScaleFactor: 2 })
  return tabOf(context, cloud, openid)
}

/** Another tab of the same browser: what the phone has kept is there, what only the tab knew is not. */
export async function tabOf(
  context: BrowserContext,
  { url }: Pick<LocalCloud, 'url'>,
  openid: string,
): Promise<Phone> {
  // Longer than the machine may pause.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const addresses: string[] = []
  page.on('framenavigated', (frame) => addresses.push(frame.url()))
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto(`${url}/?as=${encodeURIComponent(openid)}`)
  return { page, screen: page.frameLocator('#app'), complaints, addresses }
}
