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
  for (const { _id } of waiting) await goOnWith(_id, now, each)
  return waiting.length
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
