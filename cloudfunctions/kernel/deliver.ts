// Telling people what a command changed: inbox rows first, then WeChat messages. What does not fit before the answer is
// left to the timer: nothing runs after the answer, because the cloud freezes the instance.

import type { Delivery } from '@domain/deliveries/delivery'
import { listKey } from '@domain/kernel/list-key'
import type { Instant } from '@domain/kernel/time'
import { database, is } from './cloud'
import type { TrailEntry } from './collections'
import { sendMessage } from './send-message'
import { isDuplicate } from './transaction'

const BEFORE_THE_ANSWER_MILLISECONDS = 500
/** With less time than this left, WeChat is not asked. */
const ENOUGH_MILLISECONDS = 150

export async function deliver(entries: readonly TrailEntry[], now: Instant): Promise<void> {
  const until = performance.now() + BEFORE_THE_ANSWER_MILLISECONDS
  const telling = entries.filter(({ tellAt }) => tellAt)
  for (const entry of telling) await putIntoInbox(entry)
  for (const row of telling.flatMap(rowsOf)) {
    const left = until - performance.now()
    if (left < ENOUGH_MILLISECONDS) return
    await sendMessage(row, now, left)
  }
}

/** An entry whose people have their rows is done: from here on the rows say what is still to be sent. */
export async function putIntoInbox(entry: TrailEntry): Promise<void> {
  await addMissing(rowsOf(entry))
  await database
    .collection('trail')
    .doc(entry._id)
    .update({ data: { tellAt: is.remove() } })
}

/** The inbox rows of an entry, as they are before anything is sent. */
export const rowsOf = ({ _id, at, tellings }: TrailEntry): Delivery[] =>
  tellings.map((told, place) => ({
    ...told,
    _id: `${_id}.${place}`,
    at,
    listKey: listKey(at, `${_id}.${place}`),
    status: 'unread',
    messageState: 'waiting',
    attemptCount: 0,
    attemptAt: at,
  }))

/** Rows that are there already were put there by whoever delivered before. */
async function addMissing(rows: Delivery[]): Promise<void> {
  for (const row of rows) {
    try {
      await database.collection('deliveries').add({ data: row })
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
  }
}
