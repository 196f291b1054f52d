// Inbox rows have ids that follow from what they tell, so that a row is there once however often it is put there.

import type { Delivery } from '@domain/deliveries/delivery'
import { database } from './cloud'
import { isDuplicate } from './transaction'

/** All at once, or one by one where some were there before; false where `until`, of `performance.now()`, came first. */
export async function addRows(rows: Delivery[], until = Infinity): Promise<boolean> {
  if (rows.length === 0 || (await isAdded(rows))) return true
  for (const row of rows) {
    if (performance.now() > until) return false
    await isAdded([row])
  }
  return true
}

async function isAdded(rows: Delivery[]): Promise<boolean> {
  try {
    await database.collection('deliveries').add({ data: rows })
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return false
  }
}
