// Takes the pictures of the README from the running preview: the demo county on its own cloud, in this machine's browser.

import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { type LocalCloud, startLocalCloud } from '../local-cloud'
import { launchBrowser } from '../tests/h5/browser'
import { phoneOf } from '../tests/h5/phone'
import { localOptions } from './local-options'
import { DEMO_SEED, manifestFor, seedDemo } from './seed'

const IMAGES = resolve(__dirname, '../docs/images')
const H5 = resolve(__dirname, '../dist/h5')

/** A coordinator's first page beside the drawer. */
async function preview(browser: Browser, cloud: LocalCloud, openid: string): Promise<void> {
  const { page, screen, complaints } = await phoneOf(browser, cloud, openid)
  await screen.getByText('首页').filter({ visible: true }).first().waitFor()
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.screenshot({ path: join(IMAGES, 'preview.png') })
  for (const complaint of complaints) console.log(`The browser says: ${complaint}`)
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'screenshots-'))
  const manifest = manifestFor({ seed: DEMO_SEED })
  const cloud = await startLocalCloud({ ...localOptions, dataDir, h5Root: H5, manifest })
  const browser = await launchBrowser()
  try {
    await seedDemo(cloud)
    mkdirSync(IMAGES, { recursive: true })
    const [first] = manifest.people
    if (!first) throw new Error('the demo county is empty')
    await preview(browser, cloud, first.openid)
  } finally {
    await browser.close()
    await cloud.stop()
    rmSync(dataDir, { recursive: true })
  }
}

void main()
