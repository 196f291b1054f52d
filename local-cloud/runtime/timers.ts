// Timer triggers: WeChat's seven-field cron in UTC+8, fired by a schedule or by hand.

import { Cron } from 'croner'
import type { Clock } from '../clock'
import type { Log } from '../log'
import type { Functions } from './functions'

/** setTimeout counts in 32 bits; also how soon a set clock is noticed. */
const LONGEST_NAP = 10_000

export class Timers {
  private nap: NodeJS.Timeout | undefined
  private checkedAt: number

  constructor(
    private readonly functions: Functions,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    this.checkedAt = clock.now()
  }

  /** Calls the function as its timer would, now, and answers what the function answers. */
  async fire(functionName: string): Promise<unknown> {
    const { timer } = this.functions.config(functionName)
    const { text } = await this.functions.call({
      name: functionName,
      source: 'wx_trigger',
      eventText: JSON.stringify({
        Type: 'Timer',
        TriggerName: timer?.name ?? functionName,
        Time: new Date(this.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
        Message: '',
      }),
    })
    return JSON.parse(text)
  }

  /** Fires by the cloud's clock until stopped. A clock set forward fires what is due once, as a late platform does. */
  schedule(): void {
    this.napFor(this.untilNext())
  }

  stop(): void {
    clearTimeout(this.nap)
  }

  private napFor(milliseconds: number): void {
    this.nap = setTimeout(() => {
      this.napFor(this.tick())
    }, milliseconds)
    this.nap.unref()
  }

  /** A config.json that is being edited must not stop the cloud. */
  private tick(): number {
    try {
      this.fireDue()
      return this.untilNext()
    } catch (error) {
      this.log.write({ level: 'error', text: `timers: ${String(error)}` })
      return LONGEST_NAP
    }
  }

  private fireDue(): void {
    const now = this.clock.now()
    const since = Math.min(this.checkedAt, now)
    this.checkedAt = now
    for (const { name, cron } of this.timed()) {
      if (nextAfter(cron, since) > now) continue
      this.fire(name).catch((error: unknown) => this.log.write(failed(name, error)))
    }
  }

  private untilNext(): number {
    const now = this.clock.now()
    const next = Math.min(...this.timed().map(({ cron }) => nextAfter(cron, this.checkedAt)))
    return Math.min(Math.max(next - now, 0) + 1, LONGEST_NAP)
  }

  private timed(): { name: string; cron: string }[] {
    return this.functions.names().flatMap((name) => {
      const { timer } = this.functions.config(name)
      return timer ? [{ name, cron: timer.cron }] : []
    })
  }
}

/** The first instant (ms) after `since` at which the cron expression is due; Infinity when never. */
export function nextAfter(expression: string, since: number): number {
  const fields = expression.trim().split(/\s+/)
  if (fields.length !== 7) throw new Error(`a WeChat cron has seven fields: ${expression}`)
  const cron = new Cron(expression, { utcOffset: 480, paused: true, domAndDow: false })
  return cron.nextRun(new Date(since))?.getTime() ?? Infinity
}

function failed(functionName: string, error: unknown) {
  return { level: 'error' as const, functionName, text: `timer failed: ${String(error)}` }
}
