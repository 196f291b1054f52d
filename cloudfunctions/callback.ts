// What WeChat pushes to us: how people answered a request for subscription messages, that they took it back, that a message did
// not arrive, and what a picture was found to be. It may come twice, late, out of order, and from anybody's phone
// (docs/decisions/0019), so it is parsed like any call, and what it says counts for its caller alone.

import type { Instant } from '@domain/kernel/time'
import { int, object, string, union, type ZodType } from '@domain/kernel/z'
import { countAnswers, popupAnswers } from './deliveries/count-answers'
import { failedMessages, noteFailures } from './deliveries/note-failures'
import { noteRefusals, refusals } from './deliveries/note-refusals'
import type { PushedAbout } from './kernel/pushed'
import { checkedContent, keepContentCheck } from './photos/keep-content-check'

interface Event<Said> {
  said: ZodType<Said>
  take(said: Said, about: PushedAbout): Promise<void>
}

const event = <Said>(said: ZodType<Said>, take: Event<Said>['take']): Event<never> =>
  ({ said, take }) as Event<never>

const events: Record<string, Event<never>> = {
  subscribe_msg_popup_event: event(popupAnswers, countAnswers),
  subscribe_msg_change_event: event(refusals, noteRefusals),
  subscribe_msg_sent_event: event(failedMessages, noteFailures),
  wxa_media_check: event(checkedContent, keepContentCheck),
}

const pushed = object({
  Event: string().max(60),
  FromUserName: string().min(1).max(100),
  /** Seconds; documented as a number for XML and as a string for JSON. */
  CreateTime: union([int(), string().regex(/^\d{1,12}$/)]).transform(Number),
})

/** A push that WeChat repeats comes within minutes. */
const NEAR_SECONDS = 3600

/** Anything but such a push of the caller's own is passed over. */
export async function receive(
  sent: unknown,
  caller: string | undefined,
  now: Instant,
): Promise<void> {
  const { data } = pushed.safeParse(sent)
  if (!data || (caller && caller !== data.FromUserName) || !isNear(data.CreateTime, now)) return
  const known = Object.hasOwn(events, data.Event) ? events[data.Event] : undefined
  const said = known?.said.safeParse(sent)
  if (!known || !said?.success) return
  await known.take(said.data, { openid: data.FromUserName, seconds: data.CreateTime, now })
}

const isNear = (seconds: number, now: Instant): boolean =>
  Math.abs(Date.parse(now) / 1000 - seconds) < NEAR_SECONDS
