// What could not be told before an answer: entries whose people have no inbox row yet, and messages to be tried again.

import type { Instant } from '@domain/kernel/time'
import { is } from './cloud'
import { putIntoInbox } from './deliver'
import { sendMessage } from './send-message'
import { store } from './store'

const PORTION = 50
/** The function is killed after a minute, and it has other things to do. */
const WITHIN_MILLISECONDS = 30_000

/** How many entries and messages were looked at. */
export async function deliverWaiting(now: Instant): Promise<number> {
  const entries = await store.list('trail', {
    where: { tellAt: is.lte(now) },
    order: { tellAt: 'asc' },
    limit: PORTION,
  })
  for (const entry of entries) await putIntoInbox(entry)
  const rows = await store.list('deliveries', {
    where: { attemptAt: is.lte(now) },
    order: { attemptAt: 'asc' },
    limit: PORTION,
  })
  const until = performance.now() + WITHIN_MILLISECONDS
  for (const row of rows) if (performance.now() < until) await sendMessage(row, now)
  return entries.length + rows.length
}
