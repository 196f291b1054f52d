// One WeChat message for one inbox row, at most once: the row is claimed before WeChat is asked. Where the answer of
// WeChat is lost, the row stays claimed and is not sent again; the person still has the inbox.

import type { Delivery } from '@domain/deliveries/delivery'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { database, is, wechat } from './cloud'
import { creditId, spendCredit } from './credits'
import { messageOf, templateFor } from './message'
import { store } from './store'

const ATTEMPTS = 5

/** What WeChat says when another message to the same person is under way, or when it is busy itself. */
const PASSING = new Set([-1, 43108, 45009])
const WITHOUT_CREDIT = 43101

type Outcome = Pick<Delivery, 'messageState'> & { attemptAt?: Instant }

export async function sendMessage(row: Delivery, now: Instant): Promise<void> {
  const receiver = await store.find('people', row.to)
  const credit = await store.find('credits', creditId(row.to, templateFor[row.kind]))
  const reachable = receiver?.openid && receiver.status === 'active' && (credit?.remaining ?? 0) > 0
  if (!reachable) return settle(row, { messageState: 'withoutCredit' })
  if (!(await claim(row))) return
  await settle(row, await send(row, receiver, now))
}

/** Whether this caller and nobody else sends the row. */
async function claim({ _id, attemptCount }: Delivery): Promise<boolean> {
  const { stats } = (await database
    .collection('deliveries')
    .where({ _id, messageState: 'waiting', attemptCount })
    .update({
      data: { messageState: 'sending', attemptCount: is.inc(1), attemptAt: is.remove() },
    })) as { stats: { updated: number } }
  return stats.updated === 1
}

async function send(row: Delivery, { openid }: Person, now: Instant): Promise<Outcome> {
  try {
    await wechat.subscribeMessage.send({ touser: openid, ...messageOf(row) })
    await spendCredit(row.to, templateFor[row.kind])
    return { messageState: 'sent' }
  } catch (error) {
    return outcomeOf(error as { errCode?: number }, row, now)
  }
}

async function outcomeOf(
  { errCode }: { errCode?: number },
  row: Delivery,
  now: Instant,
): Promise<Outcome> {
  if (errCode === WITHOUT_CREDIT) {
    await spendCredit(row.to, templateFor[row.kind], 'all')
    return { messageState: 'withoutCredit' }
  }
  if (errCode !== undefined && PASSING.has(errCode) && row.attemptCount + 1 < ATTEMPTS)
    return { messageState: 'waiting', attemptAt: addMinutes(now, 2 ** row.attemptCount) }
  console.error(
    `A subscription message was refused: delivery ${row._id}, error ${errCode ?? 'unknown'}`,
  )
  return { messageState: 'refused' }
}

async function settle({ _id }: Delivery, { messageState, attemptAt }: Outcome): Promise<void> {
  await database
    .collection('deliveries')
    .doc(_id)
    .update({ data: { messageState, attemptAt: attemptAt ?? is.remove() } })
}
