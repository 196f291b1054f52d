// What people or the timer did in a run, to hold against it what is there in the end.

import type { Instant } from '@domain/kernel/time'

export class Log {
  /** When the timer came and went without being killed. */
  readonly ticks: Instant[] = []
  /** Ids of what a coordinator has reported, whether an answer came or not. */
  readonly reported: string[] = []
  readonly done: Record<string, number> = {}

  count(what: string): void {
    this.done[what] = (this.done[what] ?? 0) + 1
  }
}
