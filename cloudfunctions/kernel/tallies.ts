// Totals that are folded from the trail by the timer, each entry once, so that nobody who writes waits for anybody else
// (docs/decisions/0040).

import { isAmong, sumsOf, type Keys, type Tally } from '@domain/kernel/tally'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { database, is } from './cloud'
import type { TallyCount, TrailEntry } from './collections'
import { store, type Store } from './store'
import { together } from './transaction'

const PORTION = 100
const WITHIN_MILLISECONDS = 8_000
const MINUTES_BETWEEN_TRIES = 30

/** How many entries were looked at. */
export async function foldTallies(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  const entries = await store.list('trail', {
    where: { tallyAt: is.lte(now) },
    order: { tallyAt: 'asc' },
    limit: PORTION,
  })
  let count = 0
  for (const { _id } of entries) {
    if (performance.now() > until) break
    await foldOrPutOff(_id, now)
    count += 1
  }
  return count
}

/** One that fails does not hold up the others, nor come first the next time; it stays to be counted by whoever looks. */
async function foldOrPutOff(entryId: string, now: Instant): Promise<void> {
  try {
    await fold(entryId)
  } catch (error) {
    console.error(`${entryId} could not be folded`, error)
    // It may be folded, and only the answer lost: what waits no more is not made to wait again.
    await database
      .collection('trail')
      .where({ _id: entryId, tallyAt: is.lte(now) })
      .update({ data: { tallyAt: addMinutes(now, MINUTES_BETWEEN_TRIES) } })
  }
}

/** What is counted and that it is counted are one: a run that ends in between has done neither. */
const fold = (entryId: string): Promise<void> =>
  together(async (transaction) => {
    const trail = transaction.collection('trail').doc(entryId)
    const { data } = (await trail.get()) as unknown as { data: TrailEntry | null }
    if (!data?.tallyAt) return
    for (const { key, by } of summed(data.tallies ?? [])) {
      const tally = transaction.collection('tallies').doc(key)
      const { data: before } = (await tally.get()) as unknown as { data: TallyCount | null }
      await tally.set({ data: { count: (before?.count ?? 0) + by } })
    }
    await trail.update({ data: { tallyAt: is.remove(), tallyIn: is.remove() } })
  })

/** A key once: what a transaction has set it may not read again. */
const summed = (tallies: readonly Tally[]): Tally[] =>
  [...sumsOf(tallies)].map(([key, by]) => ({ key, by }))

const MOST_UNFOLDED = 500
const MOST_KEYS = 1_000
const LOOKS = 3

/** Of one county, by key: what was folded and what is still to be. */
export async function tallied(
  from: Store,
  keys: Keys,
  county: string,
): Promise<Map<string, number>> {
  let unfolded = await unfoldedIn(from, county)
  for (let look = 1; ; look += 1) {
    const folded = await foldedIn(from, keys)
    if (unfolded.length === 0) return sumsOf(folded)
    const still = await unfoldedIn(from, county)
    const ids = new Set(still.map(({ _id }) => _id))
    // One that was folded while we read may be in both or in neither.
    if (look === LOOKS || unfolded.every(({ _id }) => ids.has(_id)))
      return sumsOf([...folded, ...unfolded.flatMap((each) => among(each, keys))])
    unfolded = still
  }
}

const among = ({ tallies = [] }: TrailEntry, keys: Keys): Tally[] =>
  tallies.filter(({ key }) => isAmong(keys, key))

const unfoldedIn = (from: Store, county: string): Promise<TrailEntry[]> =>
  from.list('trail', {
    where: { tallyIn: county },
    order: { tallyAt: 'asc' },
    limit: MOST_UNFOLDED,
  })

async function foldedIn(from: Store, { from: first, before }: Keys): Promise<Tally[]> {
  const found = await from.list('tallies', {
    where: { _id: is.gte(first).and(is.lt(before)) },
    order: { _id: 'asc' },
    limit: MOST_KEYS,
  })
  return found.map(({ _id, count }) => ({ key: _id, by: count }))
}
