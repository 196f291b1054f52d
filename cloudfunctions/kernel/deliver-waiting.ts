// What could not be told before an answer: entries whose people have no inbox row yet, and messages to be tried again.

import type { Instant } from '@domain/kernel/time'
import { is } from './cloud'
import { deliver } from './deliver'
import { sendMessage } from './send-message'
import { store } from './store'

const PORTION = 50

/** How many entries and messages were looked at. */
export async function deliverWaiting(now: Instant): Promise<number> {
  const entries = await store.list('trail', {
    where: { tellAt: is.lte(now) },
    order: { tellAt: 'asc' },
    limit: PORTION,
  })
  for (const entry of entries) await deliver([entry], now)
  const rows = await store.list('deliveries', {
    where: { attemptAt: is.lte(now) },
    order: { attemptAt: 'asc' },
    limit: PORTION,
  })
  for (const row of rows) await sendMessage(row, now)
  return entries.length + rows.length
}
