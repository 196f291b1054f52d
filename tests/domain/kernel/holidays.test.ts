import { isAnnounced, isStatutoryHoliday } from '@domain/kernel/holidays'
import { addDays, type Day } from '@domain/kernel/time'

const daysOf = (year: number): Day[] =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((on) =>
    on.startsWith(`${year}`),
  )

describe('a year', () => {
  it.each([2003, 2027, 2100, 9999])('%s is not known to be announced', (year) =>
    expect(isAnnounced(year)).toBe(false),
  )

  it.each([2004, 2022, 2023, 2024, 2025, 2026])('%s is announced', (year) =>
    expect(isAnnounced(year)).toBe(true),
  )
})

// Spring Festival, Qingming, Dragon Boat and Mid-Autumn as the almanacs give them. 2028 has two fifth months.
describe.each([
  [2025, '01-29', '04-04', '05-31', '10-06'],
  [2026, '02-17', '04-05', '06-19', '09-25'],
  [2027, '02-06', '04-05', '06-09', '09-15'],
  [2028, '01-26', '04-04', '05-28', '10-03'],
  [2029, '02-13', '04-04', '06-16', '09-22'],
  [2030, '02-03', '04-05', '06-05', '09-12'],
  [2031, '01-23', '04-05', '06-24', '10-01'],
])('the statutory days of %s', (year, spring, qingming, dragonBoat, midAutumn) => {
  it('are those of the law and no others', () => {
    const first = `${year}-${spring}`
    const lawful = [
      ...['01-01', qingming, '05-01', '05-02', dragonBoat, midAutumn].map((on) => `${year}-${on}`),
      ...['10-01', '10-02', '10-03'].map((on) => `${year}-${on}`),
      ...[-1, 0, 1, 2].map((days) => addDays(first, days)),
    ]
    expect(daysOf(year).filter(isStatutoryHoliday)).toEqual([...new Set(lawful)].sort())
  })
})
