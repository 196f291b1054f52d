// Whether everybody can use what is on the screen: nothing that a screen reader or weak eyes stumble over, nothing cut at the side.

import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

export const appOf = (page: Page): Frame => {
  const frame = page.frames().find((each) => each.url().includes('/app/'))
  if (!frame) throw new Error('The phone shows no mini-program')
  return frame
}

/** Every serious violation in words: its rule and the first element that breaks it. Pages themselves WeChat scrolls. */
export async function barriersOn(page: Page): Promise<string[]> {
  const app = appOf(page)
  await app.evaluate(axe.source)
  return app.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    const isPage = (html: string) => /^<div [^>]*class="taro_page /.test(html)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .filter(
        ({ id, nodes }) =>
          id !== 'scrollable-region-focusable' || nodes.some(({ html }) => !isPage(html)),
      )
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`)
  })
}

/** Waits until what slides or fades in or out has come to rest, and what is said in passing has gone. */
export const atRest = async (page: Page): Promise<void> => {
  const app = appOf(page)
  // A tap closes a sheet in the next turn only.
  await app.evaluate(
    () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve))),
  )
  await app.waitForFunction(() => {
    const inSight = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility())
    const isMoving = ({ playState, effect }: Animation) =>
      playState === 'running' && effect?.getTiming().iterations !== Infinity
    return (
      inSight('.taro_page').every((each) => Math.abs(each.getBoundingClientRect().left) < 1) &&
      inSight('.taro__toast').length === 0 &&
      inSight('.taro__actionSheet, .taro__modal').every(
        (each) => getComputedStyle(each).opacity === '1',
      ) &&
      !document.getAnimations().some(isMoving)
    )
  })
}

/** Waits until the page that the address names is there, and no other in sight. */
export const hasCome = async (page: Page): Promise<void> => {
  await appOf(page).waitForFunction(() => {
    const [path = ''] = location.hash.slice(1).split('?')
    const pages = [...document.querySelectorAll('.taro_page')]
    const seen = pages.filter((each) => each.checkVisibility())
    return seen.length === 1 && seen.every(({ id }) => id.startsWith(path))
  })
}

/** What reaches beyond the right edge of its page, wherever that is while it slides in. */
export const cutOff = (page: Page): Promise<string[]> =>
  appOf(page).evaluate(() => {
    const leftOf = (element: Element) =>
      element.closest('.taro_page')?.getBoundingClientRect().left ?? 0
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { right } = element.getBoundingClientRect()
        return right - leftOf(element) > window.innerWidth + 1
      })
      .map((element) => `${element.className}: ${element.textContent.slice(0, 40)}`)
  })

/** Waits until the open page has letters of this size. */
export const lettersAre = async (page: Page, scale: number): Promise<void> => {
  await appOf(page).waitForFunction((wanted) => {
    const pages = [...document.querySelectorAll('.page')].filter((each) => each.checkVisibility())
    return pages.every((each) => getComputedStyle(each).getPropertyValue('--scale') === `${wanted}`)
  }, scale)
}
