// What WeChat pushes to us: how people answered a request for subscription messages. It may come twice, and it may come from
// anybody's phone (docs/decisions/0019), so it is parsed like any call, and what it says counts for its caller alone.

import type { Instant } from '@domain/kernel/time'
import { array, int, literal, object, string, union, unknown } from '@domain/kernel/z'
import { templates, type TemplateName } from '../config/templates'
import { addCredit } from './kernel/credits'
import { identify } from './kernel/identify'

const pushed = object({
  Event: literal('subscribe_msg_popup_event'),
  FromUserName: string().min(1).max(100),
  /** Seconds; documented as a number for XML and as a string for JSON. */
  CreateTime: union([int(), string().regex(/^\d{1,12}$/)]).transform(Number),
  /** An object for one answer, an array for several. */
  List: union([array(unknown()).max(20), object({}).loose()]),
})

const accepted = object({ TemplateId: string(), SubscribeStatusString: literal('accept') })

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
  const person = await identify(data.FromUserName)
  if (!person) return
  for (const template of acceptedTemplates([data.List].flat()))
    await addCredit(person._id, template, data.CreateTime)
}

function isNear(seconds: number, now: Instant): boolean {
  return Math.abs(Date.parse(now) / 1000 - seconds) < NEAR_SECONDS
}

function acceptedTemplates(answers: unknown[]): TemplateName[] {
  const ids = new Set(answers.map((each) => accepted.safeParse(each).data?.TemplateId))
  return (Object.keys(templates) as TemplateName[]).filter((name) => ids.has(templates[name].id))
}
