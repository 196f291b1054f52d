import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { addDays, type Day } from '@domain/kernel/time'
import {
  addWorkingDays,
  isProvisional,
  isWorkingDay,
  nationalCalendar,
  workingDaysBetween,
  type Calendar,
} from '@domain/kernel/working-days'

const SEED = 20220314

const through = (from: Day, to: Day): Day[] =>
  from > to ? [] : [from, ...through(addDays(from, 1), to)]
const weekend = (on: Day) => [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay())

/** As the State Council's notices have them: ranges of days off, and weekends that are worked. */
const announced: [number, [Day, Day][], Day[]][] = [
  [
    2024,
    [
      ['2024-01-01', '2024-01-01'],
      ['2024-02-10', '2024-02-17'],
      ['2024-04-04', '2024-04-06'],
      ['2024-05-01', '2024-05-05'],
      ['2024-06-10', '2024-06-10'],
      ['2024-09-15', '2024-09-17'],
      ['2024-10-01', '2024-10-07'],
    ],
    ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  ],
  [
    2025,
    [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    ['01-26', '02-08', '04-27', '09-28', '10-11'],
  ],
  [
    2026,
    [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  ],
]

describe.each(announced)('the calendar of %s', (year, off, worked) => {
  const daysOff = off.flatMap(([from, to]) => through(from, to))
  const workedWeekends = worked.map((on) => `${year}-${on}`)

  it('is the one that was announced, on every day', () => {
    const expected = through(`${year}-01-01`, `${year}-12-31`).filter(
      (on) => workedWeekends.includes(on) || (!weekend(on) && !daysOff.includes(on)),
    )
    const found = through(`${year}-01-01`, `${year}-12-31`).filter((on) =>
      isWorkingDay(on, nationalCalendar),
    )
    expect(found).toEqual(expected)
  })
})

describe('so many working days later', () => {
  it.each<[Day, number, Day]>([
    // Spring Festival and National Day, from the last working day before and over the worked weekends around them.
    ['2024-02-09', 1, '2024-02-18'],
    ['2024-02-02', 5, '2024-02-08'],
    ['2024-09-30', 1, '2024-10-08'],
    ['2024-10-11', 1, '2024-10-12'],
    ['2025-01-25', 1, '2025-01-26'],
    ['2025-01-27', 1, '2025-02-05'],
    ['2025-02-07', 1, '2025-02-08'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-10-10', 2, '2025-10-13'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-27', 1, '2026-02-28'],
    ['2026-09-18', 1, '2026-09-20'],
    ['2026-09-30', 3, '2026-10-10'],
  ])('than %s, %s of them, is %s', (from, count, on) => {
    expect(addWorkingDays(from, count, nationalCalendar)).toEqual({ on, provisional: false })
    expect(workingDaysBetween(from, on, nationalCalendar)).toBe(count)
    expect(workingDaysBetween(on, from, nationalCalendar)).toBe(-count)
  })

  it('may lie in a year that is not announced, and says so', () => {
    expect(addWorkingDays('2026-12-31', 1, nationalCalendar)).toEqual({
      on: '2027-01-04',
      provisional: true,
    })
    // New Year’s Eve is Friday 5 February, Spring Festival until Monday 8.
    expect(addWorkingDays('2027-02-04', 1, nationalCalendar)).toEqual({
      on: '2027-02-09',
      provisional: true,
    })
  })
})

describe('a day that may still change', () => {
  it.each<[Day, boolean]>([
    ['2026-12-24', false],
    ['2026-12-25', true],
    ['2027-01-01', true],
    ['2027-12-31', true],
    ['2025-12-31', false],
  ])('%s: %s', (on, expected) => expect(isProvisional(on, nationalCalendar)).toBe(expected))

  it('is settled once the county has entered the day, or its year and the next', () => {
    const day = '2027-12-29'
    const years = (enteredYears: number[]) => ({ days: [], enteredYears })
    expect(isProvisional(day, { days: [{ day, works: true }], enteredYears: [] })).toBe(false)
    expect(isProvisional(day, years([2027]))).toBe(true)
    expect(isProvisional(day, years([2028]))).toBe(true)
    expect(isProvisional(day, years([2027, 2028]))).toBe(false)
  })
})

describe('days that a county enters', () => {
  it.each<[Day, boolean]>([
    ['2026-03-02', false],
    ['2026-03-01', true],
    ['2026-10-01', true],
    ['2026-02-28', false],
    ['2027-01-01', true],
    ['2027-01-02', true],
  ])('win: %s is worked: %s', (day, works) => {
    expect(isWorkingDay(day, nationalCalendar)).toBe(!works)
    expect(isWorkingDay(day, { days: [{ day, works }], enteredYears: [] })).toBe(works)
  })
})

const someDay = integer({ min: 0, max: 365 * 8 }).map((days) => addDays('2023-01-01', days))
const someCount = integer({ min: 1, max: 60 })
const someCalendar = record<Calendar>({
  days: array(record({ day: someDay, works: boolean() }), { maxLength: 40 }),
  enteredYears: array(constantFrom(2027, 2028), { maxLength: 2 }),
})

describe('counting working days', () => {
  it('never lands on a day off, and lands the asked number of working days later', () => {
    assert(
      property(someDay, someCount, someCalendar, (from, count, calendar) => {
        const { on } = addWorkingDays(from, count, calendar)
        expect(isWorkingDay(on, calendar)).toBe(true)
        expect(workingDaysBetween(from, on, calendar)).toBe(count)
        expect(workingDaysBetween(from, addDays(on, -1), calendar)).toBe(count - 1)
      }),
      { seed: SEED },
    )
  })

  it('never goes back when it starts later or counts further', () => {
    assert(
      property(
        someDay,
        integer({ min: 0, max: 30 }),
        someCount,
        someCalendar,
        (from, later, count, calendar) => {
          const { on } = addWorkingDays(from, count, calendar)
          expect(addWorkingDays(addDays(from, later), count, calendar).on >= on).toBe(true)
          expect(addWorkingDays(from, count + 1, calendar).on > on).toBe(true)
        },
      ),
      { seed: SEED },
    )
  })

  it('goes on from where it stopped', () => {
    assert(
      property(someDay, someCount, someCount, someCalendar, (from, some, more, calendar) => {
        const half = addWorkingDays(from, some, calendar)
        const rest = addWorkingDays(half.on, more, calendar)
        expect(addWorkingDays(from, some + more, calendar)).toEqual({
          on: rest.on,
          provisional: half.provisional || rest.provisional,
        })
      }),
      { seed: SEED },
    )
  })

  it('passes over what is left out as over a day off', () => {
    assert(
      property(someDay, someCount, array(someDay, { maxLength: 60 }), (from, count, left) => {
        const off = { days: left.map((day) => ({ day, works: false })), enteredYears: [] }
        const { on } = addWorkingDays(from, count, nationalCalendar, (each) => left.includes(each))
        expect(on).toBe(addWorkingDays(from, count, off).on)
      }),
      { seed: SEED },
    )
  })
})
