// WeChat took a message and could not bring it: the row says so. It is not sent again, since nobody can tell whether it came
// after all; the person has the inbox.

import type { Delivery } from '@domain/deliveries/delivery'
import { addMilliseconds, type Instant } from '@domain/kernel/time'
import { object, string, union, int } from '@domain/kernel/z'
import { database, is } from '../kernel/cloud'
import { identify } from '../kernel/identify'
import { templateFor } from '../kernel/message'
import { oneOrMore, templateWith, type PushedAbout } from '../kernel/pushed'
import { store } from '../kernel/store'
import type { TemplateName } from '../../config/templates'

const digits = union([int(), string().regex(/^\d{1,30}$/)]).transform(String)
const failed = object({ TemplateId: string(), MsgID: digits, ErrorCode: digits })
type Failed = Record<keyof typeof failed.shape, string>

export const failedMessages = object({ List: oneOrMore(failed) })

export async function noteFailures(
  { List: messages }: { List: Failed[] },
  { openid, seconds }: PushedAbout,
): Promise<void> {
  const failures = messages.filter(({ ErrorCode }) => Number(ErrorCode) !== 0)
  const person = failures.length > 0 ? await identify(openid) : undefined
  if (!person) return
  const at = new Date(seconds * 1000).toISOString()
  for (const { TemplateId, MsgID } of failures) {
    const template = templateWith(TemplateId)
    if (template) await noteFailure(person._id, template, MsgID, at)
  }
}

const LATEST = 50
/** WeChat's seconds have no fraction. */
const TOLERANCE_MILLISECONDS = 2_000
const WITHIN_MILLISECONDS = 3_600_000

/**
 * Sending answers no id that the push could be matched by; but messages to one person go one after the other, so it is
 * the last that WeChat was asked for by then.
 */
async function noteFailure(
  to: string,
  template: TemplateName,
  messageId: string,
  at: Instant,
): Promise<void> {
  const rows = await store.list('deliveries', {
    where: { to },
    order: { listKey: 'desc' },
    limit: LATEST,
  })
  if (rows.some(({ failedMessageId }) => failedMessageId === messageId)) return
  const [row] = rows
    .filter((each) => templateFor[each.kind] === template && mayBe(each, at))
    .sort((one, other) => ((one.askedAt ?? '') < (other.askedAt ?? '') ? 1 : -1))
  if (!row) return
  const data = { messageState: 'failed', failedMessageId: messageId, attemptAt: is.remove() }
  const { _id, askedAt } = row
  await database.collection('deliveries').where({ _id, askedAt }).update({ data })
}

const ASKED: readonly Delivery['messageState'][] = ['sending', 'sent', 'unanswered']

const mayBe = ({ messageState, askedAt = '' }: Delivery, at: Instant): boolean =>
  ASKED.includes(messageState) &&
  askedAt <= addMilliseconds(at, TOLERANCE_MILLISECONDS) &&
  askedAt >= addMilliseconds(at, -WITHIN_MILLISECONDS)
