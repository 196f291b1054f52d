// What functions print and what the cloud warns of: the newest lines are kept, and listeners hear each.

import type { Clock } from '../clock'
import type { Log, LogLine } from '../log'

const KEPT = 5000

export class KeptLog implements Log {
  readonly lines: LogLine[] = []
  private readonly listeners = new Set<(line: LogLine) => void>()

  constructor(private readonly clock: Clock) {}

  write(line: Omit<LogLine, 'at'>): void {
    const stamped = { at: this.clock.now(), ...line }
    this.lines.push(stamped)
    if (this.lines.length > 2 * KEPT) this.lines.splice(0, KEPT)
    for (const listener of this.listeners) listener(stamped)
  }

  /** Calls back for every further line; returns how to stop that. */
  listen(listener: (line: LogLine) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
