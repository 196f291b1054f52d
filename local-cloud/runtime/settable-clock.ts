// The cloud's time. It lives in shared memory, so that every worker reads the same `new Date()` without a message.

import type { Clock } from '../clock'

/** Slots of the shared array: what to add to the machine's time, and the instant at which time stands still (or NaN). */
export const OFFSET = 0
export const FROZEN_AT = 1

/** An ISO instant (time goes on from there unless frozen), an offset in milliseconds, or null for the machine's time. */
export type ClockSetting = null | number | string | { at: string; frozen?: boolean }

export interface SettableClock extends Clock {
  set(setting: ClockSetting): void
  /** Handed to workers. */
  readonly shared: SharedArrayBuffer
  readonly frozen: boolean
}

export function settableClock(setting: ClockSetting = null): SettableClock {
  const shared = new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT)
  const slots = new Float64Array(shared)
  const clock: SettableClock = {
    shared,
    now: () => readClock(slots, Date.now()),
    get frozen() {
      return !Number.isNaN(slots[FROZEN_AT])
    },
    set(next) {
      const { offset, frozenAt } = slotsOf(next)
      slots[OFFSET] = offset
      slots[FROZEN_AT] = frozenAt
    },
  }
  clock.set(setting)
  return clock
}

export function readClock(slots: Float64Array, machineNow: number): number {
  const frozenAt = slots[FROZEN_AT] ?? NaN
  return Number.isNaN(frozenAt) ? machineNow + (slots[OFFSET] ?? 0) : frozenAt
}

function slotsOf(setting: ClockSetting): { offset: number; frozenAt: number } {
  if (setting === null) return { offset: 0, frozenAt: NaN }
  if (typeof setting === 'number') return { offset: setting, frozenAt: NaN }
  const { at, frozen = false } = typeof setting === 'string' ? { at: setting } : setting
  const instant = Date.parse(at)
  if (Number.isNaN(instant)) throw new Error(`not an instant: ${at}`)
  return frozen
    ? { offset: 0, frozenAt: instant }
    : { offset: Math.round(instant - Date.now()), frozenAt: NaN }
}
