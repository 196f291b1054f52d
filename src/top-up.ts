// One more message of each kind, on a tap that is made anyway. Whoever has told WeChat to repeat 允许 is not asked again, and
// every such tap counts; all others are asked where few are left, once a day at the most. Nothing waits for the answer and
// nothing depends on it (微信小程序平台运营规范 5.21).

import { dayOf } from '@domain/kernel/time'
import { call, type AnswerTo } from './cloud'
import { serverNow } from './clock'
import type { SubscriptionSetting } from './platform/contracts'
import { hadRoom } from './platform/had-room'
import { storage } from './platform/storage'
import { subscription } from './platform/subscription'
import { queries } from './queries'
import { profile } from './session'

type Credits = AnswerTo<'deliveries.unread'>['credits']

const FEW = 2
/** The cloud counts no further. */
const ENOUGH = 50
/** WeChat lets a person's setting be read twice for each page that is looked at. */
const READ_AGAIN_AFTER_MILLISECONDS = 600_000

const UNREAD = ['deliveries.unread', {}] as const

let setting: SubscriptionSetting | undefined
let readAt = 0

/** Beforehand, since a tap has no time to ask; the cloud is told where no message at all is wanted. */
export async function readSetting(): Promise<void> {
  if (Date.now() - readAt < READ_AGAIN_AFTER_MILLISECONDS) return
  readAt = Date.now()
  setting = await subscription.setting().catch(() => undefined)
  if (setting) await tellSwitch(setting.isOn)
}

/** Only where it changes what was told before. */
export async function tellSwitch(isOn: boolean): Promise<void> {
  const key = `switch/${profile.get()?._id ?? ''}`
  if ((storage.read(key) ?? true) === isOn) return
  await call('deliveries.noteSwitch', { isOn }).then(
    () => hadRoom(() => storage.write(key, isOn)),
    () => undefined,
  )
}

/** The first thing in a tap; shows nothing. */
export function topUpQuietly(): void {
  const repeated = known().filter(({ templateId }) => setting?.repeated.includes(templateId))
  askFor(repeated.filter(({ remaining }) => remaining < ENOUGH))
}

/** The first thing in a tap after which the page stays; may show WeChat's question. */
export function topUp(): void {
  const credits = known()
  const isShort = credits[0] !== undefined && credits[0].remaining <= FEW
  const isQuiet = credits.every(({ templateId }) => setting?.repeated.includes(templateId))
  const isAsked = isShort && !isQuiet && setting?.isOn !== false && isFirstToday()
  if (isAsked) askFor(credits)
  else topUpQuietly()
}

/** What is awaited most comes first; WeChat refuses kinds that are mixed. */
function known(): Credits {
  const { credits = [] } = queries.getQueryData<AnswerTo<'deliveries.unread'>>(UNREAD) ?? {}
  return credits.filter(({ kind }) => kind === credits[0]?.kind)
}

function askFor(credits: Credits): void {
  if (credits.length === 0) return
  const asked = subscription.ask(credits.map(({ templateId }) => templateId))
  void asked.then(() => queries.invalidateQueries({ queryKey: UNREAD })).catch(() => undefined)
}

function isFirstToday(): boolean {
  const [key, today] = [`topUp/${profile.get()?._id ?? ''}`, dayOf(serverNow())]
  if (storage.read(key) === today) return false
  return hadRoom(() => storage.write(key, today))
}
