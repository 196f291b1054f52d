import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check'
import type { Visits } from '@domain/facilities/facility'
import type { Frequency } from '@domain/facilities/frequency'
import { owedIn } from '@domain/indicators/owed-visits'
import { addDays, yearOf, type Day } from '@domain/kernel/time'
import { dueOn, recordVisit } from '@domain/patrols/frequency'
import { SEED } from './laws'

const term: Frequency = { each: 'term', termStarts: ['2026-03-02', '2026-08-31'] }
const YEAR = { from: '2026-01-01', to: '2026-12-31' }

const made = (...days: Day[]) => days.map((on, place) => ({ patrolId: `patrol-${place}`, on }))
const owed = (frequency: Frequency, days: Day[], period = YEAR, registeredOn = '2020-01-01') =>
  owedIn(period, frequency)(registeredOn, made(...days)).map(({ dueOn: due, visit }) => [
    due,
    visit?.on,
  ])

describe('what is owed', () => {
  it.each<[string, Frequency, Day[], [Day, Day | undefined][]]>([
    [
      'twice a year, by halves',
      { timesAYear: 2 },
      [],
      [
        ['2026-06-30', undefined],
        ['2026-12-31', undefined],
      ],
    ],
    [
      'is served by two in January',
      { timesAYear: 2 },
      ['2026-01-05', '2026-01-06'],
      [
        ['2026-06-30', '2026-01-05'],
        ['2026-12-31', '2026-01-06'],
      ],
    ],
    [
      'is served late',
      { timesAYear: 2 },
      ['2026-07-01'],
      [
        ['2026-06-30', '2026-07-01'],
        ['2026-12-31', undefined],
      ],
    ],
    [
      'is not made good by the next year',
      { timesAYear: 2 },
      ['2025-12-31', '2027-01-01'],
      [
        ['2026-06-30', undefined],
        ['2026-12-31', undefined],
      ],
    ],
    [
      'by terms, leaves autumn after two in March',
      term,
      ['2026-03-02', '2026-03-09'],
      [
        ['2026-04-02', '2026-03-02'],
        ['2026-09-30', undefined],
      ],
    ],
    [
      'by terms, is not served the day before',
      term,
      ['2026-03-01', '2026-09-30'],
      [
        ['2026-04-02', undefined],
        ['2026-09-30', '2026-09-30'],
      ],
    ],
    [
      'by quarters, is one in each',
      { each: 'quarter' },
      ['2026-01-01', '2026-03-31', '2026-07-01'],
      [
        ['2026-03-31', '2026-01-01'],
        ['2026-06-30', undefined],
        ['2026-09-30', '2026-07-01'],
        ['2026-12-31', undefined],
      ],
    ],
  ])('%s', (_name, frequency, days, expected) => expect(owed(frequency, days)).toEqual(expected))

  it('is what falls due in the period, also where it began before', () => {
    const spring = { from: '2026-04-01', to: '2026-04-30' }
    expect(owed(term, ['2026-03-03'], spring)).toEqual([['2026-04-02', '2026-03-03']])
    expect(owed({ timesAYear: 2 }, ['2026-03-03'], spring)).toEqual([])
    expect(owed({ each: 'month' }, ['2026-03-03'], spring)).toEqual([['2026-04-30', undefined]])
  })

  it('is nothing for parts that were over at the registration', () => {
    expect(owed({ timesAYear: 2 }, ['2026-08-01'], YEAR, '2026-07-01')).toEqual([
      ['2026-12-31', '2026-08-01'],
    ])
    expect(owed({ timesAYear: 2 }, [], YEAR, '2026-06-30')).toHaveLength(2)
    expect(owed(term, [], YEAR, '2026-04-03')).toEqual([['2026-09-30', undefined]])
    expect(owed({ each: 'quarter' }, [], YEAR, '2026-10-01')).toHaveLength(1)
  })

  it('twelve times a year is one for each month’s end, met by twelve in January', () => {
    const january = Array.from({ length: 12 }, () => '2026-01-31')
    const rows = owed({ timesAYear: 12 }, january)
    expect(rows.map(([due]) => due)).toEqual(
      Array.from({ length: 12 }, (_, month) =>
        addDays(month === 11 ? '2027-01-01' : `2026-${String(month + 2).padStart(2, '0')}-01`, -1),
      ),
    )
    expect(rows.every(([, on]) => on === '2026-01-31')).toBe(true)
  })

  it('next is always what the facility shows as due', () => {
    const frequency = oneof(
      integer({ min: 1, max: 12 }).map((timesAYear): Frequency => ({ timesAYear })),
      constantFrom<Frequency>({ each: 'month' }, { each: 'quarter' }, { each: 'term' }, term),
    )
    const day = (most: number) =>
      integer({ min: 0, max: most }).map((count) => addDays('2024-01-01', count))
    const given = record({
      frequency,
      registeredOn: day(400),
      visited: array(integer({ min: 0, max: 900 }), { maxLength: 15 }),
    })
    assert(
      property(given, ({ frequency: asked, registeredOn, visited }) => {
        const days = visited.sort((one, other) => one - other).map((n) => addDays(registeredOn, n))
        const visits = days.reduce<Visits | undefined>(recordVisit, undefined)
        const since = days.at(-1) ?? registeredOn
        const period = { from: '2024-01-01', to: `${yearOf(since) + 2}-12-31` }
        const rows = owedIn(period, asked)(registeredOn, made(...days))
        // What ended short before the last visit stays short; it is not due any more.
        const firstOpen =
          'timesAYear' in asked
            ? rows.find((row) => !row.visit && yearOf(row.dueOn) >= yearOf(since))
            : rows.find((row, place) => !row.visit && !rows.slice(place).some(({ visit }) => visit))
        expect(dueOn({ visits, registeredOn }, asked)).toBe(firstOpen?.dueOn)
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})
