import { array, assert, integer, property, record, tuple } from 'fast-check'
import { clockOf, deadlineOf, stateOf, type Clock } from '@domain/clues/deadlines'
import { pause, type Pause } from '@domain/clues/pauses'
import { ourTimeLimits, type TimeLimit } from '@domain/clues/time-limits'
import { addMilliseconds, addMinutes, dayOf, startOf, type Instant } from '@domain/kernel/time'
import { addWorkingDays, isWorkingDay, nationalCalendar } from '@domain/kernel/working-days'

const SEED = 20220314

/** A wall clock in China. */
const at = (words: string): Instant => addMinutes(`${words.replace(' ', 'T')}:00.000Z`, -480)
const endOf = (on: string): Instant => at(`${on} 23:59`).replace(':00.000Z', ':59.999Z')
const minutes = (count: number): TimeLimit => ({ unit: 'minutes', count })
const days = (count: number): TimeLimit => ({ unit: 'workingDays', count })
const paused = (from: string, until?: string): Pause => ({
  from: at(from),
  ...(until && { until: at(until) }),
  reason: '等待检验结果',
})
const clock = (startedAt: string, limit: TimeLimit, ...pauses: Pause[]): Clock => ({
  startedAt: at(startedAt),
  limit,
  pauses,
})
const due = (of: Clock) => deadlineOf(of, nationalCalendar)
const state = (of: Clock, now: string) => stateOf(of, at(now), nationalCalendar)

describe('a pause', () => {
  it.each([undefined, '', ' '])('needs a reason, not %j', (reason) =>
    expect(pause.safeParse({ from: at('2026-03-02 09:00'), reason }).success).toBe(false),
  )

  it('does not hide that the clock had run out before', () => {
    const late = clock('2026-03-02 09:00', days(1), paused('2026-03-04 08:00'))
    expect(due(late)).toMatchObject({ on: '2026-03-03' })
    expect(state(late, '2026-03-05 09:00')).toBe('overdue')
    const minutesLate = clock('2026-03-02 09:00', minutes(30), paused('2026-03-02 09:31'))
    expect(state(minutesLate, '2026-03-02 10:00')).toBe('overdue')
  })

  it('without an end leaves no deadline', () => {
    expect(due(clock('2026-03-02 09:00', days(3), paused('2026-03-05 23:00')))).toBeUndefined()
    expect(due(clock('2026-03-02 09:00', minutes(30), paused('2026-03-02 09:29')))).toBeUndefined()
    expect(due(clock('2026-03-02 09:00', days(3), paused('2026-03-01 08:00')))).toBeUndefined()
  })

  it('moves working days only where the clock stands still at the end of one', () => {
    const three = (...pauses: Pause[]) => due(clock('2026-03-02 09:00', days(3), ...pauses))?.on
    expect(three(paused('2026-03-03 00:00', '2026-03-03 23:59'))).toBe('2026-03-05')
    expect(three(paused('2026-03-03 23:59', '2026-03-04 00:00'))).toBe('2026-03-06')
    expect(three(paused('2026-03-03 10:00', '2026-03-05 10:00'))).toBe('2026-03-09')
    expect(three(paused('2026-03-06 10:00', '2026-03-09 10:00'))).toBe('2026-03-05')
  })
})

describe('the deadline in working days', () => {
  it.each<[string, number, string]>([
    ['2026-03-02 00:00', 1, '2026-03-03'],
    ['2026-03-02 23:59', 1, '2026-03-03'],
    // A Saturday; the Saturday before Spring Festival, which is worked; the day before National Day.
    ['2026-03-07 10:00', 1, '2026-03-09'],
    ['2026-02-14 10:00', 1, '2026-02-24'],
    ['2026-09-30 17:00', 3, '2026-10-10'],
    ['2025-01-26 08:00', 3, '2025-02-06'],
  ])('of what began %s, %s of them, is the end of %s', (startedAt, count, on) => {
    expect(due(clock(startedAt, days(count)))).toEqual({ on, at: endOf(on), provisional: false })
  })

  it('is provisional where it reaches a year that is not announced', () =>
    expect(due(clock('2026-12-22 10:00', days(3)))).toMatchObject({
      on: '2026-12-25',
      provisional: true,
    }))
})

describe('the deadline in minutes', () => {
  it.each<[string, Pause[], string]>([
    ['2026-02-16 23:50', [], '2026-02-17 00:20'],
    ['2026-03-02 09:00', [paused('2026-03-02 08:00', '2026-03-02 08:30')], '2026-03-02 09:30'],
    ['2026-03-02 09:00', [paused('2026-03-02 08:00', '2026-03-02 09:10')], '2026-03-02 09:40'],
    ['2026-03-02 09:00', [paused('2026-03-02 09:30', '2026-03-02 11:00')], '2026-03-02 09:30'],
    ['2026-03-02 09:00', [paused('2026-03-02 09:29', '2026-03-02 11:00')], '2026-03-02 11:01'],
    [
      '2026-03-02 09:00',
      [
        paused('2026-03-02 09:20', '2026-03-02 10:00'),
        paused('2026-03-02 09:10', '2026-03-02 09:40'),
        paused('2026-03-02 10:10', '2026-03-02 11:00'),
      ],
      '2026-03-02 11:10',
    ],
  ])('of thirty that began %s with %j is %s', (startedAt, pauses, expected) => {
    expect(due(clock(startedAt, minutes(30), ...pauses))).toEqual({
      at: at(expected),
      provisional: false,
    })
  })
})

describe('how a clock stands', () => {
  const three = clock('2026-03-02 09:00', days(3))
  const thirty = clock('2026-03-02 23:50', minutes(30))
  const waiting = clock('2026-03-02 09:00', days(3), paused('2026-03-04 09:00', '2026-03-05 09:00'))

  it.each<[Clock, string, string]>([
    [three, '2026-03-03 23:59', 'running'],
    [three, '2026-03-04 00:00', 'soon'],
    [three, '2026-03-05 23:59', 'soon'],
    [three, '2026-03-06 00:00', 'overdue'],
    [thirty, '2026-03-03 00:09', 'running'],
    [thirty, '2026-03-03 00:10', 'soon'],
    [thirty, '2026-03-03 00:20', 'soon'],
    [thirty, '2026-03-03 00:21', 'overdue'],
    [waiting, '2026-03-04 08:59', 'running'],
    [waiting, '2026-03-04 09:00', 'paused'],
    [waiting, '2026-03-05 08:59', 'paused'],
    [waiting, '2026-03-05 09:00', 'soon'],
    [waiting, '2026-03-07 00:00', 'overdue'],
  ])('%j at %s is %s', (of, now, expected) => expect(state(of, now)).toBe(expected))
})

describe('what an open clue waits for', () => {
  const waitsSince = at('2026-03-02 09:00')
  const clue = { severity: 'urgent' as const, waitsSince, pauses: [] }

  it.each(['closed', 'merged', 'caseOpened'] as const)(
    'is nothing of its own once it is %s',
    (status) => expect(clockOf({ ...clue, status }, ourTimeLimits)).toBeUndefined(),
  )

  it.each([
    ['reported', 'accept'],
    ['sentBack', 'answer'],
    ['accepted', 'close'],
  ] as const)('where it is %s is the step %s, since it came to that', (status, step) =>
    expect(clockOf({ ...clue, status }, ourTimeLimits)).toEqual({
      ...{ step, startedAt: waitsSince, limit: ourTimeLimits[step].urgent, pauses: [] },
    }),
  )
})

const START = at('2024-12-20 08:00')
const YEAR = 365 * 1440
const someInstant = integer({ min: 0, max: YEAR }).map((count) => addMinutes(START, count))
const somePauses = array(
  tuple(integer({ min: 0, max: YEAR }), integer({ min: 0, max: 6000 })).map(([from, length]) => ({
    from: addMinutes(START, from),
    until: addMinutes(START, from + length),
    reason: '等待检验结果',
  })),
  { maxLength: 8 },
)
const someClock = (limit: (count: number) => TimeLimit, most: number) =>
  record({
    startedAt: someInstant,
    limit: integer({ min: 1, max: most }).map(limit),
    pauses: somePauses,
  })

describe('any clock', () => {
  it('in minutes runs exactly so many that are not paused, at night and on holidays', () => {
    assert(
      property(someClock(minutes, 720), ({ startedAt, limit, pauses }) => {
        let [now, ran] = [startedAt, 0]
        while (ran < limit.count) {
          const stands = pauses.some(({ from, until }) => from <= now && now < until)
          if (!stands) ran += 1
          now = addMinutes(now, 1)
        }
        expect(due({ startedAt, limit, pauses })?.at).toBe(now)
      }),
      { seed: SEED, numRuns: 40 },
    )
  })

  it('in working days ends with one, never earlier for a pause, and not later than all it stood', () => {
    assert(
      property(someClock(days, 30), ({ startedAt, limit, pauses }) => {
        const deadline = due({ startedAt, limit, pauses })
        const plain = addWorkingDays(dayOf(startedAt), limit.count, nationalCalendar)
        expect(isWorkingDay(deadline?.on ?? '', nationalCalendar)).toBe(true)
        expect((deadline?.on ?? '') >= plain.on).toBe(true)
        const stood = pauses.reduce((all, { from, until }) => all + nights(from, until), 0)
        const latest = addWorkingDays(dayOf(startedAt), limit.count + stood, nationalCalendar)
        expect((deadline?.on ?? '') <= latest.on).toBe(true)
      }),
      { seed: SEED },
    )
  })

  it('is in time at its last instant and overdue after it', () => {
    assert(
      property(someClock(days, 30), someClock(minutes, 2880), (one, other) => {
        for (const each of [one, other]) {
          const last = due(each)?.at ?? ''
          const stateAt = (now: Instant) => stateOf(each, now, nationalCalendar)
          expect(stateAt(last)).not.toBe('overdue')
          expect(stateAt(addMilliseconds(last, 1))).toBe('overdue')
        }
      }),
      { seed: SEED },
    )
  })
})

/** Ends of days that a pause covers. */
function nights(from: Instant, until: Instant): number {
  let count = 0
  for (let end = startOf(dayOf(addMinutes(from, 1440))); end <= until; end = addMinutes(end, 1440))
    count += 1
  return count
}
