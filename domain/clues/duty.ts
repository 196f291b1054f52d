// Who is on duty: by day as the roster says, and whoever stands in where it names nobody or somebody who is away. A day of
// duty begins in the morning and lasts until the next: who answers at three at night was on duty the evening before.

import { id, type Id } from '../kernel/ids'
import { problem } from '../kernel/problems'
import {
  addDays,
  addMinutes,
  day,
  dayOf,
  daysBetween,
  type Day,
  type Instant,
} from '../kernel/time'
import { object, string, type infer as Infer } from '../kernel/z'
import { isAbsent } from './absences'
import type { County } from './routing'

export const dutyDay = object({ on: day, officerId: id })
export type DutyDay = Infer<typeof dutyDay>

/** When one day of duty ends and the next begins, in China. */
export const dutyChangesAt = string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Ours, where a county has not set its own. */
export const USUAL_CHANGE = '08:30'

/** How far ahead a roster goes. */
export const ROSTER_DAYS = 120

/** For which days somebody is put on the roster at once, as its page offers it. */
export const dutySpanNames = {
  day: '只这一天',
  week: '连着七天',
  weekly: '每周的这一天，共十二周',
} as const
export type DutySpan = keyof typeof dutySpanNames

const spans: Record<DutySpan, { count: number; apart: number }> = {
  day: { count: 1, apart: 1 },
  week: { count: 7, apart: 1 },
  weekly: { count: 12, apart: 7 },
}

export const daysOfSpan = (from: Day, span: DutySpan): Day[] =>
  Array.from({ length: spans[span].count }, (_, place) => addDays(from, place * spans[span].apart))

export type Duty = Pick<County, 'duty' | 'dutyChangesAt' | 'dutyOfficerId' | 'absences'>

/** The day of duty that an instant belongs to. */
export function dutyDayAt({ dutyChangesAt = USUAL_CHANGE }: Duty, at: Instant): Day {
  const [hours = 0, minutes = 0] = dutyChangesAt.split(':').map(Number)
  return dayOf(addMinutes(at, -(hours * 60 + minutes)))
}

export const rosteredOn = ({ duty = [] }: Duty, on: Day): Id | undefined =>
  duty.find((each) => each.on === on)?.officerId

/** Whoever the roster names and is there; else whoever stands in. */
export function onDutyAt(county: Duty, at: Instant): Id {
  const on = dutyDayAt(county, at)
  const rostered = rosteredOn(county, on)
  return rostered && !isAbsent(county.absences, rostered, on) ? rostered : county.dutyOfficerId
}

/** The roster with this officer on these days, or with nobody; past days are dropped. Problem invalidInput. */
export function withDuty(
  { duty = [] }: Pick<Duty, 'duty'>,
  days: readonly Day[],
  officerId: Id | undefined,
  today: Day,
): DutyDay[] {
  const wrong = days.find((on) => !isRosterable(on, today))
  if (wrong)
    throw problem('invalidInput', {
      field: '值班日期',
      reason: `只能排从今天起 ${ROSTER_DAYS} 天以内的值班`,
    })
  const others = duty.filter(({ on }) => on >= addDays(today, -1) && !days.includes(on))
  const added = officerId ? [...new Set(days)].map((on) => ({ on, officerId })) : []
  return [...others, ...added].sort((one, other) => (one.on < other.on ? -1 : 1))
}

const isRosterable = (on: Day, today: Day): boolean =>
  addDays(on, 0) === on && on >= today && daysBetween(today, on) < ROSTER_DAYS
