// One WeChat message for one inbox row, at most once: the row is claimed before WeChat is asked, and only who claimed it
// settles it. Where the answer of WeChat is lost, the message may have been sent and is not sent again; the person still
// has the inbox.

import { setTimeout as wait } from 'node:timers/promises'
import type { Delivery } from '@domain/deliveries/delivery'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { database, is, wechat } from './cloud'
import { creditId, spendCredit } from './credits'
import { messageOf, templateFor } from './message'
import { store } from './store'

const ATTEMPTS = 5
/** When the timer settles a row that nobody has settled. */
const LOST_AFTER_MINUTES = 2
/** The SDK itself waits this long. */
const PATIENCE_MILLISECONDS = 15_000
/** With less time than this left, WeChat is not asked. */
const ENOUGH_MILLISECONDS = 150

/** What WeChat says when another message to the same person is under way, or when it is busy itself. */
const PASSING = new Set([-1, 43108, 45009])
const WITHOUT_CREDIT = 43101
const TIMED_OUT = -604102

type Outcome = Pick<Delivery, 'messageState'> & { attemptAt?: Instant }

/** Waits for WeChat no longer than `until`, of `performance.now()`; what is not answered by then is left to the timer. */
export async function sendMessage(
  row: Delivery,
  now: Instant,
  until = performance.now() + PATIENCE_MILLISECONDS,
): Promise<void> {
  if (row.messageState === 'sending') return settle(row, { messageState: 'unanswered' })
  const openid = await reachable(row)
  if (!openid) return settle(row, { messageState: 'withoutCredit' })
  if (until - performance.now() < ENOUGH_MILLISECONDS) return
  const claimed = await claim(row, now)
  if (!claimed) return
  const asked = send(claimed, openid, now)
  const outcome = await within(until - performance.now(), asked)
  if (outcome) await settle(claimed, outcome)
}

/** Where to send it; undefined for whoever is not signed in, not in service, or has allowed no more messages. */
async function reachable({ to, kind }: Delivery): Promise<string | undefined> {
  const [receiver, credit] = await Promise.all([
    store.find('people', to),
    store.find('credits', creditId(to, templateFor[kind])),
  ])
  const allowed = receiver?.status === 'active' && (credit?.remaining ?? 0) > 0
  return allowed ? receiver.openid : undefined
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
  return (await change(row, { ...changes, attemptAt })) ? { ...row, ...changes } : undefined
}

async function send(row: Delivery, openid: string, now: Instant): Promise<Outcome> {
  try {
    await wechat.subscribeMessage.send({ touser: openid, ...messageOf(row) })
    return { messageState: 'sent' }
  } catch (error) {
    const outcome = outcomeOf(error as { errCode?: number }, row, now)
    if (outcome.messageState === 'refused' || outcome.messageState === 'unanswered')
      console.error(
        `A subscription message was ${outcome.messageState}: delivery ${row._id}`,
        error,
      )
    return outcome
  }
}

function outcomeOf({ errCode }: { errCode?: number }, row: Delivery, now: Instant): Outcome {
  if (errCode === WITHOUT_CREDIT) return { messageState: 'withoutCredit' }
  if (errCode === undefined || errCode === TIMED_OUT) return { messageState: 'unanswered' }
  if (PASSING.has(errCode) && row.attemptCount < ATTEMPTS)
    return { messageState: 'waiting', attemptAt: addMinutes(now, 2 ** (row.attemptCount - 1)) }
  return { messageState: 'refused' }
}

/** How many credits are gone after a message that WeChat was asked for. */
const spent: Partial<Record<Delivery['messageState'], 'one' | 'all'>> = {
  sent: 'one',
  unanswered: 'one',
  withoutCredit: 'all',
}

async function settle(row: Delivery, { messageState, attemptAt }: Outcome): Promise<void> {
  if (!(await change(row, { messageState, attemptAt: attemptAt ?? is.remove() }))) return
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
