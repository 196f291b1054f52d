// Seeded chance: the same seed draws the same county on every machine. `fork` gives each part its own stream, so that a
// change in one part does not redraw the others.

const WHOLE = 2 ** 32

export class Chance {
  constructor(private readonly seed: number) {
    this.state = seed
  }

  private state: number

  fork(name: string): Chance {
    let mixed = this.seed ^ 0x811c9dc5
    for (const letter of name) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    return new Chance(mixed >>> 0)
  }

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WHOLE
  }

  happens(share: number): boolean {
    return this.next() < share
  }

  /** Whole, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** Around zero, at most `most` away. */
  around(most: number): number {
    return (this.next() * 2 - 1) * most
  }

  pick<Of>(list: readonly Of[]): Of {
    if (list.length === 0) throw new Error('nothing to pick from')
    return list[this.int(0, list.length - 1)] as Of
  }

  /** One of the names, by their weights. */
  weighted<Name extends string>(weights: Partial<Record<Name, number>>): Name {
    const entries = Object.entries(weights) as [Name, number][]
    let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    const found = entries.find(([, weight]) => (rest -= weight) < 0)
    return (found ?? entries[0] ?? this.pick([]))[0]
  }

  shuffled<Of>(list: readonly Of[]): Of[] {
    const rest = [...list]
    return list.map(() => rest.splice(this.int(0, rest.length - 1), 1)[0] as Of)
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.int(0, 255))
  }
}
