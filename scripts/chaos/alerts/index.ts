// Alerts on the real functions while WeChat refuses, times out and loses answers, the timer comes late or twice, and functions
// are killed at any request: each reaches an inbox, none is sent twice, and no emergency lies longer than it may.

import type { Outcome } from '../queries'
import { faultsWith, seedsOf } from '../seeds'
import { Chance } from '../../seed/chance'
import { startCloud, type TestCloud } from '../../../tests/kit/cloud'
import { faultsOf } from './check'
import { sceneIn } from './scene'
import { tellStory } from './story'
import { Weather } from './weather'

/** Clouds are changed before they grow slow. */
const RUNS_A_CLOUD = 10
/** So many clouds at once. */
const LANES = 3
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

/** Time is one for a whole cloud, so its runs come one after the other. */
export async function runAlerts({ runs, seed }: Asked): Promise<AlertsOutcome> {
  const failures: string[] = []
  const met: Record<string, number> = {}
  const seeds = seedsOf(seed, runs)
  const lane = async () => {
    while (seeds.length > 0) {
      const cloud = await startCloud({ now: new Date(MIDNIGHT).toISOString() })
      for (const each of seeds.splice(0, RUNS_A_CLOUD))
        failures.push(...(await faultsWith(each, () => runOne(cloud, each, met))))
      await cloud.stop()
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return { runs, failures, met }
}

async function runOne(cloud: TestCloud, seed: number, met: Record<string, number>) {
  const chance = new Chance(seed)
  const at = new Date(MIDNIGHT + chance.int(0, 20) * HOUR).toISOString()
  cloud.local.setClock({ at, frozen: true })
  const scene = sceneIn(cloud, chance.fork('scene'))
  const weather = new Weather(cloud, chance.fork('weather'))
  try {
    const log = await tellStory({ ...scene, chance: chance.fork('story') }, weather)
    for (const [what, count] of Object.entries({ ...weather.met, ...log.done }))
      met[what] = (met[what] ?? 0) + count
    return faultsOf(scene, log, weather)
  } finally {
    weather.end()
    silence(cloud, scene.county)
  }
}

/** What this county still waits for is nothing to the runs after it. */
function silence({ local: { store } }: TestCloud, county: string): void {
  const over = { filter: { county }, multi: true }
  void store.update('clues', over, { $unset: { escalateAt: '' } })
  void store.update('emergencies', over, { $unset: { remindAt: '' } })
}
