// What somebody who tries the preview sets in its drawer: beside the phone, or in a sheet below where the window is narrow.

import type { Page } from 'playwright-core'
import { PHONE_KEY } from '../../local-cloud/preview/protocol'

/** Shows one of its panels, does something there, and puts the drawer away again. */
export async function inDrawer(
  page: Page,
  panel: '人员' | '消息' | '手机' | '云端',
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const toggle = page.locator('#sheet-toggle')
  const isSheet = await toggle.isVisible()
  if (isSheet) await toggle.click()
  await page.getByRole('tab', { name: panel }).click()
  await act(page)
  if (isSheet && (await toggle.getAttribute('aria-expanded')) === 'true') await toggle.click()
}

/** Where the phone is and what its camera sees. */
export const standAt = (page: Page, place: string) =>
  inDrawer(page, '手机', async () => {
    await page.getByRole('combobox', { name: '地点' }).selectOption({ label: place })
    await page.getByText('演示照片', { exact: true }).click()
  })

/** Loses the network, or has it again. */
export const switchNetwork = (page: Page) =>
  inDrawer(page, '手机', () => page.getByRole('switch').click())

/** What the drawer tells the phone when letters are chosen, without opening it: that takes most of a look. */
export const setLetters = (page: Page, fontScale: number): Promise<void> =>
  page.evaluate(
    ([key, scale]) => {
      const state = { ...JSON.parse(sessionStorage.getItem(key) ?? '{}'), fontScale: scale }
      sessionStorage.setItem(key, JSON.stringify(state))
      frames[0]?.postMessage({ from: 'local-cloud', kind: 'state', state }, location.origin)
    },
    [PHONE_KEY, fontScale] as const,
  )

/** A tap on the newest message that says this. */
export const openMessage = (page: Page, words: string) =>
  inDrawer(page, '消息', () => page.locator('.message', { hasText: words }).first().click())
