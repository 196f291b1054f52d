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

export class Instance {
  private readonly worker: Worker
  private readonly warm: Promise<void>
  private readonly waiting = new Map<FromWorker['kind'], (message: FromWorker) => void>()
  private settle: ((ending: Ending) => void) | undefined
  private callId: string | undefined
  private events: InstanceEvents | undefined
  dead = false

  constructor(settings: WorkerSettings, env: Record<string, string>) {
    this.worker = new Worker(workerCode(), { eval: true, workerData: settings, env })
    this.warm = new Promise((resolve) => this.waiting.set('warm', () => resolve()))
    this.worker.on('message', (message: FromWorker) => this.hear(message))
    this.worker.on('error', (error) => this.die(error.stack ?? String(error)))
    this.worker.on('exit', () => this.die('Error: the function ended its own process'))
  }

  /** Loads the function's bundle; throws what its top level throws. */
  async load(file: string, events: InstanceEvents): Promise<void> {
    await this.warm
    this.events = events
    const loaded = new Promise<void>((resolve, reject) => {
      this.waiting.set('loaded', () => resolve())
      this.waiting.set('loadFailed', (message) =>
        reject(new Error(message.kind === 'loadFailed' ? message.error : '')),
      )
      this.settle = (ending) => reject(new Error('died' in ending ? ending.died : 'timed out'))
    })
    this.say({ kind: 'load', file })
    await loaded.finally(() => (this.settle = undefined))
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

  private die(reason: string): void {
    this.dead = true
    this.settle?.({ died: reason })
  }
}
