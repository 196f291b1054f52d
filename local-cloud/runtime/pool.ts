// The instances of one function. Calls beyond the cap wait their turn, except those made by a function that somebody already
// waits for: they get an instance of their own, or callers and callees could wait for each other for ever.

import type { Instance } from './instance'

export class Pool {
  private readonly all = new Set<Instance>()
  private readonly idle: Instance[] = []
  private readonly queue: (() => void)[] = []
  private busy = 0
  private generation = 0
  private stopped = false

  constructor(
    private readonly cap: number,
    private readonly start: () => Promise<Instance>,
  ) {}

  /** Lends an instance to `use`, starting one when none is idle. */
  async with<T>(nested: boolean, use: (instance: Instance) => Promise<T>): Promise<T> {
    const generation = this.generation
    const instance = await this.take(nested)
    try {
      return await use(instance)
    } finally {
      this.giveBack(instance, generation)
    }
  }

  /** Ends running calls as well; who is at rest is dismissed. */
  async stop(dismiss: (instance: Instance) => Promise<void>): Promise<void> {
    this.stopped = true
    const atRest = new Set(this.idle.splice(0))
    await Promise.all([...this.all].map((each) => (atRest.has(each) ? dismiss(each) : each.kill())))
  }

  /** Lets no further call reach the instances of now: the bundle has changed. */
  async retire(): Promise<void> {
    this.generation += 1
    await Promise.all(this.idle.splice(0).map((instance) => this.end(instance)))
  }

  private async take(nested: boolean): Promise<Instance> {
    while (!nested && this.busy >= this.cap) {
      await new Promise<void>((resolve) => this.queue.push(resolve))
    }
    if (this.stopped) throw new Error('the cloud has stopped')
    this.busy += 1
    try {
      const instance = this.idle.pop() ?? (await this.start())
      this.all.add(instance)
      if (!this.stopped) return instance
      await this.end(instance)
      throw new Error('the cloud has stopped')
    } catch (error) {
      this.release()
      throw error
    }
  }

  private giveBack(instance: Instance, generation: number): void {
    const keep =
      !instance.dead && generation === this.generation && this.idle.length + this.busy <= this.cap
    if (keep) this.idle.push(instance)
    else void this.end(instance)
    this.release()
  }

  private async end(instance: Instance): Promise<void> {
    this.all.delete(instance)
    await instance.kill()
  }

  private release(): void {
    this.busy -= 1
    this.queue.shift()?.()
  }
}
