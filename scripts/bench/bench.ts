// What every benchmark shares: a row of its table, its conditions, percentiles, and callers that work at once.

import { cpus } from 'node:os'

export interface Row {
  what: string
  figure: string
  /** What it should be, where that was asked. */
  target?: string
  met?: boolean
}

export interface Report {
  name: string
  conditions: string[]
  rows: Row[]
  /** The plain numbers, for whoever reads them by program. */
  figures: Record<string, number>
}

export type Bench = () => Promise<Report>

export const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}`

/** Milliseconds at a share of the sorted times. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export interface Load {
  perSecond: number
  p50: number
  p95: number
}

/** Each caller does its next thing as soon as the last is answered; the first seconds are not counted. */
export async function underLoad(
  callers: number,
  seconds: { warmUp: number; counted: number },
  once: (caller: number) => Promise<void>,
): Promise<Load> {
  const startedAt = performance.now()
  const countFrom = startedAt + seconds.warmUp * 1000
  const until = countFrom + seconds.counted * 1000
  const times: number[] = []
  async function work(caller: number): Promise<void> {
    for (;;) {
      const at = performance.now()
      if (at >= until) return
      await once(caller)
      if (at >= countFrom) times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: callers }, (_, caller) => work(caller)))
  return {
    perSecond: times.length / seconds.counted,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  }
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const rate = (value: number): string => `${Math.round(value)}/s`
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
