// One instance of a function: a thread that is loaded once, called many times, one call at a time, and killed when too slow.

import { Worker } from 'node:worker_threads'
import { workerCode } from './worker-code'
import type { FromWorker, Outcome, Surroundings, ToWorker, WorkerSettings } from './worker-messages'

export interface InstanceCall {
  id: string
  eventText: string
  context: Record<string, unknown>
  env: Record<string, string>
  timeoutMs: number
}

/** How a call ended, seen from outside: the worker's outcome, or that it never came to one. */
export type Ending = (Outcome & { openRequests: number }) | { timedOut: true } | { died: string }

export interface InstanceEvents {
  printed(line: FromWorker & { kind: 'printed' }, callId: string | undefined): void
  lateRequest(path: string): void
}

/** The platform gives a cold start about a minute. */
const LOADING_MS = 60_000

export class Instance {
  private readonly warm: Promise<unknown>
  private readonly waiting = new Map<FromWorker['kind'], (message: FromWorker) => void>()
  private readonly died: Promise<never>
  private settle: ((ending: Ending) => void) | undefined
  private callId: string | undefined
  private events: InstanceEvents | undefined
  private die: (reason: string) => void = () => undefined
  dead = false

  /** A new thread; or one in which a function of another cloud was unloaded, and that is warm already. */
  static start(settings: WorkerSettings, around: Surroundings, kept?: Worker): Instance {
    if (kept) return new Instance(kept, around, true)
    const options = { eval: true, workerData: settings, env: around.env }
    return new Instance(new Worker(workerCode(), options), around, false)
  }

  private constructor(
    private readonly worker: Worker,
    private readonly around: Surroundings,
    isWarm: boolean,
  ) {
    this.died = new Promise((_, reject) => {
      this.die = (reason) => {
        this.dead = true
        reject(new Error(reason))
        this.settle?.({ died: reason })
      }
    })
    this.died.catch(() => undefined)
    this.warm = isWarm ? Promise.resolve() : this.next('warm')
    worker.removeAllListeners()
    worker.ref()
    worker.on('message', (message: FromWorker) => this.hear(message))
    worker.on('error', (error) => this.die(error.stack ?? String(error)))
    worker.on('exit', () => this.die('Error: the function ended its own process'))
  }

  /** Loads the function's bundle; throws what its top level throws. */
  async load(file: string, events: InstanceEvents): Promise<void> {
    this.events = events
    const timer = setTimeout(() => void this.kill(), LOADING_MS)
    try {
      await Promise.race([this.warm, this.died])
      const loaded = Promise.race([this.next('loaded'), this.next('loadFailed'), this.died])
      this.say({ kind: 'load', file, ...this.around })
      const message = await loaded
      if (message.kind === 'loadFailed') throw new Error(message.error)
    } finally {
      clearTimeout(timer)
    }
  }

  call({ timeoutMs, ...call }: InstanceCall): Promise<Ending> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.settle?.({ timedOut: true })
        void this.kill()
      }, timeoutMs)
      this.callId = call.id
      this.settle = (ending) => {
        clearTimeout(timer)
        this.settle = undefined
        this.callId = undefined
        resolve(ending)
      }
      this.say({ kind: 'call', ...call })
    })
  }

  async kill(): Promise<void> {
    this.dead = true
    await this.worker.terminate()
  }

  /** Its thread without the function, for another cloud; undefined where something of the function may go on. */
  async unload(): Promise<Worker | undefined> {
    if (this.dead) return undefined
    const unloaded = this.next('unloaded')
    this.say({ kind: 'unload' })
    const message = await Promise.race([unloaded, this.died.catch(() => undefined)])
    if (message?.kind !== 'unloaded' || !message.clean) return undefined
    this.worker.removeAllListeners()
    // Nobody listens meanwhile, and a thread that nobody listens to must not end the process when it ends.
    this.worker.on('error', () => undefined)
    this.worker.unref()
    return this.worker
  }

  private next(kind: FromWorker['kind']): Promise<FromWorker> {
    return new Promise((resolve) => this.waiting.set(kind, resolve))
  }

  private say(message: ToWorker): void {
    this.worker.postMessage(message)
  }

  private hear(message: FromWorker): void {
    if (message.kind === 'printed') this.events?.printed(message, this.callId)
    else if (message.kind === 'lateRequest') this.events?.lateRequest(message.path)
    else if (message.kind === 'answered')
      this.settle?.({ ...message.outcome, openRequests: message.openRequests })
    else this.waiting.get(message.kind)?.(message)
  }
}
