// How a coordinator does a patrol of a rural water plant on the phone, tap by tap.

import { checklists } from '@domain/checklists'
import { ruralCentralSupply } from '@domain/checklists/rural-central-supply'
import type { Weapp } from '../kit/weapp'

const { sections } = ruralCentralSupply

export const SECTIONS = sections.map(({ name }) => name)
export const QUESTIONS = sections
  .flatMap(({ items }) => items)
  .filter(({ kind }) => kind === 'check')
  .map(({ question }) => question)
export const WATER_CLEAR = '水没有颜色，也没有看得见的杂物'
export const TANK_LOCKED = '清水池盖了盖、上了锁'

export const READINGS = [
  ['出厂水pH 值', '7.2'],
  ['末梢水pH 值', '7.3'],
  ['出厂水消毒剂余量', '0.50'],
  ['末梢水消毒剂余量', '0.10'],
] as const

/** From home to the open checklist. */
export async function startPatrol(app: Weapp, name: string): Promise<void> {
  await app.tap('找单位：输入名称里的几个字')
  await app.type('单位名称里的几个字', name.slice(1, 4))
  await app.waitFor(name)
  await app.tap(name)
  await app.tap('开始巡查')
}

/** Only one section is open at a time. */
export async function openSection(app: Weapp, name: string): Promise<void> {
  if (app.find(name).attribute('aria-expanded') !== true) await app.tap(name)
}

export const sectionOf = (question: string): string =>
  checklists
    .flatMap((each) => each.sections)
    .find(({ items }) => items.some((each) => each.question === question))?.name ?? ''

/** Opens the section in which this is asked. */
export async function see(app: Weapp, question: string): Promise<void> {
  if (!app.shows(question)) await openSection(app, sectionOf(question))
}

export async function fail(
  app: Weapp,
  question: string,
  { phrase, photo = false }: { phrase: string; photo?: boolean },
): Promise<void> {
  await see(app, question)
  await app.tap('不合格', { beside: question })
  await app.tap(phrase, { beside: question })
  if (photo) await addPhoto(app, question)
}

export async function addPhoto(app: Weapp, question: string): Promise<void> {
  await app.tap('加照片', { beside: question })
  await app.tap('拍照')
}

/** Everything that has no answer yet in this section. */
export async function passRest(app: Weapp, section: string): Promise<void> {
  await openSection(app, section)
  await app.tap(app.shows('本组都合格') ? '本组都合格' : '其余都合格')
}

export async function measureAll(app: Weapp): Promise<void> {
  await openSection(app, '现场检测')
  for (const [place, raw] of READINGS) await app.type(place, raw)
}
