// Random people do random things with clues and cases: whatever they do in whatever order, nothing stands without somebody who
// answers for it, without a clock, or without the reason for which it stands there.

import { Chance } from '../../seed/chance'
import { faultsWith, seedsOf } from '../seeds'
import type { Outcome } from '../queries'
import { faultsOf } from './check'
import { groundFor, type Ground } from './ground'
import { tries, type TryName } from './tries'

/** One run is a county from its first clue on. */
const ACTIONS_A_RUN = 500
/** Before an action; up to three days, after which the timer comes. */
const TIME_PASSES = 0.03

interface Asked {
  runs: number
  seed: number
  actions?: number
}

export interface WalkOutcome extends Outcome {
  /** By move, how often it was done and how often it was refused in words. */
  done: Record<string, number>
  refused: Record<string, number>
}

export async function runClues({
  runs,
  seed,
  actions = ACTIONS_A_RUN,
}: Asked): Promise<WalkOutcome> {
  const names = Object.keys(tries) as TryName[]
  const none = () => Object.fromEntries(names.map((name) => [name, 0]))
  const [done, refused] = [none(), none()]
  const failures: string[] = []
  for (const each of seedsOf(seed, runs))
    failures.push(...(await faultsWith(each, () => walk(each, actions, { done, refused }))))
  const met = Object.fromEntries(
    names.flatMap((name) => [
      [`${name} done`, done[name] ?? 0],
      [`${name} refused`, refused[name] ?? 0],
    ]),
  )
  return { runs, failures, done, refused, met }
}

type Counts = Pick<WalkOutcome, 'done' | 'refused'>

async function walk(seed: number, actions: number, counts: Counts): Promise<string[]> {
  const chance = new Chance(seed)
  const ground = await groundFor(chance)
  try {
    for (let count = 0; count < actions; count += 1) {
      if (chance.happens(TIME_PASSES)) await ground.later(chance.int(1, 3 * 24 * 60))
      const name = chance.pick(Object.keys(tries) as TryName[])
      const was = await step(ground, name)
      if (was) counts[was][name] = (counts[was][name] ?? 0) + 1
      const faults = faultsOf(ground)
      if (faults.length > 0) return faults.map((fault) => `after ${count} (${name}): ${fault}`)
    }
    return []
  } finally {
    await ground.cloud.stop()
  }
}

/** Undefined where there is nothing to do it with. */
async function step(ground: Ground, name: TryName): Promise<keyof Counts | undefined> {
  const asked = tries[name](ground)
  if (!asked) return undefined
  const { by, ...call } = asked
  const answer = await ground.cloud.as(by).send(call)
  if (!answer.ok && answer.problem.message === '') throw new Error(`${name} was refused silently`)
  return answer.ok ? 'done' : 'refused'
}
