import { since } from '../../src/since'

describe('how long ago something was', () => {
  const now = '2026-03-02T02:00:00.000Z'

  it.each([
    ['刚刚', '2026-03-02T01:59:01.000Z'],
    ['1 分钟前', '2026-03-02T01:59:00.000Z'],
    ['59 分钟前', '2026-03-02T01:00:01.000Z'],
    ['1 小时前', '2026-03-02T01:00:00.000Z'],
    ['昨天 23:30', '2026-03-01T15:30:00.000Z'],
    ['2月28日 23:30', '2026-02-28T15:30:00.000Z'],
    ['2025年12月31日', '2025-12-31T15:59:00.000Z'],
  ])('is %s from %s', (words, at) => expect(since(at, now)).toBe(words))

  it('is just now where the phone runs ahead', () =>
    expect(since('2026-03-02T03:00:00.000Z', now)).toBe('刚刚'))
})
