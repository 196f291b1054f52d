// How often one source did something lately, so that it can be slowed. A source is a keyed hash, made anew for each day: with the
// day gone nobody can say whose it was (docs/decisions/0043).

import { addHours, dayOf, type Instant } from '@domain/kernel/time'
import { slowDown, withOneMore, type Paced } from '@domain/tip-offs/source-pace'
import { waitAfter } from '@domain/tip-offs/wrong-tries'
import { database, is } from './cloud'
import { sourceHashOf } from './informants'
import { store } from './store'
import { isDuplicate } from './transaction'

const KEPT_HOURS = 48
const REMOVED_TOGETHER = 100
const WITHIN_MILLISECONDS = 3_000
/** One more than may be counted before one has to wait: whoever loses each race finds that it is so. */
const RACES = 6

export interface Pace {
  _id: string
  /** One more with each write, so that of two at once only one counts. */
  count: number
  /** The last of the day, oldest first. */
  ats: Instant[]
  waitUntil?: Instant
  removeAt: Instant
}

/** Counts one more of a day; `allowed` refuses it, or says what is to be known of it. */
export async function countedToday<Known>(
  what: string,
  source: string,
  now: Instant,
  allowed: (earlier: Paced) => Known,
): Promise<Known> {
  const _id = paceId(what, source, now)
  for (let race = 0; race < RACES; race += 1) {
    const found = await store.find('paces', _id)
    const earlier = { count: found?.count ?? 0, lately: found?.ats ?? [] }
    const known = allowed(earlier)
    if (await isKept(found, { _id, ats: withOneMore(earlier, now) }, now)) return known
  }
  throw slowDown(now, now)
}

/** Problem slowDown where one of these was wrong too often. */
export async function refuseHasty(ids: string[], now: Instant): Promise<void> {
  const found = await store.list('paces', { where: { _id: is.in(ids) }, limit: ids.length })
  for (const each of found) refuseWaiting(each, now)
}

function refuseWaiting({ waitUntil }: Pick<Pace, 'waitUntil'>, now: Instant): void {
  if (waitUntil !== undefined && waitUntil > now) throw slowDown(waitUntil, now)
}

/**
 * Looks, and counts where nothing is found. Whoever had to wait before claims each further try first, so that of many at once
 * one is made; finding what is there takes that claim back, and forgives nothing else. Problem slowDown.
 */
export async function foundIn<Found>(
  _id: string,
  now: Instant,
  look: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const earlier = await store.find('paces', _id)
  if (earlier) refuseWaiting(earlier, now)
  if (earlier?.waitUntil !== undefined) return foundByClaim(earlier, now, look)
  const found = await look()
  if (found === undefined) await countWrong(_id, now)
  return found
}

async function foundByClaim<Found>(
  earlier: Pace,
  now: Instant,
  look: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  if (!(await isCounted(earlier, earlier._id, now))) throw slowDown(now, now)
  const found = await look()
  if (found !== undefined) await takeBack(earlier)
  return found
}

async function takeBack({ _id, count, waitUntil }: Pace): Promise<void> {
  await database
    .collection('paces')
    .where({ _id, count: count + 1 })
    .update({ data: { count, waitUntil } })
}

/** Of wrong tries at once each counts, until one has to wait: then Problem slowDown, so that more of them learn nothing. */
export async function countWrong(_id: string, now: Instant): Promise<void> {
  for (let race = 0; race < RACES; race += 1) {
    const found = await store.find('paces', _id)
    if (found) refuseWaiting(found, now)
    if (await isCounted(found, _id, now)) return
  }
  throw slowDown(now, now)
}

function isCounted(found: Pace | undefined, _id: string, now: Instant): Promise<boolean> {
  const waitUntil = waitAfter((found?.count ?? 0) + 1, now)
  return isKept(found, { _id, ats: [], ...(waitUntil && { waitUntil }) }, now)
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

/** By the timer: how many were let go. Whoever guesses under many names leaves many, so it goes on while there is time. */
export async function removePaces(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  let count = 0
  while (performance.now() < until) {
    const old = await store.list('paces', {
      where: { removeAt: is.lt(now) },
      order: { removeAt: 'asc' },
      limit: REMOVED_TOGETHER,
      fields: ['_id'],
    })
    if (old.length === 0) break
    const where = { _id: is.in(old.map(({ _id }) => _id)) }
    await database.collection('paces').where(where).remove()
    count += old.length
  }
  return count
}
