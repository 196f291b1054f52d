import { array, assert, constantFrom, integer, property, shuffledSubarray, tuple } from 'fast-check'
import type { Visits } from '@domain/facilities/facility'
import { addDays, yearOf, type Day } from '@domain/kernel/time'
import { dueOn, dueState, earliestDueOn, recordVisit } from '@domain/patrols/frequency'

const SEED = 20220314

const visited = (visits: Visits | undefined, registeredOn = '2024-01-01') => ({
  visits,
  registeredOn,
})
const after = (...days: Day[]) => days.reduce<Visits | undefined>(recordVisit, undefined)
const twice = { timesAYear: 2 }
const days = (from: Day, within: number) =>
  integer({ min: 0, max: within }).map((count) => addDays(from, count))

describe('what is due is not moved', () => {
  it('by an older visit that is submitted later', () => {
    const visits = after('2027-01-05')
    expect(recordVisit(visits, '2026-12-20')).toEqual(visits)
  })

  it('by the new year, while the last one ended short', () => {
    expect(dueOn(visited(after('2026-03-02')), twice)).toBe('2026-12-31')
    expect(dueState('2026-12-31', '2027-02-01')).toBe('overdue')
  })
})

describe('the day by which a patrol is due', () => {
  it.each<[string, Day[], Day]>([
    ['before the first', [], '2024-06-30'],
    ['after one', ['2024-02-01'], '2024-12-31'],
    ['after a late one', ['2024-09-01'], '2024-12-31'],
    ['after two', ['2024-02-01', '2024-03-01'], '2025-06-30'],
    ['after three', ['2024-02-01', '2024-03-01', '2024-12-31'], '2025-06-30'],
    ['after one in each half', ['2024-06-30', '2024-07-01'], '2025-06-30'],
    ['after the first of a new year', ['2024-02-01', '2025-01-01'], '2025-12-31'],
    ['after years without any', ['2024-02-01', '2026-11-01'], '2026-12-31'],
  ])('%s is by the half of the year', (_name, on, due) => {
    expect(dueOn(visited(after(...on)), twice)).toBe(due)
  })

  it.each<[Day, Day[], Day]>([
    ['2026-06-30', [], '2026-06-30'],
    ['2026-07-01', [], '2026-12-31'],
    ['2026-12-31', [], '2026-12-31'],
    ['2026-11-02', ['2026-11-05'], '2027-06-30'],
    ['2026-11-02', ['2027-01-05'], '2027-12-31'],
  ])('for a facility registered on %s and visited on %j is %s', (registeredOn, on, due) => {
    expect(dueOn({ visits: after(...on), registeredOn }, twice)).toBe(due)
  })

  it.each<[number, Day[]]>([
    [1, ['2024-12-31', '2025-12-31', '2025-12-31']],
    [3, ['2024-04-30', '2024-08-31', '2024-12-31', '2025-04-30']],
    [4, ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31', '2025-03-31']],
    [12, ['2024-01-31', '2024-02-29', '2024-03-31']],
  ])('follows the county where it asks for %s a year', (perYear, expected) => {
    const due = expected.map((_, count) =>
      dueOn(visited({ year: 2024, count, lastOn: '2024-01-01' }), { timesAYear: perYear }),
    )
    expect(due).toEqual(expected)
  })

  it('never moves back, and is reached only by the asked number of visits a year', () => {
    assert(
      property(
        array(days('2024-01-01', 1500), { maxLength: 20 }),
        integer({ min: 1, max: 12 }),
        (on, perYear) => {
          let visits: Visits | undefined
          let due = dueOn(visited(visits), { timesAYear: perYear })
          for (const each of on.sort()) {
            visits = recordVisit(visits, each)
            const next = dueOn(visited(visits), { timesAYear: perYear })
            expect(next >= due).toBe(true)
            const done =
              on.filter((day) => day <= each && yearOf(day) === yearOf(each)).length >= perYear
            expect(yearOf(next)).toBe(yearOf(each) + (done ? 1 : 0))
            due = next
          }
        },
      ),
      { seed: SEED },
    )
  })
})

describe('the record of visits', () => {
  it('is the same in whatever order the visits arrive', () => {
    const some = array(days('2024-01-01', 900), { minLength: 1, maxLength: 12 })
    const shuffled = some.chain((on) =>
      tuple(constantFrom(on), shuffledSubarray(on, { minLength: on.length })),
    )
    assert(
      property(shuffled, ([on, arrived]) => {
        const latest = [...on].sort().at(-1) ?? ''
        const year = yearOf(latest)
        const expected = {
          year,
          count: on.filter((day) => yearOf(day) === year).length,
          lastOn: latest,
        }
        expect(after(...arrived)).toEqual(expected)
      }),
      { seed: SEED },
    )
  })
})

describe('the state of a due day', () => {
  it.each([
    ['2026-07-01', 'overdue'],
    ['2026-06-30', 'due'],
    ['2026-05-01', 'due'],
    ['2026-04-30', 'later'],
  ])('seen on %s is %s', (today, expected) => {
    expect(dueState('2026-06-30', today)).toBe(expected)
  })
})

describe('a hospital', () => {
  const visits = { illegalPractice: after('2026-02-01', '2026-03-01') }
  const due = (maternalCare: boolean) =>
    earliestDueOn({ kind: 'licensedInstitution', traits: { maternalCare }, visits }, '2026-01-01')

  it('is not due for maternal care that it does not offer', () => {
    expect(due(false)).toBe('2027-06-30')
  })

  it('that offers it owes each specialty its own patrols', () => {
    expect(due(true)).toBe('2026-06-30')
  })
})
