// Pictures of what a journey passes, for people to look at: `PICTURES=FOLDER npm test -- h5`.

import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { appOf } from './fit'

let count = 0

/** Only where somebody has said into which folder. */
export async function takePicture(page: Page, letters: 'plain' | 'large'): Promise<void> {
  const folder = process.env['PICTURES']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  count += 1
  const journey = basename(expect.getState().testPath ?? '', '.test.ts')
  const [path = ''] = new URL(appOf(page).url()).hash.slice(2).split('?')
  const name = [journey, `${count}`.padStart(3, '0'), ...path.split('/').slice(1, 3), letters]
  await page.screenshot({ path: join(folder, `${name.join('-')}.png`) })
}
