// What WeChat pushes to us: how people answered a request for subscription messages. It may come twice.

import { templates, type TemplateName } from '../config/templates'
import { addCredit } from './kernel/credits'
import { identify } from './kernel/identify'

interface Answered {
  TemplateId?: string
  SubscribeStatusString?: string
}

/** WeChat sends an object for one answer and an array for several. */
export interface Pushed {
  FromUserName?: string
  Event?: string
  CreateTime?: number
  List?: Answered | Answered[]
}

export async function receive({
  Event,
  FromUserName,
  CreateTime,
  List = [],
}: Pushed): Promise<void> {
  if (Event !== 'subscribe_msg_popup_event' || CreateTime === undefined) return
  const person = await identify(FromUserName)
  if (!person) return
  for (const { TemplateId, SubscribeStatusString } of [List].flat()) {
    const template = templateNamed(TemplateId)
    if (template && SubscribeStatusString === 'accept')
      await addCredit(person._id, template, CreateTime)
  }
}

const templateNamed = (id: string | undefined): TemplateName | undefined =>
  (Object.keys(templates) as TemplateName[]).find((name) => templates[name].id === id)
