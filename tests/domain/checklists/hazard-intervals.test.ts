import { assert, constantFrom, integer, property } from 'fast-check'
import {
  earliestReportOn,
  evaluationYears,
  measurementYears,
} from '@domain/checklists/hazard-intervals'
import { addDays, type Day } from '@domain/kernel/time'

const SEED = 20220314

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The last day on which a report counts, by the calendar on the wall. */
function countsThrough(report: Day, years: number): Day {
  const year = Number(report.slice(0, 4)) + years
  const isMissing = report.endsWith('-02-29') && !isLeap(year)
  return `${year}-${isMissing ? '02-28' : report.slice(5)}`
}

describe('how often (指南·职业卫生 3.3.1, 3.3.2)', () => {
  it.each([
    ['severe', 1, 3],
    ['general', 3, undefined],
  ] as const)('where the hazard is %s', (level, measurement, evaluation) => {
    expect(measurementYears(level)).toBe(measurement)
    expect(evaluationYears(level)).toBe(evaluation)
  })
})

describe('the earliest day of a report that counts', () => {
  it.each([
    ['2026-11-22', 1, '2025-11-22'],
    ['2026-11-22', 3, '2023-11-22'],
    ['2025-02-28', 1, '2024-02-28'],
    ['2025-03-01', 1, '2024-03-01'],
    ['2024-02-29', 1, '2023-03-01'],
    ['2028-02-29', 3, '2025-03-01'],
    ['2027-02-28', 3, '2024-02-28'],
    ['2026-01-01', 1, '2025-01-01'],
  ])('on %s, for %i years, is %s', (today, years, expected) => {
    expect(earliestReportOn(today, years)).toBe(expected)
  })

  it('is the day whose anniversary is not over; that of the day before is', () => {
    const years = constantFrom(...(['severe', 'general'] as const).map(measurementYears))
    const days = integer({ min: 0, max: 9000 }).map((count) => addDays('2020-01-01', count))
    assert(
      property(days, years, (today, each) => {
        const earliest = earliestReportOn(today, each)
        expect(countsThrough(earliest, each) >= today).toBe(true)
        expect(countsThrough(addDays(earliest, -1), each) < today).toBe(true)
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })

  it('lets a report of 29 February count through 28 February', () => {
    expect(earliestReportOn('2025-02-28', 1) <= '2024-02-29').toBe(true)
    expect(earliestReportOn('2025-03-01', 1) <= '2024-02-29').toBe(false)
    expect(earliestReportOn('2027-02-28', 3) <= '2024-02-29').toBe(true)
    expect(earliestReportOn('2027-03-01', 3) <= '2024-02-29').toBe(false)
  })
})
