// Telling people what a command changed: inbox rows first, then WeChat messages. What does not fit before the answer is
// left to the timer: nothing runs after the answer, because the cloud freezes the instance.

import type { Delivery } from '@domain/deliveries/delivery'
import { listKey } from '@domain/kernel/list-key'
import type { Instant } from '@domain/kernel/time'
import { database, is } from './cloud'
import type { TrailEntry } from './collections'
import { addRows } from './inbox'
import { sendMessage } from './send-message'

const BEFORE_THE_ANSWER_MILLISECONDS = 500

export async function deliver(entries: readonly TrailEntry[], now: Instant): Promise<void> {
  const until = performance.now() + BEFORE_THE_ANSWER_MILLISECONDS
  const telling = entries.filter(({ tellAt }) => tellAt)
  if (telling.length === 0 || !(await putIntoInbox(telling, until))) return
  for (const row of pressingFirst(telling.flatMap(rowsOf))) {
    if (performance.now() > until) return
    await sendMessage(row, now, until)
  }
}

const pressingFirst = (rows: readonly Delivery[]): Delivery[] => [
  ...rows.filter(({ pressing }) => pressing),
  ...rows.filter(({ pressing }) => !pressing),
]

/**
 * Whether all is in the inbox before `until`. Entries whose people have their rows are done: from here on the rows say what is
 * still to be sent.
 */
export async function putIntoInbox(
  entries: readonly TrailEntry[],
  until: number,
): Promise<boolean> {
  if (!(await addRows(entries.flatMap(rowsOf), until))) return false
  await database
    .collection('trail')
    .where({ _id: is.in(entries.map(({ _id }) => _id)) })
    .update({ data: { tellAt: is.remove() } })
  return true
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
