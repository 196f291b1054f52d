// What somebody does on a phone in the browser, tap by tap.

import { until } from '../kit/until'
import { READINGS, SECTIONS, sectionOf } from '../pages/patrolling'
import { setLetters } from './drawer'
import { appOf, atRest, barriersOn, cutOff, hasCome, lettersAre } from './fit'
import type { Phone } from './phone'
import { takePicture } from './picture'

/** WeChat’s mode for the elderly. */
const LARGE = 1.4

type Last = { last?: boolean }

const shown = ({ screen }: Phone, words: string, exact: boolean) =>
  screen.getByText(words, { exact }).filter({ visible: true })

export async function tap(phone: Phone, words: string, { last = false }: Last = {}): Promise<void> {
  const found = shown(phone, words, true)
  await (last ? found.last() : found.first()).click()
}

export const sees = (phone: Phone, words: string) => shown(phone, words, false).first().waitFor()

export const back = ({ page }: Phone): Promise<void> =>
  page.getByRole('button', { name: '返回上一页' }).click()

/** Back to the page with the tabs, from there to one’s own, and on to what is called so there. */
export async function openWay(phone: Phone, title: string): Promise<void> {
  const { page } = phone
  const at = () => new URL(appOf(page).url()).hash
  const go = async (way: () => Promise<void>) => {
    const left = at()
    await way()
    await until(() => at() !== left)
    await hasCome(page)
  }
  while (at() !== '' && !at().startsWith('#/pages/')) await go(() => back(phone))
  if (!at().startsWith('#/pages/me/')) await go(() => tap(phone, '我的'))
  await go(() => tap(phone, title))
}

/** Fills in what is called so, on the page or the sheet that is open. */
export async function type(phone: Phone, label: string, words: string): Promise<void> {
  const boxes = 'input, textarea'
  const labelled = phone.screen.getByLabel(label, { exact: true }).filter({ visible: true })
  const own = labelled.and(phone.screen.locator(boxes))
  await own.or(labelled.locator(boxes)).last().fill(words)
}

/** A button that stands where the last tap was takes no second one at once. */
export async function tapUntil(phone: Phone, words: string, seen: string): Promise<void> {
  const goal = shown(phone, seen, false).first()
  for (let tries = 0; tries < 10 && !(await goal.isVisible()); tries += 1) {
    await tap(phone, words)
    await goal.waitFor({ timeout: 500 }).catch(() => undefined)
  }
  await goal.waitFor()
}

/** Waits until what says this is on the phone, to be read with no network. */
export const keeps = async ({ page }: Phone, words: string): Promise<void> => {
  await appOf(page).waitForFunction(
    (said) => Object.values(localStorage).some((kept: string) => kept.includes(said)),
    words,
  )
}

export const seesNoMore = (phone: Phone, words: RegExp) =>
  phone.screen.getByText(words).filter({ visible: true }).waitFor({ state: 'detached' })

/** No barrier, and nothing cut off at the side, in large letters either. */
export async function isFit({ page }: Phone): Promise<void> {
  await atRest(page)
  await takePicture(page, 'plain')
  expect(await barriersOn(page)).toEqual([])
  expect(await cutOff(page)).toEqual([])
  await setLetters(page, LARGE)
  await lettersAre(page, LARGE)
  await takePicture(page, 'large')
  expect(await cutOff(page)).toEqual([])
  await setLetters(page, 1)
}

const questionOn = ({ screen }: Phone, question: string) =>
  screen.locator('.item', { hasText: question }).filter({ visible: true })

export async function fail(phone: Phone, question: string, phrase: string): Promise<void> {
  if (!(await shown(phone, question, false).first().isVisible()))
    await tap(phone, sectionOf(question))
  const item = questionOn(phone, question)
  await item.getByText('不合格', { exact: true }).click()
  await item.getByText(phrase, { exact: true }).click()
  await item.getByText('加照片').click()
  await tap(phone, '拍照')
  await item.getByText('现场拍摄').waitFor()
}

export async function passTheRest(phone: Phone): Promise<void> {
  const rest = phone.screen.getByText(/^(本组|其余)都合格$/).filter({ visible: true })
  for (const section of SECTIONS) {
    await openSection(phone, section)
    if (!(await rest.isVisible())) continue
    await rest.click()
    await isPassed(phone, section)
  }
}

const headOf = (phone: Phone, section: string) => shown(phone, section, true).first()

async function openSection(phone: Phone, section: string): Promise<void> {
  const head = headOf(phone, section)
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click()
  await head.and(phone.screen.locator('[aria-expanded=true]')).waitFor()
}

/** Folded, or open still for what is measured. */
const isPassed = (phone: Phone, section: string) =>
  headOf(phone, section)
    .and(phone.screen.locator('[aria-expanded=false]'))
    .or(phone.screen.getByText('收起', { exact: true }).filter({ visible: true }))
    .first()
    .waitFor()

export async function measureAll({ screen }: Phone): Promise<void> {
  for (const [place, raw] of READINGS)
    await screen.locator('input').and(screen.getByLabel(place)).fill(raw)
}
