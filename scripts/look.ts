// Every page as it is read, in this machine's browser, on two sizes of phone and in two sizes of letters:
// `npm run look -- FOLDER [part of a name]` writes a picture of each and says what is cut off and what axe finds.

import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/h5/browser'
import { setLetters } from '../tests/h5/drawer'
import { appOf, atRest, barriersOn, cutOff, lettersAre } from '../tests/h5/fit'
import { phoneOf } from '../tests/h5/phone'
import { startEverything } from '../tests/pages/everything'
import { all, type Shown } from '../tests/pages/pages'
import { aRelease, foundClue } from '../tests/kit/releases'
import { FOUND, forms } from './look-forms'

const NOW = '2026-03-02T02:00:00.000Z'
/** A page that comes has come by then. */
const SLIDES_MS = 800
const H5 = resolve(__dirname, '../dist/h5')
const WAYS = [
  { name: '390', viewport: { width: 390, height: 844 }, scale: 1 },
  { name: '320-large', viewport: { width: 320, height: 568 }, scale: 1.4 },
] as const

type Everything = Awaited<ReturnType<typeof startEverything>>
type Way = (typeof WAYS)[number]

/** tsx writes the names of functions into what runs in the page, too. */
async function keepNames(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate('globalThis.__name = (named) => named')
}

/** What is wrong with the page, in words. */
async function look(
  browser: Browser,
  { cloud, place, here }: Everything,
  { by, path, shows, taps = [] }: Shown & { taps?: readonly string[] },
  { viewport, scale }: Way,
  picture: string,
): Promise<string[]> {
  const { page, screen, complaints } = await phoneOf(
    browser,
    cloud.local,
    here[by].openid ?? '',
    viewport,
  )
  try {
    await screen.getByText('首页').first().waitFor()
    await keepNames(page)
    await setLetters(page, scale)
    await appOf(page).evaluate((hash) => void (location.hash = hash), `/${path(place)}`)
    await screen.getByText(shows).filter({ visible: true }).first().waitFor({ timeout: 20_000 })
    for (const words of taps) {
      await atRest(page)
      const found = screen.getByText(words, { exact: true }).filter({ visible: true })
      await found.first().click({ timeout: 20_000 })
      await page.waitForTimeout(SLIDES_MS)
    }
    await atRest(page)
    await lettersAre(page, scale)
    await page.screenshot({ path: picture })
    return [...complaints, ...(await cutOff(page)), ...(await barriersOn(page))]
  } catch (failure) {
    await page.screenshot({ path: picture })
    return [String(failure).slice(0, 300)]
  } finally {
    await page.context().close()
  }
}

async function main(): Promise<void> {
  const [folder = '', part = ''] = process.argv.slice(2)
  if (!folder) throw new Error('say where the pictures go: npm run look -- FOLDER')
  mkdirSync(folder, { recursive: true })
  const everything = await startEverything({ now: NOW, preview: { h5Root: H5 } })
  const { cloud, place } = everything
  cloud.put('clues', foundClue(place.reported, NOW, { _id: FOUND }))
  cloud.put('releases', aRelease(foundClue(place.reported, NOW), NOW))
  const browser = await launchBrowser()
  for (const [name, shown] of [...all, ...forms].filter(([each]) => each.includes(part)))
    for (const way of WAYS) {
      const picture = join(folder, `${name.replace(/\W+/g, '-')}.${way.name}.png`)
      const faults = await look(browser, everything, shown, way, picture)
      for (const fault of faults) console.log(`${name}, ${way.name}: ${fault}`)
    }
  await browser.close()
  await everything.cloud.stop()
}

void main()
