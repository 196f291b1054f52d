// The outbox of a phone against the real functions, with everything failing that can fail: zero lost, zero doubled, zero
// half records. Run by run, so that the one that fails can be told again by its seed.

import type { Outcome } from '../queries'
import { Chance } from '../../seed/chance'
import { aCounty } from '../../../tests/kit/counties'
import { startCloud, type TestCloud } from '../../../tests/kit/cloud'
import { aFacility } from '../../../tests/kit/facilities'
import { aPerson } from '../../../tests/kit/people'
import { register } from '../../../tests/kit/trails'
import { loadApp, type App } from './bundle'
import { faultsOf } from './check'
import type { Ground } from './records/writable'
import { tellStory } from './story'

const NOW = '2026-03-10T02:00:00.000Z'
/** Clouds are changed before they grow slow. */
const RUNS_A_CLOUD = 100

export async function runOutbox({ runs, seed }: { runs: number; seed: number }): Promise<Outcome> {
  const app = await loadApp()
  const failures: string[] = []
  for (let from = 0; from < runs; from += RUNS_A_CLOUD) {
    const cloud = await startCloud({ now: NOW })
    const officer = aPerson('officer')
    cloud.put('people', officer)
    register(cloud, 'counties', aCounty({ dutyOfficerId: officer._id }))
    for (let run = from; run < Math.min(runs, from + RUNS_A_CLOUD); run += 1)
      failures.push(...(await runOne(app, cloud, seed + run)))
    await cloud.stop()
  }
  return { runs, failures }
}

/** With this seed alone it is the same run again. */
async function runOne(app: App, cloud: TestCloud, seed: number): Promise<string[]> {
  const ground = groundIn(cloud)
  const door = await cloud.as(ground.coordinator).phone()
  const trueTime = () => cloud.local.now()
  const chance = new Chance(seed)
  try {
    const ended = await tellStory({ app, door, ground, chance, trueTime })
    const faults = await faultsOf(cloud, ground, ended)
    return faults.map((fault) => `seed ${seed}: ${fault}`)
  } catch (failure) {
    return [`seed ${seed}: ${failure instanceof Error ? failure.stack : String(failure)}`]
  }
}

/** A coordinator and two plants that no other run knows. */
function groundIn(cloud: TestCloud): Ground {
  const coordinator = aPerson('coordinator')
  cloud.put('people', coordinator)
  const plants = ['上游水厂', '下游水厂'].map((name) =>
    register(cloud, 'facilities', aFacility({ name, coordinatorId: coordinator._id })),
  )
  return { coordinator, facilities: plants }
}
