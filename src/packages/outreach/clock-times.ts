// Days and clock times as people choose them, and the instants that they mean in China.

import {
  addMinutes,
  dayOf,
  startOf,
  writtenInstant,
  type Day,
  type Instant,
} from '@domain/kernel/time'

/** HH:mm in China. */
export const clockOf = (at: Instant): string => writtenInstant(at).slice(-5)

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

export const instantAt = (on: Day, clock: string): Instant =>
  addMinutes(startOf(on), minutesOf(clock))

/** The same clock time of another day. */
export const onDay = (at: Instant, on: Day): Instant => instantAt(on, clockOf(at))

export const atClock = (at: Instant, clock: string): Instant => instantAt(dayOf(at), clock)
