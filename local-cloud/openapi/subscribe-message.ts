// subscribeMessage.send with WeChat's checks, in WeChat's order: template, values, then whether the person still allows one.

import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../clock'
import type { CloudSettings } from '../settings'
import { asText, type OpenApi, OpenApiError } from './api'
import { keywordAllows } from './keywords'
import type { Ledger, SentMessage } from './ledger'
import type { Template } from './templates'

export interface SubscribeMessageOptions {
  templates: Map<string, Template>
  ledger: Ledger
  clock: Clock
  settings: Pick<CloudSettings, 'sendTakesMs'>
}

interface SendArguments {
  touser?: string
  template_id?: string
  page?: string
  data?: Record<string, { value?: unknown }>
}

export function subscribeMessageSend(options: SubscribeMessageOptions): OpenApi {
  const sendingTo = new Set<string>()
  return async (args) => {
    const { touser, template_id, page = '', data = {} } = args as SendArguments
    if (!touser) throw new OpenApiError(40003, 'invalid openid')
    const template = options.templates.get(template_id ?? '')
    if (!template) throw new OpenApiError(40037, 'invalid template_id')
    const values = checkedValues(template, data)
    if (sendingTo.has(touser))
      throw new OpenApiError(43108, 'concurrent sending subscribe message to the same user')
    if (options.ledger.left(touser, template.id) < 1)
      throw new OpenApiError(43101, 'user refuse to accept the msg')

    sendingTo.add(touser)
    await wait(options.settings.sendTakesMs).finally(() => sendingTo.delete(touser))
    const message = messageTo(touser, template, values, page, options)
    options.ledger.deliver(message)
    return { msgid: message.msgid }
  }
}

function checkedValues(
  { keywords }: Template,
  data: Record<string, { value?: unknown }>,
): Record<string, string> {
  const extra = Object.keys(data).find((key) => !keywords.some((keyword) => keyword.key === key))
  if (extra !== undefined) throw invalid(`${extra}.value`, 'is not in the template')
  return Object.fromEntries(
    keywords.map((keyword) => {
      const { value } = data[keyword.key] ?? {}
      if (value === undefined || value === null || value === '')
        throw invalid(`${keyword.key}.value`, 'is empty')
      const text = asText(value)
      if (!keywordAllows(keyword, text)) throw invalid(`${keyword.key}.value`, 'invalid')
      return [keyword.key, text]
    }),
  )
}

const invalid = (field: string, reason: string) =>
  new OpenApiError(47003, `argument invalid! data.${field} ${reason}`)

function messageTo(
  openid: string,
  template: Template,
  values: Record<string, string>,
  page: string,
  { ledger, clock }: SubscribeMessageOptions,
): SentMessage {
  return {
    msgid: String(ledger.sent.length + 1),
    at: new Date(clock.now()).toISOString(),
    openid,
    templateId: template.id,
    title: template.title,
    rows: template.keywords.map(({ key, label }) => ({ label, value: values[key] ?? '' })),
    page,
    data: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }])),
  }
}
