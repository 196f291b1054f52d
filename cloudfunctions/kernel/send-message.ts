// One WeChat message for one inbox row, at most once: the row is claimed before WeChat is asked, and only who claimed it
// settles it. Where the answer of WeChat is lost, the message may have been sent and is not sent again; the person still
// has the inbox.

import { setTimeout as wait } from 'node:timers/promises'
import type { Delivery } from '@domain/deliveries/delivery'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { tellOfBan } from './ban'
import { database, is, wechat } from './cloud'
import { creditId, spendCredit } from './credits'
import { messageOf, templateFor } from './message'
import { outcomeOf, spokenFailure, type Outcome, type SendFailure } from './send-outcome'
import { store } from './store'
import { endTurn, takeTurn } from './turns'

/** When the timer settles a row that nobody has settled. */
const LOST_AFTER_MINUTES = 2
/** The SDK itself waits this long. */
const PATIENCE_MILLISECONDS = 15_000
/** With less time than this left, WeChat is not asked. */
const ENOUGH_MILLISECONDS = 150

interface Receiver extends Person {
  openid: string
}

/** Waits for WeChat no longer than `until`, of `performance.now()`; what is not answered by then is left to the timer. */
export async function sendMessage(
  row: Delivery,
  now: Instant,
  until = performance.now() + PATIENCE_MILLISECONDS,
): Promise<void> {
  const { messageState } = row
  if (messageState !== 'waiting')
    return settle(row, { messageState: messageState === 'sending' ? 'unanswered' : messageState })
  const receiver = await reachable(row)
  if (!receiver) return settle(row, { messageState: 'withoutCredit' })
  if (until - performance.now() < ENOUGH_MILLISECONDS) return
  if (!(await takeTurn(row.to, row._id, until))) return
  const isOver = await attempt(row, { receiver, now, until })
  if (isOver) await endTurn(row.to, row._id)
}

/**
 * Who is to be asked for; undefined for whoever is not signed in, not in service, or has allowed no more messages. Our books
 * may be wrong about that: of an emergency WeChat is asked all the same.
 */
async function reachable({ to, kind, pressing }: Delivery): Promise<Receiver | undefined> {
  const [receiver, credit] = await Promise.all([
    store.find('people', to),
    store.find('credits', creditId(to, templateFor[kind])),
  ])
  const allowed = receiver?.status === 'active' && (pressing || (credit?.remaining ?? 0) > 0)
  return allowed && receiver.openid ? { ...receiver, openid: receiver.openid } : undefined
}

interface Sending {
  receiver: Receiver
  now: Instant
  until: number
}

/** Whether WeChat has nothing of it under way any more. What it took as sensitive is sent in neutral words at once. */
async function attempt(row: Delivery, sending: Sending): Promise<boolean> {
  const { receiver, now, until } = sending
  const claimed = await claim(row, now)
  if (!claimed) return true
  const outcome = await within(until - performance.now(), send(claimed, receiver.openid, now))
  if (!outcome) return false
  await settle(claimed, outcome)
  if (outcome.ban) await tellOfBan(outcome.ban, templateFor[row.kind], receiver, now)
  if (!outcome.neutral || until - performance.now() < ENOUGH_MILLISECONDS) return true
  return attempt({ ...claimed, messageState: 'waiting', neutral: true }, sending)
}

/** Undefined where it takes longer. */
async function within<Answer>(
  milliseconds: number,
  answer: Promise<Answer>,
): Promise<Answer | undefined> {
  const answered = new AbortController()
  const over = wait(milliseconds, undefined, { signal: answered.signal }).catch(() => undefined)
  return Promise.race([answer, over]).finally(() => answered.abort())
}

/** The row as it is once this caller, and nobody else, is to send it. */
async function claim(row: Delivery, now: Instant): Promise<Delivery | undefined> {
  const changes = { messageState: 'sending', attemptCount: row.attemptCount + 1 } as const
  const attemptAt = addMinutes(now, LOST_AFTER_MINUTES)
  const askedAt = new Date().toISOString()
  return (await change(row, { ...changes, attemptAt, askedAt }))
    ? { ...row, ...changes }
    : undefined
}

async function send(row: Delivery, openid: string, now: Instant): Promise<Outcome> {
  try {
    await wechat.subscribeMessage.send({ touser: openid, ...messageOf(row) })
    return { messageState: 'sent' }
  } catch (error) {
    const outcome = outcomeOf(error as SendFailure, row, now)
    const said = spokenFailure(error as SendFailure)
    if (outcome.messageState === 'refused' || outcome.messageState === 'unanswered')
      console.error(`A subscription message was ${outcome.messageState}: ${row._id}, ${said}`)
    return outcome
  }
}

/** How many credits are gone after a message that WeChat was asked for. */
const spent: Partial<Record<Delivery['messageState'], 'one' | 'all'>> = {
  sent: 'one',
  unanswered: 'one',
  withoutCredit: 'all',
}

async function settle(row: Delivery, outcome: Outcome): Promise<void> {
  const { messageState, attemptAt, neutral } = outcome
  const data = { messageState, attemptAt: attemptAt ?? is.remove(), ...(neutral && { neutral }) }
  if (!(await change(row, data))) return
  const asked = row.messageState === 'sending'
  const how = asked ? spent[messageState] : undefined
  if (how) await spendCredit(row.to, templateFor[row.kind], how)
}

/** Whether the row still was as it was read. */
async function change(
  { _id, messageState, attemptCount }: Delivery,
  data: object,
): Promise<boolean> {
  const { stats } = (await database
    .collection('deliveries')
    .where({ _id, messageState, attemptCount })
    .update({ data })) as { stats: { updated: number } }
  return stats.updated === 1
}
