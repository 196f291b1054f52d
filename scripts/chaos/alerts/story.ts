// The runs of a group: in each county what is found is reported, opened or left lying, step by step with the others, while
// the timer that serves them all comes late, twice, or not for an hour.

import { addMinutes } from '@domain/kernel/time'
import type { TestCloud } from '../../../tests/kit/cloud'
import { until } from '../../../tests/kit/until'
import type { Chance } from '../../seed/chance'
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
  nothing: 16,
}
type Step = keyof typeof STEP_WEIGHTS
const TIMER_WEIGHTS = { tick: 15, tickTwice: 5, silence: 1, nothing: 7 }
type TimersStep = keyof typeof TIMER_WEIGHTS
const SILENCE_MINUTES = 60
const PAUSES = [1, 2, 2, 3, 8, 12]
/** So often the timer comes once nothing fails any more: until everybody has been asked for what nobody opens. */
const QUIET_TICKS = 10
const QUIET_MINUTES = 10

/** What all runs of a group have in common. */
export interface Around {
  cloud: TestCloud
  chance: Chance
  weather: Weather
}

interface Timer extends Around {
  log: Log
}

/** What the timer did, and in each run its people. */
export interface Told {
  timer: Log
  logs: Log[]
}

export async function tellStories(around: Around, scenes: readonly Scene[]): Promise<Told> {
  const timer = { ...around, log: new Log() }
  const counties = scenes.map((scene) => beginning(scene))
  const steps = around.chance.int(STEPS.least, STEPS.most)
  for (let count = 0; count < steps; count += 1) await takeTogether(timer, counties)
  around.weather.calm()
  await Promise.all(counties.map(({ senders }) => senders.sendAgain()))
  for (let count = 0; count < QUIET_TICKS; count += 1) {
    await pass(timer, QUIET_MINUTES)
    await tick(timer)
  }
  if (counties.some(({ senders }) => senders.left > 0))
    throw new Error('a request is not answered though nothing fails')
  return { timer: timer.log, logs: counties.map(({ log }) => log) }
}

function beginning(scene: Scene): Doing {
  const log = new Log()
  return { scene, log, senders: new Senders(scene, log) }
}

async function takeTogether(timer: Timer, counties: readonly Doing[]): Promise<void> {
  timer.weather.change()
  const timers = timer.chance.weighted<TimersStep>(TIMER_WEIGHTS)
  await Promise.all([timersStep(timers, timer), ...counties.map(take)])
  await Promise.all(
    counties
      .filter(({ scene }) => scene.chance.happens(0.5))
      .map(({ senders }) => senders.sendAgain()),
  )
  const silence = timers === 'silence' ? SILENCE_MINUTES : 0
  await pass(timer, silence + timer.chance.pick(PAUSES))
}

async function timersStep(step: TimersStep, timer: Timer): Promise<void> {
  timer.log.count(step)
  if (step === 'tick') await tick(timer)
  if (step === 'tickTwice') await Promise.all([tick(timer), tick(timer)])
}

async function take(doing: Doing): Promise<void> {
  const step = doing.scene.chance.weighted<Step>(STEP_WEIGHTS)
  doing.log.count(step)
  if (step === 'burst') await burst(doing)
  else if (step !== 'nothing') await deeds[step](doing)
}

/** Much is reported at once, to the same few people. */
async function burst(doing: Doing): Promise<void> {
  await Promise.all([deeds.patrol(doing), deeds.emergency(doing), deeds.patrol(doing)])
}

/** One that meets with a mishap may leave something to the next. */
async function tick({ cloud, weather, log }: Timer): Promise<void> {
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
async function pass({ cloud: { local } }: Around, minutes: number): Promise<void> {
  // A message takes moments in life; here a minute may pass in none.
  await until(() => local.openPlatform.underWay === 0)
  const at = addMinutes(new Date(local.now()).toISOString(), minutes)
  local.setClock({ at, frozen: true })
}
