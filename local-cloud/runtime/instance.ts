// One instance of a function: a thread that is loaded once, called many times, one call at a time, and killed when too slow.

import { Worker } from 'node:worker_threads'
import { workerCode } from './worker-code'
import type { FromWorker, Outcome, ToWorker, WorkerSettings } from './worker-messages'

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
  private readonly worker: Worker
  private readonly warm: Promise<FromWorker>
  private readonly waiting = new Map<FromWorker['kind'], (message: FromWorker) => void>()
  private readonly died: Promise<never>
  private settle: ((ending: Ending) => void) | undefined
  private callId: string | undefined
  private events: InstanceEvents | undefined
  private die: (reason: string) => void = () => undefined
  dead = false

  constructor(settings: WorkerSettings, env: Record<string, string>) {
    this.worker = new Worker(workerCode(), { eval: true, workerData: settings, env })
    this.died = new Promise((_, reject) => {
      this.die = (reason) => {
        this.dead = true
        reject(new Error(reason))
        this.settle?.({ died: reason })
      }
    })
    this.died.catch(() => undefined)
    this.warm = this.next('warm')
    this.worker.on('message', (message: FromWorker) => this.hear(message))
    this.worker.on('error', (error) => this.die(error.stack ?? String(error)))
    this.worker.on('exit', () => this.die('Error: the function ended its own process'))
  }

  /** Loads the function's bundle; throws what its top level throws. */
  async load(file: string, events: InstanceEvents): Promise<void> {
    this.events = events
    const timer = setTimeout(() => void this.kill(), LOADING_MS)
    try {
      await Promise.race([this.warm, this.died])
      const loaded = Promise.race([this.next('loaded'), this.next('loadFailed'), this.died])
      this.say({ kind: 'load', file })
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
