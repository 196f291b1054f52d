// One run: what is found is reported, opened or left lying, while the timer comes late, twice, or not for an hour.

import { addMinutes } from '@domain/kernel/time'
import { until } from '../../../tests/kit/until'
import { deeds, Senders, type Doing } from './deeds'
import { Log } from './log'
import type { Scene } from './scene'
import type { Weather } from './weather'

const STEPS = { least: 8, most: 16 }
const STEP_WEIGHTS = {
  patrol: 3,
  emergency: 3,
  burst: 5,
  open: 2,
  accept: 2,
  suspend: 1,
  allow: 2,
  takeBack: 1,
  tick: 10,
  tickTwice: 5,
  silence: 1,
}
type Step = keyof typeof STEP_WEIGHTS
const SILENCE_MINUTES = 60
const PAUSES = [1, 2, 2, 3, 8, 12]
/** So often the timer comes once nothing fails any more: until everybody has been asked for what nobody opens. */
const QUIET_TICKS = 10
const QUIET_MINUTES = 10

export async function tellStory(scene: Scene, weather: Weather): Promise<Log> {
  const log = new Log()
  const doing: Doing = { scene, weather, log, senders: new Senders(scene, log) }
  const steps = scene.chance.int(STEPS.least, STEPS.most)
  for (let count = 0; count < steps; count += 1) {
    weather.change()
    await take(scene.chance.weighted<Step>(STEP_WEIGHTS), doing)
    if (scene.chance.happens(0.5)) await doing.senders.sendAgain()
    await pass(scene, scene.chance.pick(PAUSES))
  }
  weather.calm()
  await doing.senders.sendAgain()
  for (let count = 0; count < QUIET_TICKS; count += 1) {
    await pass(scene, QUIET_MINUTES)
    await tick(doing)
  }
  if (doing.senders.left > 0) throw new Error('a request is not answered though nothing fails')
  return log
}

async function take(step: Step, doing: Doing): Promise<void> {
  doing.log.count(step)
  if (step === 'tick') await tick(doing)
  else if (step === 'tickTwice') await Promise.all([tick(doing), tick(doing)])
  else if (step === 'burst') await burst(doing)
  else if (step === 'silence') await pass(doing.scene, SILENCE_MINUTES)
  else await deeds[step](doing)
}

/** Much is reported at once, to the same few people, while the timer is at it. */
async function burst(doing: Doing): Promise<void> {
  await Promise.all([deeds.patrol(doing), deeds.emergency(doing), deeds.patrol(doing), tick(doing)])
}

/** One that meets with a mishap may leave something to the next. */
async function tick({ scene: { cloud }, weather, log }: Doing): Promise<void> {
  const before = weather.timerMishaps
  const at = new Date(cloud.local.now()).toISOString()
  await cloud.local.fireTimer('timer').then(
    () => {
      if (weather.timerMishaps === before) log.ticks.push(at)
    },
    () => log.count('tick killed'),
  )
}

/** Time stands still while something happens, so that what happens by when is known. */
async function pass({ cloud: { local } }: Scene, minutes: number): Promise<void> {
  // A message takes moments in life; here a minute may pass in none.
  await until(() => local.openPlatform.underWay === 0)
  const at = addMinutes(new Date(local.now()).toISOString(), minutes)
  local.setClock({ at, frozen: true })
}
