// By when a step of a clue must be done, and how it stands now. Minutes run at night and on holidays, working days do not;
// what is paused does not count: docs/decisions/0020.

import {
  addDays,
  addMilliseconds,
  addMinutes,
  dayOf,
  millisecondsBetween,
  startOf,
  type Day,
  type Instant,
} from '../kernel/time'
import { addWorkingDays, isWorkingDay, type Calendar } from '../kernel/working-days'
import type { Clue } from './clue'
import type { Pause } from './pauses'
import type { ClueStatus } from './status'
import type { Step, TimeLimit, TimeLimits } from './time-limits'

/** The clock of one step of one clue. */
export interface Clock {
  startedAt: Instant
  limit: TimeLimit
  pauses: readonly Pause[]
}

export interface Deadline {
  /** The last instant that is in time. */
  at: Instant
  /** Where a whole day is given: the day that `at` ends. */
  on?: Day
  /** The calendar up to it may still change. */
  provisional: boolean
}

export const clockStateNames = {
  running: '计时中',
  soon: '快到期',
  overdue: '已超期',
  paused: '已暂停',
} as const
export type ClockState = keyof typeof clockStateNames

const stepOf: Partial<Record<ClueStatus, Step>> = {
  reported: 'accept',
  sentBack: 'answer',
  accepted: 'close',
}

/** The clock of what an open clue waits for; undefined where none of its own runs: that of its case does, or it is closed. */
export function clockOf(
  { status, severity, waitsSince, pauses }: Timed,
  limits: TimeLimits,
): (Clock & { step: Step }) | undefined {
  const step = stepOf[status]
  return step && { step, startedAt: waitsSince, limit: limits[step][severity], pauses }
}

export type Timed = Pick<Clue, 'status' | 'severity' | 'waitsSince' | 'pauses'>

/** Undefined while a pause without an end holds it up. */
export function deadlineOf(clock: Clock, calendar: Calendar): Deadline | undefined {
  return clock.limit.unit === 'minutes'
    ? deadlineByMinutes(clock)
    : deadlineByWorkingDays(clock, calendar)
}

export function stateOf(clock: Clock, now: Instant, calendar: Calendar): ClockState {
  const deadline = deadlineOf(clock, calendar)
  if (deadline && now > deadline.at) return 'overdue'
  if (clock.pauses.some(({ from, until }) => from <= now && (!until || now < until)))
    return 'paused'
  return deadline && now >= soonFrom(clock.limit, deadline, calendar) ? 'soon' : 'running'
}

/** From when a third of the limit or less is left. */
export function soonFrom({ count }: TimeLimit, { at, on }: Deadline, calendar: Calendar): Instant {
  if (!on) return addMilliseconds(at, -count * 20_000)
  let [from, left] = [on, Math.floor(count / 3)]
  while (!isWorkingDay(from, calendar) || left > 0) {
    if (isWorkingDay(from, calendar)) left -= 1
    from = addDays(from, -1)
  }
  return startOf(from)
}

function deadlineByMinutes({ startedAt, limit, pauses }: Clock): Deadline | undefined {
  let [at, counted] = [addMinutes(startedAt, limit.count), startedAt]
  for (const { from, until } of [...pauses].sort(byFrom)) {
    const stops = from > counted ? from : counted
    if (stops >= at) break
    if (!until) return undefined
    if (until <= stops) continue
    at = addMilliseconds(at, millisecondsBetween(stops, until))
    counted = until
  }
  return { at, provisional: false }
}

const byFrom = (one: Pause, other: Pause) => (one.from < other.from ? -1 : 1)

/** A day counts if it is worked and the clock runs at its end: a pause that ends on the day it began stops nothing. */
function deadlineByWorkingDays(clock: Clock, calendar: Calendar): Deadline | undefined {
  const { startedAt, limit, pauses } = clock
  const isPaused = (day: Day) => {
    const end = startOf(addDays(day, 1))
    return pauses.some(({ from, until }) => from < end && until && until >= end)
  }
  const { on, provisional } = addWorkingDays(dayOf(startedAt), limit.count, calendar, isPaused)
  if (pauses.some(({ from, until }) => !until && dayOf(from) <= on)) return undefined
  return { at: addMilliseconds(startOf(addDays(on, 1)), -1), on, provisional }
}
