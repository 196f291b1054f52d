// How often one source did something lately, so that it can be slowed. A source is a keyed hash, made anew for each day: with the
// day gone nobody can say whose it was (docs/decisions/0043).

import { addHours, dayOf, type Instant } from '@domain/kernel/time'
import { slowDown } from '@domain/tip-offs/source-pace'
import { waitAfter } from '@domain/tip-offs/wrong-tries'
import { database, is } from './cloud'
import { sourceHashOf } from './informants'
import { store } from './store'
import { isDuplicate } from './transaction'

const KEPT_HOURS = 48
const REMOVED_TOGETHER = 100
const RACES = 6

export interface Pace {
  _id: string
  /** One more with each write, so that of two at once only one counts. */
  count: number
  /** The day's, oldest first. */
  ats: Instant[]
  waitUntil?: Instant
  removeAt: Instant
}

/** Counts one more of a day; `allowed` refuses it, or says what is to be known of it. */
export async function countedToday<Known>(
  what: string,
  source: string,
  now: Instant,
  allowed: (earlier: readonly Instant[]) => Known,
): Promise<Known> {
  const _id = paceId(what, source, now)
  for (let race = 0; race < RACES; race += 1) {
    const found = await store.find('paces', _id)
    const ats = found?.ats ?? []
    const known = allowed(ats)
    if (await isKept(found, { _id, ats: [...ats, now] }, now)) return known
  }
  throw slowDown(addHours(now, 0), now)
}

/** Problem slowDown where this caller, or whoever tried this code, was wrong too often. */
export async function refuseHasty(ids: string[], now: Instant): Promise<void> {
  const found = await store.list('paces', { where: { _id: is.in(ids) }, limit: ids.length })
  const until = found
    .flatMap(({ waitUntil }) => waitUntil ?? [])
    .sort()
    .at(-1)
  if (until !== undefined && until > now) throw slowDown(until, now)
}

/** Of two wrong tries at once each counts. */
export async function countWrong(_id: string, now: Instant): Promise<void> {
  for (let race = 0; race < RACES; race += 1) {
    const found = await store.find('paces', _id)
    const waitUntil = waitAfter((found?.count ?? 0) + 1, now)
    if (await isKept(found, { _id, ats: [], ...(waitUntil && { waitUntil }) }, now)) return
  }
}

export const paceId = (what: string, source: string, now: Instant): string =>
  sourceHashOf(`${what} ${dayOf(now)} ${source}`)

async function isKept(
  found: Pace | undefined,
  kept: Omit<Pace, 'count' | 'removeAt'>,
  now: Instant,
): Promise<boolean> {
  const { _id, ...data } = { ...kept, removeAt: addHours(now, KEPT_HOURS) }
  if (!found) return isFirst({ _id, ...data, count: 1 })
  const { count } = found
  const { stats } = (await database
    .collection('paces')
    .where({ _id, count })
    .update({ data: { ...data, count: count + 1 } })) as { stats: { updated: number } }
  return stats.updated === 1
}

async function isFirst(pace: Pace): Promise<boolean> {
  try {
    await database.collection('paces').add({ data: pace })
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return false
  }
}

/** By the timer: how many were let go. */
export async function removePaces(now: Instant): Promise<number> {
  const old = await store.list('paces', {
    where: { removeAt: is.lt(now) },
    order: { removeAt: 'asc' },
    limit: REMOVED_TOGETHER,
  })
  for (const { _id } of old) await database.collection('paces').doc(_id).remove()
  return old.length
}
