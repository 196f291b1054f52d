// Where the mini-program's scripts run. WeChat gives them a bare JavaScript: no window, no process, no fetch, no
// new Function. Everything that crosses the border is copied, as between WeChat's two threads.

import { createContext, runInContext, type Context, type Script } from 'node:vm'

type Run = (...given: unknown[]) => void

/** What the app goes on doing after it was killed has no effect. */
export class Killed extends Error {}

const SETUP = `(({ now, copyOf }) => {
  const Time = Date
  globalThis.Date = class Date extends Time {
    constructor(...given) {
      if (given.length > 0) super(...given)
      else super(now())
    }
    static now() { return now() }
  }
  const copy = (value) => {
    if (typeof value !== 'object' || value === null) return value
    if (copyOf.isArray(value)) return Array.from(value, copy)
    const bytes = copyOf.bytesOf(value)
    if (bytes) return Uint8Array.from(bytes).buffer
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each)]))
  }
  return copy
})`

const copyOf = {
  isArray: Array.isArray,
  bytesOf(value: object): Uint8Array | undefined {
    if (ArrayBuffer.isView(value)) return value as Uint8Array
    const isBuffer = Object.prototype.toString.call(value) === '[object ArrayBuffer]'
    return isBuffer ? new Uint8Array(value as ArrayBuffer) : undefined
  },
}

// A timer that is due within this time is part of what the app does now.
const SOON_MILLISECONDS = 20

export class Realm {
  readonly globals: Context
  private alive = true
  /** When each is due by a clock that never jumps. */
  private readonly timers = new Map<NodeJS.Timeout, number>()
  private readonly copy: (value: unknown) => unknown

  constructor(
    { now, haste }: { now: () => number; haste: number },
    private readonly onError: (error: unknown) => void,
  ) {
    const quiet = () => {}
    this.globals = createContext(
      {
        console: { log: quiet, info: quiet, debug: quiet, warn: quiet, error: onError },
        setTimeout: (run: Run, wait = 0, ...given: unknown[]) =>
          this.later(run, wait / haste, given),
        clearTimeout: (timer: NodeJS.Timeout | undefined) => this.forget(timer),
        setInterval: (run: Run, wait = 0, ...given: unknown[]) =>
          this.every(run, wait / haste, given),
        clearInterval: (timer: NodeJS.Timeout | undefined) => this.forget(timer),
      },
      { codeGeneration: { strings: false, wasm: false } },
    )
    const setup = runInContext(SETUP, this.globals) as (given: object) => typeof this.copy
    this.copy = setup({ now, copyOf })
  }

  /** A copy whose objects are the app's own. */
  into<Value>(value: Value): Value {
    return this.copy(value) as Value
  }

  run(script: Script): unknown {
    return script.runInContext(this.globals)
  }

  /** Runs what belongs to the app; what it throws is noted, as WeChat's App.onError is told. */
  guard<Answer>(act: () => Answer): Answer | undefined {
    if (!this.alive) return undefined
    try {
      return act()
    } catch (error) {
      if (!(error instanceof Killed)) this.onError(error)
      return undefined
    }
  }

  /** Whether anything is about to run. */
  get isBusy(): boolean {
    const soon = performance.now() + SOON_MILLISECONDS
    return [...this.timers.values()].some((dueAt) => dueAt <= soon)
  }

  get isAlive(): boolean {
    return this.alive
  }

  end(): void {
    this.alive = false
    for (const timer of this.timers.keys()) clearTimeout(timer)
    this.timers.clear()
  }

  later(run: Run, wait: number, given: unknown[] = []): NodeJS.Timeout | undefined {
    if (!this.alive) return undefined
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      this.guard(() => run(...given))
    }, wait)
    this.timers.set(timer, performance.now() + wait)
    // What an app would do in a week keeps no test waiting.
    timer.unref()
    return timer
  }

  private every(run: Run, wait: number, given: unknown[]): NodeJS.Timeout | undefined {
    if (!this.alive) return undefined
    const timer = setInterval(() => this.guard(() => run(...given)), wait)
    this.timers.set(timer, Infinity)
    timer.unref()
    return timer
  }

  private forget(timer: NodeJS.Timeout | undefined): void {
    if (!timer) return
    clearTimeout(timer)
    this.timers.delete(timer)
  }
}
