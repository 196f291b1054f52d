// A city for benchmarks, written past the use cases in the same shapes: people, facilities, patrols and clues of two years,
// but no trail, no messages and no photos. From the command line it fills a folder that a local cloud can be started on:
//
//   npx tsx scripts/seed/bulk.ts --facilities 200000 --patrols 1000000 --into .cache/bench/city

import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CollectionName } from '../../cloudfunctions/kernel/collections'
import { collections } from '../../config/database'
import { hashOf, type Hash } from '@domain/kernel/hash'
import { dayOf, type Day } from '@domain/kernel/time'
import { openStore, type Store } from '../../local-cloud/store/store'
import { city } from './bulk/city'
import { Copies } from './bulk/copies'
import { templates } from './bulk/templates'
import { checked } from './checked'

export interface BulkLoading {
  facilities: number
  patrols: number
  seed?: number
  /** Everything happened before it; the real day unless given. */
  today?: Day
  /** Called with one line now and then. */
  onProgress?: (line: string) => void
}

const SEED = 2026
/** Checking every document would take longer than loading it. */
const CHECKED_EVERY = 997
const REPORTED_EVERY = 50_000

/** Collection to how many documents were loaded. */
export function bulkLoad(store: Store, loading: BulkLoading): Record<string, number> {
  const { facilities: facilityCount, patrols: patrolCount, seed = SEED, onProgress } = loading
  const today = loading.today ?? dayOf(new Date().toISOString())
  const laid = city({ facilities: facilityCount }, seed, today)
  const like = templates(seed, today, laid.enteredAt)
  const copies = new Copies(laid, { templates: like, seed, today, facilityCount, patrolCount })
  const load = (name: CollectionName, documents: Iterable<{ _id: string }>) =>
    store.bulkLoad(name, watched(name, documents, onProgress), encodeSharing)
  return {
    people: load('people', laid.people),
    counties: load('counties', laid.counties),
    facilities: load('facilities', copies.facilities()),
    patrols: load('patrols', copies.patrols()),
    clues: load('clues', copies.clues()),
  }
}

function* watched<Of extends { _id: string }>(
  name: CollectionName,
  documents: Iterable<Of>,
  onProgress: BulkLoading['onProgress'],
): Generator<Of> {
  const startedAt = performance.now()
  let count = 0
  for (const document of documents) {
    yield count % CHECKED_EVERY === 0 ? checked(name, document) : document
    count += 1
    if (count % REPORTED_EVERY === 0) {
      const perSecond = Math.round((count * 1000) / (performance.now() - startedAt))
      onProgress?.(`${name} ${count} (${perSecond}/s)`)
    }
  }
}

const texts = new WeakMap<object, string>()

/** Thousands of patrols share one judged checklist, so its text is made once. */
function encodeSharing(document: object): string {
  const { checklists, ...own } = document as { checklists?: object }
  if (!checklists) return JSON.stringify(own)
  const shared = texts.get(checklists) ?? JSON.stringify(checklists)
  texts.set(checklists, shared)
  return `${JSON.stringify(own).slice(0, -1)},"checklists":${shared}}`
}

const openAt = (path: string): Store =>
  openStore({
    ...{ path, collections },
    clock: { now: () => Date.now() },
    log: { write: () => undefined },
  })

/** The same for as long as the same city would be loaded: the hash of a small one, of a fixed day. */
export function cityPrint(): Hash {
  const store = openAt(':memory:')
  try {
    const loaded = bulkLoad(store, { facilities: 400, patrols: 800, today: '2026-01-01' })
    const documents = Object.keys(loaded).map((name) => store.find(name, { filter: {} }).rows)
    return hashOf([collections, documents])
  } finally {
    store.close()
  }
}

/** A new store in this folder, loaded and closed. */
export function bulkLoadInto(dataDir: string, loading: BulkLoading): Record<string, number> {
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true })
  const store = openAt(join(dataDir, 'database.sqlite'))
  try {
    return bulkLoad(store, loading)
  } finally {
    store.close()
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      facilities: { type: 'string', default: '2000' },
      patrols: { type: 'string', default: '10000' },
      into: { type: 'string', default: '.cache/bench/city' },
    },
  })
  const startedAt = performance.now()
  const sizes = { facilities: Number(values.facilities), patrols: Number(values.patrols) }
  const loaded = bulkLoadInto(values.into, { ...sizes, onProgress: console.log })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const megabytes = Math.round(statSync(join(values.into, 'database.sqlite')).size / 1e6)
  console.log(`${JSON.stringify(loaded)} in ${seconds} s, ${megabytes} MB in ${values.into}`)
}

if (process.argv[1] === __filename) main()
