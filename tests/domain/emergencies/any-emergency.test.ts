import { array, assert, constantFrom, integer, option, property, record } from 'fast-check'
import {
  clocksOf,
  type RecipientClock,
  type ToldOf,
  type TwoHoursFrom,
} from '@domain/emergencies/clocks'
import { emergencyKind } from '@domain/emergencies/kinds'
import { channel, recipient, type Recipient } from '@domain/emergencies/recipients'
import { addMilliseconds, addMinutes, millisecondsBetween, type Instant } from '@domain/kernel/time'

const SEED = 20220314
const TWO_HOURS = 2 * 3_600_000

const clockOf = (of: ToldOf, to: Recipient, now: Instant, construed: TwoHoursFrom) =>
  clocksOf(of, now, construed).find((each) => each.recipient === to)

// 2024-01-01 and three years of minutes: nights, weekends, Spring Festivals.
const someInstant = integer({ min: 0, max: 3 * 365 * 1440 }).map((count) =>
  addMinutes('2024-01-01T00:00:00.000Z', count),
)
const someEmergency = record({
  kind: constantFrom(...emergencyKind.options),
  foundAt: someInstant,
  verified: option(integer({ min: 0, max: 600 }), { nil: undefined }),
  calls: array(
    record({
      recipient: constantFrom(...recipient.options),
      channel: constantFrom(...channel.options),
      minutes: integer({ min: 0, max: 900 }),
    }),
    { maxLength: 4 },
  ),
}).map(({ kind, foundAt, verified, calls }): ToldOf => ({
  kind,
  foundAt,
  ...(verified !== undefined && { verifiedAt: addMinutes(foundAt, verified) }),
  tellings: calls.map(({ minutes, ...each }) => ({ ...each, at: addMinutes(foundAt, minutes) })),
}))
const construals = constantFrom<TwoHoursFrom>('verified', 'found')

describe('any emergency', () => {
  it('has two hours, at night and on holidays, and is warned of before they end', () => {
    assert(
      property(someEmergency, construals, (emergency, construed) => {
        for (const clock of clocksOf(emergency, emergency.foundAt, construed)) {
          expect(millisecondsBetween(emergency.foundAt, clock.goalAt)).toBe(TWO_HOURS)
          expect(clock.warnsFrom < clock.goalAt).toBe(true)
          if (!clock.startsAt || !clock.dueAt) continue
          expect(millisecondsBetween(clock.startsAt, clock.dueAt)).toBe(TWO_HOURS)
          expect(clock.goalAt <= clock.dueAt).toBe(true)
        }
      }),
      { seed: SEED },
    )
  })

  it('is overdue a millisecond after its two hours, and told late likewise', () => {
    assert(
      property(someEmergency, construals, (emergency, construed) => {
        const silent = { ...emergency, tellings: [] }
        for (const { recipient: to, dueAt } of clocksOf(silent, emergency.foundAt, construed)) {
          if (!dueAt) continue
          const late = addMilliseconds(dueAt, 1)
          const by = to === 'agency' ? 'app' : 'phone'
          const tellingAt = (at: Instant) => ({
            ...silent,
            tellings: [{ recipient: to, channel: by, at } as const],
          })
          expect(clockOf(silent, to, dueAt, construed)?.state).toBe('soon')
          expect(clockOf(silent, to, late, construed)?.state).toBe('overdue')
          expect(clockOf(tellingAt(dueAt), to, late, construed)?.state).toBe('told')
          expect(clockOf(tellingAt(late), to, late, construed)?.state).toBe('toldLate')
        }
      }),
      { seed: SEED },
    )
  })

  it('keeps each clock whatever another is told, and the first telling whatever follows', () => {
    const clocks = (emergency: ToldOf, now: Instant): Partial<Record<Recipient, RecipientClock>> =>
      Object.fromEntries(clocksOf(emergency, now).map((each) => [each.recipient, each]))
    assert(
      property(someEmergency, someInstant, (emergency, now) => {
        for (const each of recipient.options) {
          const own = emergency.tellings.filter((telling) => telling.recipient === each)
          const alone = clocks({ ...emergency, tellings: own }, now)[each]
          expect(clocks(emergency, now)[each]).toEqual(alone)
          const again = own.map((telling) => ({ ...telling, at: addMinutes(telling.at, 60) }))
          expect(clocks({ ...emergency, tellings: [...again, ...own] }, now)[each]).toEqual(alone)
        }
      }),
      { seed: SEED },
    )
  })

  it('goes one way as time passes', () => {
    const order = ['waiting', 'running', 'soon', 'overdue']
    assert(
      property(someEmergency, construals, (emergency, construed) => {
        const silent = { ...emergency, tellings: [] }
        const at = [0, 30, 89, 90, 120, 121, 300, 800].map((minutes) =>
          clocksOf(silent, addMinutes(emergency.foundAt, minutes), construed).map(({ state }) =>
            order.indexOf(state),
          ),
        )
        for (const [index, places] of at.entries())
          for (const [which, place] of places.entries())
            expect(place).toBeGreaterThanOrEqual(at[index - 1]?.[which] ?? 0)
      }),
      { seed: SEED },
    )
  })
})
