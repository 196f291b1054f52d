// The demo county, the same for the same seed and day: two years of it are written in memory by the use cases themselves,
// checked, and loaded at once; its last day runs on the cloud.

import type { CollectionName } from '../../cloudfunctions/kernel/collections'
import { dayOf, startOf, type Day, type Instant } from '@domain/kernel/time'
import type { ClockSetting, LocalCloud } from '../../local-cloud'
import type { Books } from './books'
import { Chance } from './chance'
import { checked } from './checked'
import { creditsOf, grant, reachesOf } from './credits'
import { history, lastDayBefore } from './history'
import { liveLastDay } from './last-day'
import { Camera } from './pictures/camera'

export { keepManifest, keptManifest, manifestFor } from './manifest'

export const DEMO_SEED = 2026

export interface Seeding {
  /** The day after the county's last; everything happened before it. The day of the cloud's clock unless given. */
  today?: Day
  seed?: number
  /** What the cloud's clock is set to afterwards; the machine's time unless given. */
  clock?: ClockSetting
}

/** Collection to how many documents it has. */
export type Seeded = Record<string, number>

const WRITTEN: CollectionName[] = [
  'people',
  'counties',
  'facilities',
  'patrols',
  'clues',
  'cases',
  'recurrences',
  'letters',
  'advice',
  'adviceCounters',
  'reinspections',
  'orderedVisits',
  'assistances',
  'tallies',
  'trail',
  'deliveries',
  'informationReports',
  'tipOffs',
  'rewards',
  'outreach',
  'samples',
  'releases',
  'articles',
]

/** Fills an empty cloud whose functions are built. */
export async function seedDemo(cloud: LocalCloud, seeding: Seeding = {}): Promise<Seeded> {
  const { today = dayOf(new Date(cloud.now()).toISOString()), seed = DEMO_SEED } = seeding
  const chance = new Chance(seed)
  const camera = new Camera(cloud, chance.fork('camera'))
  const books = await history({ today, seed, camera })
  load(cloud, books, chance.fork('credits'), startOf(lastDayBefore(today)))
  try {
    await liveLastDay({ cloud, camera, on: lastDayBefore(today), chance: chance.fork('last day') })
  } finally {
    cloud.setClock(seeding.clock ?? null)
  }
  return countAll(cloud)
}

function load(cloud: LocalCloud, books: Books, chance: Chance, until: Instant): void {
  for (const name of WRITTEN)
    cloud.store.bulkLoad(
      name,
      books.memory.all(name).map((each) => checked(name, each)),
    )
  const people = books.all('people')
  const credits = creditsOf(people, chance)
  cloud.store.bulkLoad(
    'credits',
    credits.map((each) => checked('credits', each)),
  )
  cloud.store.bulkLoad(
    'reaches',
    reachesOf(people, until).map((each) => checked('reaches', each)),
  )
  grant(cloud, credits, people)
}

const countAll = ({ store }: LocalCloud): Seeded =>
  Object.fromEntries(store.collectionNames.map((name) => [name, store.count(name, {})]))
