// Somebody answered a request for subscription messages: each that was allowed is one more that can be sent.

import { literal, object, string } from '@domain/kernel/z'
import { addCredit } from '../kernel/credits'
import { identify } from '../kernel/identify'
import { oneOrMore, templatesIn, type PushedAbout } from '../kernel/pushed'
import { noteSwitch } from '../kernel/reaches'

const accepted = object({
  TemplateId: string(),
  SubscribeStatusString: literal('accept'),
})

export const popupAnswers = object({ List: oneOrMore(accepted) })

export async function countAnswers(
  { List: answers }: { List: { TemplateId: string }[] },
  { openid, seconds, now }: PushedAbout,
): Promise<void> {
  const names = templatesIn(answers)
  const person = names.length > 0 ? await identify(openid) : undefined
  if (!person) return
  for (const template of names) await addCredit(person._id, template, seconds)
  await noteSwitch(person._id, true, now)
}
