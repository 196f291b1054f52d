// How fast the local cloud's store is, by itself: durable inserts, and queries on an index, at a given size.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../local-cloud/store/store'
import type { Question } from '../../local-cloud/store/find'
import type { Document } from '../../local-cloud/store/values'

export interface StoreFigures {
  documents: number
  loadedPerSecond: number
  insertedPerSecond: number
  /** Milliseconds. */
  found: Record<string, { p50: number; p95: number }>
}

const SHOPS = 200
const STATUSES = ['open', 'closed', 'sent', 'done']
const YEAR_MS = 365 * 86_400_000
const START = Date.parse('2026-01-01T00:00:00.000Z')

export async function benchStore({ documents }: { documents: number }): Promise<StoreFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'))
  try {
    const store = openAt(join(folder, 'store.db'))
    const loadedPerSecond = perSecond(documents, () => store.bulkLoad('visits', some(0, documents)))
    const insertedPerSecond = await insertEach(store, documents)
    const found = Object.fromEntries(
      Object.entries(questions).map(([name, question]) => [name, timed(store, question)]),
    )
    store.close()
    return { documents, loadedPerSecond, insertedPerSecond, found }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function openAt(path: string): Store {
  return openStore({
    path,
    clock: { now: () => Date.now() },
    log: { write: () => {} },
    collections: [
      {
        name: 'visits',
        indexes: [
          { name: 'shop_status_at', keys: { shop: 1, status: 1, at: -1 } },
          { name: 'words', keys: { words: 1 } },
        ],
      },
    ],
  })
}

function* some(from: number, count: number): Generator<Document> {
  for (let i = from; i < from + count; i++) yield visit(i)
}

function visit(i: number): Document {
  return {
    _id: `v${String(i).padStart(9, '0')}`,
    shop: `shop${(i * 7919) % SHOPS}`,
    status: STATUSES[(i * 31) % STATUSES.length],
    at: new Date(START + ((i * 104_729) % YEAR_MS)).toISOString(),
    words: [`卫生${i % 5000}`, `生${i % 5000}`, `${i % 5000}`],
    items: Array.from({ length: 12 }, (_, n) => ({
      n,
      answer: 'pass',
      note: `checked by hand ${n}`,
    })),
    place: { name: 'a clinic in a village', lng: 106.5, lat: 29.5 },
  }
}

const questions: Record<string, (i: number) => Question> = {
  byId: (i) => ({ filter: { _id: visit(i % 1000)._id } }),
  page: (i) => ({
    filter: {
      shop: `shop${i % SHOPS}`,
      status: STATUSES[i % STATUSES.length],
      at: { $gte: '2026-03-01T00:00:00.000Z' },
    },
    sort: { at: -1 },
    limit: 20,
  }),
  words: (i) => ({ filter: { words: new RegExp(`^卫生${i % 5000}`) }, limit: 20 }),
}

async function insertEach(store: Store, from: number): Promise<number> {
  const count = 2000
  const start = performance.now()
  for (const document of some(from, count)) await store.insert('visits', [document])
  return Math.round((count / (performance.now() - start)) * 1000)
}

function perSecond(count: number, work: () => void): number {
  const start = performance.now()
  work()
  return Math.round((count / (performance.now() - start)) * 1000)
}

function timed(store: Store, question: (i: number) => Question): { p50: number; p95: number } {
  const times = Array.from({ length: 300 }, (_, i) => {
    const asked = question(i * 37)
    const start = performance.now()
    store.find('visits', asked)
    return performance.now() - start
  }).sort((a, b) => a - b)
  const at = (share: number) => Number(times[Math.floor(times.length * share)]!.toFixed(3))
  return { p50: at(0.5), p95: at(0.95) }
}
