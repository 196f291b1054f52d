// One run: a person writes, photographs, finishes and sends on one phone, later perhaps on two with the same drafts, while
// apps are killed, the network fails, storage fills and clocks are wrong.

import type { Draft } from '../../../src/outbox/draft'
import type { WxCloud } from '../../../local-cloud'
import type { Chance } from '../../seed/chance'
import type { App } from './bundle'
import { deeds } from './deeds'
import { Device } from './device'
import { Diary } from './diary'
import type { Ground } from './ground'
import { Handset } from './handset'

const DAY = 24 * 3_600_000
const STEPS = { least: 30, most: 70 }

/** What befalls a phone, beside what its person does. */
const mishaps = {
  kill: ({ device, chance }) => device.killAfter(chance.int(0, 12)),
  cut: ({ device }) => {
    device.network.online = !device.network.online
  },
  fill: ({ device: { handset } }) => {
    handset.capacity = handset.capacity === Infinity ? handset.used() + 200 : Infinity
  },
  turnClock: ({ device: { handset }, chance }) => {
    handset.clockAhead = chance.int(-10, 10) * DAY
  },
} satisfies Record<string, (to: { device: Device; chance: Chance }) => void>

type Deed = keyof typeof deeds
type Mishap = keyof typeof mishaps
type Step = Deed | Mishap | 'copy'

const STEP_WEIGHTS: Record<Step, number> = {
  start: 18,
  write: 14,
  photograph: 20,
  removePhoto: 3,
  finish: 20,
  finishTwice: 5,
  reopen: 3,
  discard: 1,
  send: 20,
  sendTwice: 8,
  kill: 6,
  cut: 3,
  fill: 3,
  turnClock: 3,
  copy: 1,
}

/** What is still on a phone, and whether something else must be sent before it. */
export type Left = Draft & { isHeldUp: boolean }

export interface Ended {
  diary: Diary
  /** What is still on each phone. */
  left: { phone: string; drafts: Left[] }[]
}

interface Teller {
  app: App
  door: WxCloud
  ground: Ground
  chance: Chance
  trueTime: () => number
}

export async function tellStory({ app, door, ground, chance, trueTime }: Teller): Promise<Ended> {
  const diary = new Diary()
  const first = new Handset('one', chance.fork('one'), trueTime)
  const deviceWith = (handset: Handset) => new Device(app, handset, door, ground.person._id)
  const devices = [deviceWith(first)]
  const steps = chance.int(STEPS.least, STEPS.most)
  for (let count = 0; count < steps; count += 1) {
    const step = chance.weighted(STEP_WEIGHTS)
    if (step === 'copy' && devices.length === 1) devices.push(deviceWith(first.copy('two')))
    const acting = devices.length > 1 && chance.happens(0.3) ? devices : [chance.pick(devices)]
    await Promise.all(acting.map((each) => take(step, each, ground, diary)))
  }
  for (const device of devices) await settle(device, ground)
  return { diary, left: devices.map((device) => leftOn(device, ground)) }
}

async function take(step: Step, device: Device, ground: Ground, diary: Diary): Promise<void> {
  const { handset } = device
  const { chance } = handset
  if (step in mishaps) mishaps[step as Mishap]({ device, chance })
  if (step in deeds) await device.use((app) => deeds[step as Deed](app, { handset, ground, diary }))
}

/** With everything in order again, each phone sends what it can. */
async function settle(device: Device, { person }: Ground): Promise<void> {
  device.heal()
  await device.use(({ drafts }) => drafts.recover())
  for (let round = 0; round < 3; round += 1)
    await device.use(({ outbox }) => outbox.sendAll(person._id, { atOnce: true }))
}

const leftOn = ({ handset, running }: Device, { person }: Ground) => ({
  phone: handset.name,
  drafts: running.drafts
    .list(person._id)
    .map((draft) => ({ ...draft, isHeldUp: running.outbox.queue.waitsFor(draft) !== undefined })),
})
