// Somebody took back, in WeChat's settings, what they had allowed: no message of that template can be sent any more.

import { literal, object, string } from '@domain/kernel/z'
import { dropCredits } from '../kernel/credits'
import { identify } from '../kernel/identify'
import { oneOrMore, templatesIn, type PushedAbout } from '../kernel/pushed'

const refused = object({ TemplateId: string(), SubscribeStatusString: literal('reject') })

export const refusals = object({ List: oneOrMore(refused) })

export async function noteRefusals(
  { List: refusedOnes }: { List: { TemplateId: string }[] },
  { openid, seconds }: PushedAbout,
): Promise<void> {
  const names = templatesIn(refusedOnes)
  const person = names.length > 0 ? await identify(openid) : undefined
  if (!person) return
  for (const template of names) await dropCredits(person._id, template, seconds)
}
