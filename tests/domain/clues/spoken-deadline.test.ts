import { spokenDue } from '@domain/clues/spoken-deadline'

describe('a deadline in words', () => {
  const now = '2026-11-23T00:00:00.000Z'

  it.each([
    ['2026-12-04T15:59:59.999Z', '12月4日 24:00 前办结'],
    ['2026-11-23T02:30:00.000Z', '11月23日 10:30 前办结'],
    ['2025-12-17T15:59:59.999Z', '2025年12月17日 24:00 前办结'],
    ['2027-01-05T15:59:59.999Z', '2027年1月5日 24:00 前办结'],
  ])('%s is %s, with its year where that is another', (dueAt, words) =>
    expect(spokenDue('accepted', dueAt, now)).toBe(words),
  )
})
