// Alerts on the real functions while WeChat refuses, times out and loses answers, the timer comes late or twice, and functions
// are killed at any request: each reaches an inbox, none is sent twice, and no emergency lies longer than it may.

import type { Outcome } from '../queries'
import { faultsWith, seedsOf } from '../seeds'
import { Chance } from '../../seed/chance'
import { startCloud, type TestCloud } from '../../../tests/kit/cloud'
import { collisionsIn, faultsOf } from './check'
import type { Log } from './log'
import { namesIn, sceneIn, type Scene } from './scene'
import { tellStories } from './story'
import { Weather } from './weather'

/** Runs that share a cloud, its time and its timer, so that each tick finds the work of all: told again, they are together. */
const RUNS_TOGETHER = 5
/** Clouds are changed before they grow slow. */
const GROUPS_A_CLOUD = 4
/** So many clouds at once. */
const LANES = 2
/** A Monday, at midnight in China. */
const MIDNIGHT = Date.parse('2026-03-01T16:00:00.000Z')
const HOUR = 3_600_000

export interface AlertsOutcome extends Outcome {
  met: Record<string, number>
}

interface Asked {
  runs: number
  seed: number
}

/** Those that share a cloud with the first or the last that are asked for are run too. */
export async function runAlerts({ runs, seed }: Asked): Promise<AlertsOutcome> {
  const failures: string[] = []
  const met: Record<string, number> = {}
  const groups = groupsOf(seed, runs)
  const outcome = { runs: groups.flat().length, failures, met }
  const lane = async () => {
    while (groups.length > 0) {
      const cloud = await startCloud({ now: new Date(MIDNIGHT).toISOString() })
      for (const seeds of groups.splice(0, GROUPS_A_CLOUD))
        failures.push(...(await runTogether(cloud, seeds, met)))
      await cloud.stop()
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return outcome
}

function groupsOf(seed: number, runs: number): number[][] {
  const first = seed - (seed % RUNS_TOGETHER)
  const count = Math.ceil((seed + runs - first) / RUNS_TOGETHER)
  return seedsOf(0, count).map((place) => seedsOf(first + place * RUNS_TOGETHER, RUNS_TOGETHER))
}

async function runTogether(cloud: TestCloud, seeds: number[], met: Record<string, number>) {
  const [first = 0] = seeds
  const chance = new Chance(first).fork('together')
  const at = new Date(MIDNIGHT + chance.int(0, 20) * HOUR).toISOString()
  cloud.local.setClock({ at, frozen: true })
  const scenes = seeds.map((seed) => sceneIn(cloud, new Chance(seed)))
  const weather = new Weather(cloud, chance.fork('weather'), namesIn(scenes))
  try {
    return await faultsAfter(seeds, scenes, weather, async () => {
      const told = await tellStories({ cloud, chance: chance.fork('story'), weather }, scenes)
      for (const { done } of [{ done: weather.met }, told.timer, ...told.logs]) add(done, met)
      return told
    })
  } finally {
    weather.end()
    for (const { county } of scenes) silence(cloud, county)
  }
}

type Told = Awaited<ReturnType<typeof tellStories>>

/** Of each run with its own seed, of all that befell them together with the first. */
async function faultsAfter(
  seeds: readonly number[],
  scenes: readonly Scene[],
  weather: Weather,
  tell: () => Promise<Told>,
): Promise<string[]> {
  let told: Told | undefined
  const together = await faultsWith(seeds[0] ?? 0, async () => {
    told = await tell()
    return collisionsIn(weather)
  })
  const logs: readonly Log[] = told?.logs ?? []
  const ticks = told?.timer.ticks ?? []
  const each = await Promise.all(
    logs.map((log, place) =>
      faultsWith(seeds[place]!, () => Promise.resolve(faultsOf(scenes[place]!, log, ticks))),
    ),
  )
  return [...together, ...each.flat()]
}

function add(done: Record<string, number>, to: Record<string, number>): void {
  for (const [what, count] of Object.entries(done)) to[what] = (to[what] ?? 0) + count
}

/** What this county still waits for is nothing to the runs after it. */
function silence({ local: { store } }: TestCloud, county: string): void {
  const over = { filter: { county }, multi: true }
  void store.update('clues', over, { $unset: { escalateAt: '' } })
  void store.update('emergencies', over, { $unset: { remindAt: '' } })
}
