// Things that happen one after the other, each of which may bring forth others; what is yet to come does not happen.

import type { Instant } from '@domain/kernel/time'

export type Step = (now: Instant) => Promise<void> | void

export class Course {
  private readonly ahead: { at: Instant; does: Step }[] = []

  constructor(private readonly until: Instant) {}

  add(at: Instant, does: Step): void {
    if (at > this.until) return
    const later = this.ahead.findIndex((each) => each.at > at)
    this.ahead.splice(later < 0 ? this.ahead.length : later, 0, { at, does })
  }

  async run(): Promise<void> {
    for (let next = this.ahead.shift(); next; next = this.ahead.shift()) await next.does(next.at)
  }
}
