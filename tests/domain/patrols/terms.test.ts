import { assert, constantFrom, integer, property } from 'fast-check'
import { addDays, addMonths, type Day } from '@domain/kernel/time'
import { dueOn } from '@domain/patrols/frequency'
import { nextTermStart, termStartBefore, termStartsOf } from '@domain/patrols/terms'

const SEED = 20220314
const entered = ['2026-03-02', '2026-08-31', '2027-02-22']
const term = { each: 'term' as const, termStarts: entered }
const after = (lastOn: Day, registeredOn = '2025-01-01') => ({
  visits: { year: Number(lastOn.slice(0, 4)), count: 1, lastOn },
  registeredOn,
})

describe('the terms of schools', () => {
  it('are the ones that the county entered, in order, else March and September', () => {
    expect(termStartsOf(2026, ['2026-08-31', '2026-03-02'])).toEqual(['2026-03-02', '2026-08-31'])
    expect(termStartsOf(2028, entered)).toEqual(['2028-03-01', '2028-09-01'])
    expect(nextTermStart('2026-12-01')).toBe('2027-03-01')
    expect(termStartBefore('2026-02-28')).toBe('2025-09-01')
  })
})

describe('a school is due', () => {
  it.each<[string, Day, Day]>([
    ['two visits in March leave autumn due', '2026-03-20', '2026-09-30'],
    ['the first day of a term serves it', '2026-03-02', '2026-09-30'],
    ['the day before a term does not serve it', '2026-03-01', '2026-04-02'],
    ['a late visit serves its term too', '2026-06-30', '2026-09-30'],
    ['autumn leads to the next spring', '2026-09-15', '2027-03-22'],
    ['a half year without an entered term goes on', '2027-03-01', '2027-10-01'],
  ])('%s', (_name, lastOn, due) => {
    expect(dueOn(after(lastOn), term)).toBe(due)
  })

  it.each<[Day, Day]>([
    ['2026-03-02', '2026-04-02'],
    ['2026-04-02', '2026-04-02'],
    ['2026-04-03', '2026-09-30'],
    ['2026-02-01', '2026-04-02'],
  ])('for the first time, registered on %s, by %s', (registeredOn, due) => {
    const given =
      registeredOn === '2026-02-01' ? { ...term, termStarts: ['2025-09-01', ...entered] } : term
    const expected = registeredOn === '2026-02-01' ? '2026-04-02' : due
    expect(dueOn({ registeredOn }, given)).toBe(expected)
  })

  it('always within a month of a start that comes after the last visit', () => {
    assert(
      property(integer({ min: 0, max: 2000 }), (count) => {
        const lastOn = addDays('2024-01-01', count)
        const due = dueOn(after(lastOn), term)
        const start = nextTermStart(lastOn, entered)
        expect(start > lastOn && due === addMonths(start, 1)).toBe(true)
      }),
      { seed: SEED },
    )
  })
})

describe('a county that asks for every', () => {
  it.each<['month' | 'quarter', Day, Day]>([
    ['month', '2026-01-31', '2026-02-28'],
    ['month', '2026-12-01', '2027-01-31'],
    ['quarter', '2026-01-01', '2026-06-30'],
    ['quarter', '2026-03-31', '2026-06-30'],
    ['quarter', '2026-11-30', '2027-03-31'],
  ])('%s, after %s, has its visit by %s', (each, lastOn, due) => {
    expect(dueOn(after(lastOn), { each })).toBe(due)
  })

  it.each<['month' | 'quarter', Day]>([
    ['month', '2026-02-28'],
    ['quarter', '2026-03-31'],
  ])('%s has its first visit in the period of the registration', (each, due) => {
    expect(dueOn({ registeredOn: '2026-02-10' }, { each })).toBe(due)
  })

  it('period, is never served by two visits in one', () => {
    assert(
      property(
        constantFrom('month' as const, 'quarter' as const),
        integer({ min: 0, max: 1500 }),
        (each, count) => {
          const lastOn = addDays('2024-01-01', count)
          const due = dueOn(after(lastOn), { each })
          expect(due > lastOn).toBe(true)
          expect(dueOn(after(due), { each }) > due).toBe(true)
        },
      ),
      { seed: SEED },
    )
  })
})
