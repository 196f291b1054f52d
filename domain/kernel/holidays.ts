// The only door to chinese-days: which days China works, as the State Council announced them year by year, and the days off
// that the law gives to everybody. The library reads a day in the machine's own zone and is right from UTC eastwards, where
// the cloud and China's phones are. What follows from a year alone is worked out once.

import {
  getHolidaysInRange,
  getSolarDateFromLunar,
  getSolarTermDate,
  isWorkday,
} from 'chinese-days'
import { addDays, yearOf, type Day } from './time'

/** National Day is off in every year that was announced; the library takes it for a weekday in a year that it does not know. */
export const isAnnounced = perYear(
  (year) => getHolidaysInRange(`${year}-10-01`, `${year}-10-01`, false).length > 0,
)

/** As announced; in any other year whether it is no weekend, which calls 1 January a working day. */
export const worksAsAnnounced = (on: Day): boolean => isWorkday(on)

export const isStatutoryHoliday = (on: Day): boolean => statutoryDays(yearOf(on)).has(on)

/** 全国年节及纪念日放假办法 as in force since 2025, thirteen days; what is moved to and from weekends is announced each year. */
const statutoryDays = perYear((year): ReadonlySet<Day> => {
  const springFestival = fromLunar(year, '01-01')
  return new Set([
    ...['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`),
    ...[-1, 0, 1, 2].map((days) => addDays(springFestival, days)),
    getSolarTermDate(year, 4, 'pure_brightness'),
    fromLunar(year, '05-05'),
    fromLunar(year, '08-15'),
  ])
})

const fromLunar = (year: number, day: string): Day => getSolarDateFromLunar(`${year}-${day}`).date

function perYear<Found>(find: (year: number) => Found): (year: number) => Found {
  const found = new Map<number, Found>()
  return (year) => {
    const known = found.get(year) ?? find(year)
    found.set(year, known)
    return known
  }
}
