// A phone as far as the outbox sees it. What is on the handset survives; the app that runs on it may be killed at any
// operation, and from then on nothing of it happens any more.

import type { TakenPhoto } from '../../../src/platform/contracts'
import type { Phone } from '../../../src/outbox/phone'
import type { Chance } from '../../seed/chance'
import type { App } from './bundle'

/** What somebody meets who acts on an app that has just been killed. */
export class Killed extends Error {}

const never = <Value>() => new Promise<Value>(() => undefined)

export class Handset {
  readonly values = new Map<string, string>()
  readonly photos = new Map<string, Uint8Array>()
  /** The camera's own files: gone with the app. */
  readonly temporary = new Map<string, Uint8Array>()
  /** Characters that fit. */
  capacity = Infinity
  /** Milliseconds that its clock is ahead of the true time. */
  clockAhead = 0
  private pictures = 0

  constructor(
    readonly name: string,
    readonly chance: Chance,
    readonly trueTime: () => number,
  ) {}

  clock = (): number => this.trueTime() + this.clockAhead

  used(): number {
    return [...this.values].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  }

  takePicture(): TakenPhoto {
    this.pictures += 1
    const temporaryPath = `wxfile://tmp/${this.name}-${this.pictures}.jpg`
    this.temporary.set(temporaryPath, Buffer.from(`picture ${this.pictures} of ${this.name}`))
    return { temporaryPath, source: this.chance.happens(0.8) ? 'camera' : 'gallery' }
  }

  /** Another phone of the same person, with everything that is kept on this one. */
  copy(name: string): Handset {
    const copied = new Handset(name, this.chance.fork(name), this.trueTime)
    for (const [key, value] of this.values) copied.values.set(key, value)
    for (const [path, bytes] of this.photos) copied.photos.set(path, bytes)
    return copied
  }
}

/** One life of the app on a handset. */
export class Life {
  alive = true
  private end: () => void = () => undefined
  /** Settles when it is killed. */
  readonly ended = new Promise<void>((settle) => (this.end = settle))
  /** Operations until it is killed. */
  left = Infinity

  constructor(
    readonly handset: Handset,
    private readonly app: Pick<App, 'StorageFull'>,
  ) {}

  kill(): void {
    this.alive = false
    this.handset.temporary.clear()
    this.end()
  }

  /** Before every operation that could be the last. */
  operate(): void {
    if (this.alive && this.left <= 0) this.kill()
    if (!this.alive) throw new Killed()
    this.left -= 1
  }

  /** What is asked of the phone or the network: a killed app hears of nothing. */
  async ask<Value>(act: () => Value | Promise<Value>): Promise<Value> {
    if (this.alive && this.left <= 0) this.kill()
    if (!this.alive) return never()
    this.left -= 1
    const value = await act()
    return this.alive ? value : never()
  }

  phone(): Phone {
    const { handset } = this
    return {
      now: () => new Date(handset.clock()).toISOString(),
      randomBytes: async (count) => handset.chance.bytes(count),
      storage: this.storage(),
      files: this.files(),
      watermarking: {
        lines: () => ['2026-11-22 09:00', handset.name],
        where: () => this.ask(() => undefined),
        draw: (path, lines) => this.ask(() => this.drawn(path, lines)),
      },
    }
  }

  private storage(): Phone['storage'] {
    const { handset } = this
    return {
      read: (key) => {
        const text = handset.values.get(key)
        return text === undefined ? undefined : (JSON.parse(text) as unknown)
      },
      write: (key, value) => {
        this.operate()
        const text = JSON.stringify(value)
        const others = handset.used() - (handset.values.get(key)?.length ?? 0)
        if (others + text.length > handset.capacity) throw new this.app.StorageFull()
        handset.values.set(key, text)
      },
      remove: (key) => {
        this.operate()
        handset.values.delete(key)
      },
      keys: () => [...handset.values.keys()],
      usedBytes: () => handset.used(),
    }
  }

  private files(): Phone['files'] {
    const { photos, temporary } = this.handset
    const at = (path: string) => {
      const bytes = photos.get(path) ?? temporary.get(path)
      if (!bytes) throw new Error(`no such file ${path}`)
      return bytes
    }
    return {
      keep: (from, name) =>
        this.ask(() => {
          const path = `wxfile://usr/photos/${name}`
          photos.set(path, at(from))
          return path
        }),
      append: (name, piece) =>
        this.ask(() => {
          const path = `wxfile://usr/photos/${name}`
          photos.set(path, Buffer.concat([photos.get(path) ?? Buffer.alloc(0), piece]))
        }),
      exists: (path) => this.ask(() => photos.has(path)),
      bytes: (path) => this.ask(() => at(path)),
      remove: (path) => this.ask(() => void photos.delete(path)),
      list: () => this.ask(() => [...photos.keys()]),
      source: (path) => Promise.resolve(path),
    }
  }

  private drawn(path: string, lines: readonly string[]) {
    const raw = this.handset.photos.get(path) ?? this.handset.temporary.get(path)
    if (!raw) throw new Error(`no such file ${path}`)
    const temporaryPath = `${path}.marked`
    this.handset.temporary.set(
      temporaryPath,
      Buffer.concat([raw, Buffer.from(` | ${lines.join(' ')}`)]),
    )
    return { temporaryPath }
  }
}
