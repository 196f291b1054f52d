// What could not be told before an answer: entries whose people have no inbox row yet, and messages to be tried again.

import { addMinutes, type Instant } from '@domain/kernel/time'
import { database, is } from './cloud'
import type { TrailEntry } from './collections'
import { putIntoInbox } from './deliver'
import { sendMessage } from './send-message'
import { store } from './store'

const PORTION = 50
/** The function is killed after a minute, the last message may take a quarter of it, and photos are still to be sealed. */
const WITHIN_MILLISECONDS = 20_000
const MINUTES_BETWEEN_TRIES = 30

/** How many entries and messages were looked at. */
export async function deliverWaiting(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  return (await fillInboxes(now, until)) + (await sendMessages(now, until))
}

async function fillInboxes(now: Instant, until: number): Promise<number> {
  const entries = await store.list('trail', {
    where: { tellAt: is.lte(now) },
    order: { tellAt: 'asc' },
    limit: PORTION,
  })
  const put = (entry: TrailEntry) => putIntoInbox([entry], until)
  return oneByOne(entries, put, until, (_id) => postpone('trail', _id, { tellAt: later(now) }))
}

async function sendMessages(now: Instant, until: number): Promise<number> {
  const rows = await store.list('deliveries', {
    where: { attemptAt: is.lte(now) },
    order: { attemptAt: 'asc' },
    limit: PORTION,
  })
  const put = (_id: string) => postpone('deliveries', _id, { attemptAt: later(now) })
  return oneByOne(rows, (row) => sendMessage(row, now), until, put)
}

/** One that fails does not hold up the others, nor come first the next time. How many were looked at. */
async function oneByOne<Each extends { _id: string }>(
  waiting: Each[],
  tell: (each: Each) => Promise<unknown>,
  until: number,
  putOff: (id: string) => Promise<void>,
): Promise<number> {
  let count = 0
  for (const each of waiting) {
    if (performance.now() > until) break
    try {
      await tell(each)
    } catch (error) {
      console.error(`${each._id} could not be told`, error)
      await putOff(each._id)
    }
    count += 1
  }
  return count
}

const later = (now: Instant) => addMinutes(now, MINUTES_BETWEEN_TRIES)

async function postpone(name: 'trail' | 'deliveries', id: string, data: object): Promise<void> {
  await database.collection(name).doc(id).update({ data })
}
