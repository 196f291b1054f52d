// What becomes of imports that nobody looks at: those confirmed are written to the end, and what is done with is cleared away.

import type { Instant } from '@domain/kernel/time'
import { database, is, removeFiles } from '../kernel/cloud'
import { store } from '../kernel/store'
import { removeStaged } from './staging'
import { goOnWith } from './write-portion'

const AT_ONCE = 10
const WITHIN_MILLISECONDS = 5_000

/** How many were gone on with. */
export async function goOnImporting(now: Instant): Promise<number> {
  const waiting = await store.list('imports', {
    where: { goOnAt: is.lte(now) },
    order: { goOnAt: 'asc' },
    limit: AT_ONCE,
  })
  const each = WITHIN_MILLISECONDS / Math.max(1, waiting.length)
  let count = 0
  for (const { _id } of waiting) if (await wentOn(_id, now, each)) count += 1
  return count
}

/** One that cannot be written does not hold up the others. */
async function wentOn(importId: string, now: Instant, within: number): Promise<boolean> {
  try {
    await goOnWith(importId, now, within)
    return true
  } catch (error) {
    console.error(`Import ${importId} could not be gone on with`, error)
    return false
  }
}

/** How many files were removed, with the rows that were read from them. What was imported stays known by its trail. */
export async function tidyImports(now: Instant): Promise<number> {
  const old = await store.list('imports', {
    where: { tidyAt: is.lte(now) },
    order: { tidyAt: 'asc' },
    limit: AT_ONCE,
  })
  for (const { _id, fileId } of old) {
    await removeStaged(_id)
    await removeFiles([fileId])
    await database
      .collection('imports')
      .doc(_id)
      .update({ data: { tidyAt: is.remove() } })
  }
  return old.length
}
