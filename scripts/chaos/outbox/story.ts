// One run: a coordinator writes, photographs, finishes and sends on one phone, later perhaps on two with the same drafts,
// while apps are killed, the network fails, storage fills and clocks are wrong.

import type { Draft } from '../../../src/outbox/draft'
import type { WxCloud } from '../../../local-cloud'
import type { Chance } from '../../seed/chance'
import { runOn, type App } from './bundle'
import { Diary } from './diary'
import { Handset, Killed, Life } from './handset'
import { Network } from './network'
import { writables } from './records'
import type { Ground } from './records/writable'

const DAY = 24 * 3_600_000
const STEPS = { least: 25, most: 60 }

type Step =
  | 'start'
  | 'write'
  | 'photograph'
  | 'removePhoto'
  | 'finish'
  | 'finishTwice'
  | 'reopen'
  | 'send'
  | 'sendTwice'
  | 'kill'
  | 'cut'
  | 'fill'
  | 'turnClock'
  | 'copy'

const STEP_WEIGHTS: Record<Step, number> = {
  start: 14,
  write: 14,
  photograph: 20,
  removePhoto: 3,
  finish: 16,
  finishTwice: 5,
  reopen: 3,
  send: 20,
  sendTwice: 8,
  kill: 6,
  cut: 3,
  fill: 3,
  turnClock: 3,
  copy: 1,
}

const KIND_WEIGHTS = {
  patrol: 10,
  registration: 4,
  advice: 4,
  emergency: 2,
  emergencyMore: 2,
  outreach: 2,
  information: 2,
}

/** A phone with the app on it, started anew after every kill. */
class Device {
  private life: Life
  network: Network

  constructor(
    private readonly app: App,
    readonly handset: Handset,
    door: WxCloud,
    private readonly ground: Ground,
  ) {
    this.life = new Life(handset, app)
    this.network = new Network(door, handset.chance.fork('network'))
  }

  /** The app in this life. */
  private started() {
    const { app, ground } = this
    const phone = this.life.phone()
    const drafts = new app.Drafts(phone)
    const outbox = new app.Outbox(phone, drafts, {
      upload: app.upload,
      kindOf: app.kindOf,
      arrived: () => undefined,
      isFor: (personId) => personId === ground.coordinator._id,
      chance: () => 1,
    })
    return { drafts, outbox }
  }

  private open: ReturnType<Device['started']> | undefined

  get running() {
    this.open ??= this.started()
    return this.open
  }

  /** Runs `act` on the app to its end or to the app's; a dead app is started again and recovers. */
  async use(act: (app: ReturnType<Device['started']>) => unknown): Promise<void> {
    const { life, handset } = this
    const wx = this.network.wxOf(life)
    await runOn({ wx, clock: handset.clock }, async () => {
      const done = (async () => act(this.running))().catch((failure: unknown) => {
        if (!(failure instanceof Killed)) throw failure
      })
      await Promise.race([done, life.ended])
    })
    if (!this.life.alive) await this.restart()
  }

  private async restart(): Promise<void> {
    this.life = new Life(this.handset, this.app)
    this.open = undefined
    await this.use(({ drafts }) => drafts.recover())
  }

  killAfter(operations: number): void {
    this.life.left = operations
  }

  /** Nothing is in its way any more. */
  heal(): void {
    this.life.left = Infinity
    this.handset.capacity = Infinity
    this.network.online = true
    this.network.faulty = false
  }
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
  const devices = [new Device(app, first, door, ground)]
  const steps = chance.int(STEPS.least, STEPS.most)
  for (let count = 0; count < steps; count += 1) {
    const step = chance.weighted(STEP_WEIGHTS)
    if (step === 'copy' && devices.length === 1)
      devices.push(new Device(app, first.copy('two'), door, ground))
    const acting = devices.length > 1 && chance.happens(0.3) ? devices : [chance.pick(devices)]
    await Promise.all(acting.map((each) => take(step, each, ground, diary)))
  }
  for (const device of devices) await settle(device, ground)
  return { diary, left: devices.map((device) => leftOn(device, ground)) }
}

const leftOn = ({ handset, running }: Device, { coordinator }: Ground) => ({
  phone: handset.name,
  drafts: running.drafts
    .list(coordinator._id)
    .map((draft) => ({ ...draft, isHeldUp: running.outbox.waitsFor(draft) !== undefined })),
})

/** With everything in order again, each phone sends what it can. */
async function settle(device: Device, { coordinator }: Ground): Promise<void> {
  device.heal()
  await device.use(({ drafts }) => drafts.recover())
  for (let round = 0; round < 3; round += 1)
    await device.use(({ outbox }) => outbox.sendAll(coordinator._id, { atOnce: true }))
}

async function take(step: Step, device: Device, ground: Ground, diary: Diary): Promise<void> {
  const { handset } = device
  const { chance } = handset
  if (step === 'cut') device.network.online = !device.network.online
  if (step === 'fill')
    handset.capacity = handset.capacity === Infinity ? handset.used() + 200 : Infinity
  if (step === 'turnClock') handset.clockAhead = chance.int(-10, 10) * DAY
  if (step === 'kill') device.killAfter(chance.int(0, 12))
  const act = acts[step]
  if (act) await device.use((app) => act(app, { handset, ground, diary }))
}

type Started = Device['running']
interface About {
  handset: Handset
  ground: Ground
  diary: Diary
}

const acts: Partial<Record<Step, (app: Started, about: About) => unknown>> = {
  async start({ drafts }, { handset, ground, diary }) {
    const { chance } = handset
    const begun = writables[chance.weighted(KIND_WEIGHTS)]?.begin({
      ...{ ...ground, chance, at: new Date(handset.clock()).toISOString() },
      drafts: drafts.list(ground.coordinator._id),
    })
    if (begun) await roomFor(async () => diary.noteKept(handset.name, await drafts.start(begun)))
  },

  write: async (app, about) => {
    const draft = anOpen(app, about)
    const writable = draft && writables[draft.kind]
    if (!writable) return
    const words = `写于${about.handset.chance.int(1, 1_000_000)}`
    const key = `${about.handset.name}/${draft._id}`
    about.diary.attempted.set(key, words)
    await roomFor(() => {
      const changed = app.drafts.change(draft._id, writable.reword(draft.content as never, words))
      about.diary.noteKept(about.handset.name, changed)
    })
  },

  photograph: async (app, about) => {
    const draft = anOpen(app, about)
    const place = draft && writables[draft.kind]?.place
    if (!place || draft.photos.length >= 4) return
    await roomFor(async () => {
      await app.drafts.addPhoto(draft._id, place, about.handset.takePicture())
      about.diary.notePhotos(about.handset.name, draft._id, 1)
    })
  },

  removePhoto: async (app, about) => {
    const draft = anOpen(app, about)
    const [photo] = draft?.photos ?? []
    if (!draft || !photo) return
    about.diary.notePhotos(about.handset.name, draft._id, -1)
    await roomFor(() => app.drafts.removePhoto(draft._id, photo._id))
  },

  finish,
  finishTwice: (app, about) => {
    const draft = anOpen(app, about)
    const twice = draft && [finish(app, about, draft), finish(app, about, draft)]
    return twice && Promise.all([...twice, send(app, about)])
  },

  reopen: ({ drafts, outbox }, { ground, handset, diary }) => {
    const waiting = drafts.list(ground.coordinator._id).filter(({ state }) => state.name !== 'open')
    if (waiting.length === 0) return
    const { _id } = handset.chance.pick(waiting)
    diary.given.delete(_id)
    return roomFor(() => outbox.reopen(_id))
  },

  send: (app, about) => send(app, about),
  sendTwice: (app, about) => Promise.all([send(app, about), send(app, about)]),
}

const send = ({ outbox }: Started, { ground }: About) =>
  outbox.sendAll(ground.coordinator._id, { atOnce: true })

function anOpen({ drafts }: Started, { ground, handset }: About): Draft | undefined {
  const open = drafts.list(ground.coordinator._id).filter(({ state }) => state.name === 'open')
  return open.length > 0 ? handset.chance.pick(open) : undefined
}

async function finish(app: Started, about: About, draft = anOpen(app, about)): Promise<void> {
  if (!draft) return
  about.diary.noteFinishing(draft)
  await roomFor(() => {
    app.outbox.finish(draft._id)
    about.diary.given.add(draft._id)
  })
}

/** A full phone says so; the person tries again later. */
async function roomFor(act: () => unknown): Promise<void> {
  try {
    await act()
  } catch (failure) {
    if (!isFull(failure)) throw failure
  }
}

/** By its words: the error is of the bundle's own world. */
const isFull = (failure: unknown) => /空间/.test((failure as Error).message)
