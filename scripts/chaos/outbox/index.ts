// The outbox of a phone against the real functions, with everything failing that can fail: zero lost, zero doubled, zero
// half records. Run by run, so that the one that fails can be told again by its seed.

import type { Outcome } from '../queries'
import { faultsWith, seedsOf } from '../seeds'
import { Chance } from '../../seed/chance'
import { aCounty } from '../../../tests/kit/counties'
import { startCloud, type TestCloud } from '../../../tests/kit/cloud'
import { aPerson } from '../../../tests/kit/people'
import { register } from '../../../tests/kit/trails'
import { loadApp, type App } from './bundle'
import { faultsOf, stored } from './check'
import { groundIn } from './ground'
import { writables } from './records'
import { tellStory } from './story'

const NOW = '2026-03-10T02:00:00.000Z'
/** Clouds are changed before they grow slow. */
const RUNS_A_CLOUD = 100
/** So many people at once use one cloud. */
const LANES = 3

export interface OutboxOutcome extends Outcome {
  /** By kind, how many of what was finished reached the cloud: none that was never tried is called safe. */
  arrived: Record<string, number>
}

interface Asked {
  runs: number
  seed: number
}

export async function runOutbox({ runs, seed }: Asked): Promise<OutboxOutcome> {
  const app = await loadApp()
  const failures: string[] = []
  const arrived = Object.fromEntries(Object.keys(writables).map((kind) => [kind, 0]))
  for (let from = 0; from < runs; from += RUNS_A_CLOUD) {
    const cloud = await startCloud({ now: NOW })
    const officer = aPerson('officer')
    cloud.put('people', officer)
    register(cloud, 'counties', aCounty({ dutyOfficerId: officer._id }))
    const seeds = seedsOf(seed + from, Math.min(runs - from, RUNS_A_CLOUD))
    const finished = new Map<string, Finished>()
    const lane = async () => {
      for (let next = seeds.shift(); next !== undefined; next = seeds.shift())
        failures.push(...(await runOne({ app, cloud, arrived, finished }, next)))
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    failures.push(...unasked(cloud, finished))
    await cloud.stop()
  }
  return { runs, failures, arrived }
}

interface Around {
  app: App
  cloud: TestCloud
  arrived: Record<string, number>
  /** By person, filled as the runs end. */
  finished: Map<string, Finished>
}

/** Everything that one person has asked the cloud for. */
interface Finished {
  seed: number
  ids: ReadonlySet<string>
}

/** What the cloud was asked for by a request that nobody had finished: a second time under another id, or by mistake. */
const unasked = (cloud: TestCloud, finished: Around['finished']): string[] =>
  cloud.all('trail').flatMap(({ _id, by, what }) => {
    const { seed, ids } = finished.get(by) ?? {}
    const [requestId = ''] = _id.split('.')
    return ids && !ids.has(requestId) ? [`seed ${seed}: nobody had finished ${what} ${_id}`] : []
  })

function runOne({ app, cloud, arrived, finished }: Around, seed: number): Promise<string[]> {
  const chance = new Chance(seed)
  const trueTime = () => cloud.local.now()
  return faultsWith(seed, async () => {
    const ground = await groundIn(cloud, chance.fork('ground'), NOW)
    const door = await cloud.as(ground.person).phone()
    const ended = await tellStory({ app, door, ground, chance, trueTime })
    const ids = new Set([...ground.askedIds, ...ended.diary.finished.keys()])
    finished.set(ground.person._id, { seed, ids })
    for (const [id, { kind }] of ended.diary.finished)
      if (stored(cloud, kind, id)) arrived[kind] = (arrived[kind] ?? 0) + 1
    return faultsOf(cloud, ground, ended)
  })
}
