// Who sends or tries too much: how long they wait, and that nothing is ever refused for good.

import { addMinutes, type Instant } from '@domain/kernel/time'
import {
  isQuarantined,
  MOST_A_DAY,
  TIPS_A_DAY,
  TIPS_AT_ONCE,
  WITHIN_MINUTES,
  withOneMore,
  type Paced,
} from '@domain/tip-offs/source-pace'
import { waitAfter } from '@domain/tip-offs/wrong-tries'
import { codeOf } from '../../kit/code-of'

const NOW = '2026-03-02T02:00:00.000Z'

/** What is known of a source after as many tips, one every so many minutes, the last at `now`. */
function after(count: number, everyMinutes: number, now: Instant): Paced {
  const instants = Array.from({ length: count }, (_, n) =>
    addMinutes(now, (n + 1 - count) * everyMinutes),
  )
  const lately = instants.reduce<Instant[]>((known, at) => withOneMore({ lately: known }, at), [])
  return { count, lately }
}

describe('one source of tips', () => {
  it('waits after five at once, and no longer than ten minutes', () => {
    const paced = after(TIPS_AT_ONCE, 0, NOW)
    expect(codeOf(() => isQuarantined(paced, NOW))).toBe('slowDown')
    expect(isQuarantined(paced, addMinutes(NOW, WITHIN_MINUTES))).toBe(false)
  })

  it('does not wait while it sends one every three minutes', () => {
    for (let count = 0; count < TIPS_A_DAY; count += 1)
      expect(isQuarantined(after(count, 3, NOW), addMinutes(NOW, 3))).toBe(false)
  })

  it('is kept apart from its thirteenth tip of a day on, and waits for the next day after sixty', () => {
    const later = addMinutes(NOW, 60)
    expect(isQuarantined(after(TIPS_A_DAY - 1, 30, NOW), later)).toBe(false)
    for (const count of [TIPS_A_DAY, MOST_A_DAY - 1])
      expect(isQuarantined(after(count, 30, NOW), later)).toBe(true)
    expect(codeOf(() => isQuarantined(after(MOST_A_DAY, 30, NOW), later))).toBe('tipsTooMany')
  })

  it('leaves no instant behind that is to the second, or older than it matters', () => {
    const { lately } = after(40, 1, '2026-03-02T02:00:41.250Z')
    expect(lately.length).toBeLessThanOrEqual(WITHIN_MINUTES + 1)
    for (const at of lately) expect(at).toMatch(/:00\.000Z$/)
  })
})

describe('whoever tries codes that do not exist', () => {
  it('slips five times without waiting', () => {
    for (const count of [0, 1, 4]) expect(waitAfter(count, NOW)).toBeUndefined()
  })

  it('waits twice as long each time, at most a day', () => {
    expect([5, 6, 7, 8].map((count) => waitAfter(count, NOW))).toEqual(
      [1, 2, 4, 8].map((minutes) => addMinutes(NOW, minutes)),
    )
    for (const count of [16, 60, 5000]) expect(waitAfter(count, NOW)).toBe(addMinutes(NOW, 24 * 60))
  })
})
