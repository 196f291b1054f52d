// What could not be told before an answer: entries whose people have no inbox row yet, and messages to be tried again. All
// inboxes come first; then the messages of emergencies, however many others wait.

import type { Delivery } from '@domain/deliveries/delivery'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { database, is } from './cloud'
import type { TrailEntry } from './collections'
import { putIntoInbox } from './deliver'
import { sendMessage } from './send-message'
import { store } from './store'

const PORTION = 50
/** The function is killed after a minute, the last message may take a quarter of it, and photos are still to be sealed. */
const WITHIN_MILLISECONDS = 20_000
/** Of those, for the inboxes. */
const INBOXES_WITHIN_MILLISECONDS = 8_000
const MINUTES_BETWEEN_TRIES = 30
/** So many people are sent to at once, each one message after the other. */
const LANES = 4

/** How many entries and messages were looked at. */
export async function deliverWaiting(now: Instant): Promise<number> {
  const began = performance.now()
  const until = began + WITHIN_MILLISECONDS
  const entries = await fillInboxes(now, began + INBOXES_WITHIN_MILLISECONDS)
  const pressing = await sendMessages({ pressing: true, attemptAt: is.lte(now) }, now, until)
  return entries + pressing + (await sendMessages({ attemptAt: is.lte(now) }, now, until))
}

/** Portion after portion. */
async function fillInboxes(now: Instant, until: number): Promise<number> {
  let count = 0
  let entries: TrailEntry[]
  do {
    const where = { tellAt: is.lte(now) }
    entries = await store.list('trail', { where, order: { tellAt: 'asc' }, limit: PORTION })
    count += await fill(entries, now, until)
  } while (entries.length === PORTION && performance.now() < until)
  return count
}

/** Together, in two trips; one by one where one of them cannot be. */
async function fill(entries: TrailEntry[], now: Instant, until: number): Promise<number> {
  if (entries.length === 0) return 0
  const isFilled = await putIntoInbox(entries, until).catch(() => false)
  if (isFilled) return entries.length
  const put = (entry: TrailEntry) => putIntoInbox([entry], until)
  return oneByOne(entries, put, until, ({ _id, tellAt }) =>
    putOff('trail', { _id, tellAt }, { tellAt: later(now) }),
  )
}

async function sendMessages(where: object, now: Instant, until: number): Promise<number> {
  const rows = await store.list('deliveries', {
    where: { ...where },
    order: { attemptAt: 'asc' },
    limit: PORTION,
  })
  const people = [...byPerson(rows).values()]
  const put = ({ _id, attemptAt }: Delivery) =>
    putOff('deliveries', { _id, attemptAt }, { attemptAt: later(now) })
  const send = (row: Delivery) => sendMessage(row, now)
  const lane = async (): Promise<number> => {
    const waiting = people.shift()
    if (!waiting) return 0
    return (await oneByOne(waiting, send, until, put)) + (await lane())
  }
  const counts = await Promise.all(Array.from({ length: LANES }, lane))
  return counts.reduce((sum, each) => sum + each, 0)
}

/** In the order in which each was first waited for. */
function byPerson(rows: readonly Delivery[]): Map<string, Delivery[]> {
  const people = new Map<string, Delivery[]>()
  for (const row of rows) people.set(row.to, [...(people.get(row.to) ?? []), row])
  return people
}

/** One that fails does not hold up the others, nor come first the next time. How many were looked at. */
async function oneByOne<Each extends { _id: string }>(
  waiting: Each[],
  tell: (each: Each) => Promise<unknown>,
  until: number,
  failed: (each: Each) => Promise<void>,
): Promise<number> {
  let count = 0
  for (const each of waiting) {
    if (performance.now() > until) break
    try {
      await tell(each)
    } catch (error) {
      console.error(`${each._id} could not be told`, error)
      await failed(each)
    }
    count += 1
  }
  return count
}

const later = (now: Instant) => addMinutes(now, MINUTES_BETWEEN_TRIES)

/** Only what is still as it was read: what failed may have come as far as the end. */
async function putOff(name: 'trail' | 'deliveries', where: object, data: object): Promise<void> {
  await database.collection(name).where(where).update({ data })
}
