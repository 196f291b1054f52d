// What becomes of packs that nobody looks at: they are made to the end.

import type { Instant } from '@domain/kernel/time'
import { is } from '../kernel/cloud'
import { store } from '../kernel/store'
import { goOnWith } from './make-pack'

const AT_ONCE = 5
/** A step that is begun in it still ends within the function's minute. */
const WITHIN_MILLISECONDS = 20_000

/** How many were gone on with. One that cannot be made does not hold up the others. */
export async function goOnMaking(now: Instant): Promise<number> {
  const waiting = await store.list('evidencePacks', {
    where: { goOnAt: is.lte(now) },
    order: { goOnAt: 'asc' },
    limit: AT_ONCE,
  })
  const each = WITHIN_MILLISECONDS / Math.max(1, waiting.length)
  let count = 0
  for (const { _id } of waiting) {
    try {
      await goOnWith(_id, now, each)
      count += 1
    } catch (error) {
      console.error(`The pack of evidence ${_id} could not be gone on with`, error)
    }
  }
  return count
}
