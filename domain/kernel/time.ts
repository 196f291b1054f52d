// Instants, days and working hours as this product means them: an instant is an ISO string with three decimals,
// a day is YYYY-MM-DD in China. China has one zone, UTC+8, so no zone data is needed (dayjs's timezone plugin is
// wrong on Android WeChat).

import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { iso, string, type infer as Infer } from './z'

dayjs.extend(utc)

const CHINA_OFFSET_MINUTES = 480

export const instant = iso.datetime({ precision: 3 })
export type Instant = Infer<typeof instant>

export const day = string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
/** YYYY-MM-DD in China. */
export type Day = Infer<typeof day>

const inChina = (at: Instant) => dayjs.utc(at).utcOffset(CHINA_OFFSET_MINUTES)

export const dayOf = (at: Instant): Day => inChina(at).format('YYYY-MM-DD')

/** The first instant of a day in China. */
export const startOf = (on: Day): Instant =>
  dayjs.utc(on).subtract(CHINA_OFFSET_MINUTES, 'minute').toISOString()

export const yearOf = (on: Day): number => Number(on.slice(0, 4))

export const addDays = (on: Day, count: number): Day =>
  dayjs.utc(on).add(count, 'day').format('YYYY-MM-DD')

/** The same day of a later month, or that month's last day where it is shorter. */
export const addMonths = (on: Day, count: number): Day =>
  dayjs.utc(on).add(count, 'month').format('YYYY-MM-DD')

/** The first day of the month, quarter … of so many months that a day is in. */
export function startOfMonths(on: Day, months: number): Day {
  const month = dayjs.utc(on).month()
  return dayjs
    .utc(on)
    .month(month - (month % months))
    .startOf('month')
    .format('YYYY-MM-DD')
}

export const addHours = (at: Instant, count: number): Instant =>
  dayjs.utc(at).add(count, 'hour').toISOString()

export const addMinutes = (at: Instant, count: number): Instant =>
  dayjs.utc(at).add(count, 'minute').toISOString()

/** Also where a year has more than four digits, as a wrong clock may make it. */
export const isAfter = (one: Instant, other: Instant): boolean => dayjs.utc(one).isAfter(other)

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  dayjs.utc(to).diff(dayjs.utc(from), 'day')

/** 2026年3月2日 */
export const spokenDay = (on: Day): string => dayjs.utc(on).format('YYYY年M月D日')

const WEEKDAYS = '日一二三四五六'

/** 周一 */
export const spokenWeekday = (on: Day): string => `周${WEEKDAYS.charAt(dayjs.utc(on).day())}`

/** 3月2日 14:05, China time. */
export const spokenInstant = (at: Instant): string => inChina(at).format('M月D日 HH:mm')
/** 2026年3月2日 14:05, China time. */
export const fullySpoken = (at: Instant): string => inChina(at).format('YYYY年M月D日 HH:mm')
/** 2026-03-02 14:05, China time. */
export const writtenInstant = (at: Instant): string => inChina(at).format('YYYY-MM-DD HH:mm')

export const addMilliseconds = (at: Instant, count: number): Instant =>
  dayjs.utc(at).add(count, 'millisecond').toISOString()

export const millisecondsBetween = (from: Instant, to: Instant): number =>
  dayjs.utc(to).diff(dayjs.utc(from))
