import { firstReporter } from '@domain/tip-offs/rewards/first-reporter'

const told = (_id: string, receivedAt: string) => ({ _id, receivedAt })
const all = [
  told('b', '2026-03-02T02:00:00.000Z'),
  told('c', '2026-03-01T23:59:59.999Z'),
  told('a', '2026-03-02T02:00:00.000Z'),
  told('d', '2026-03-01T23:59:59.999Z'),
]

describe('who told first', () => {
  it('is the same whoever asks, and in whatever order they are counted', () => {
    for (const one of all) {
      const others = all.filter((each) => each !== one)
      expect(firstReporter(one, others)._id).toBe('c')
      expect(firstReporter(one, [...others].reverse())._id).toBe('c')
    }
  })

  it('is whoever told alone', () => {
    expect(firstReporter(told('x', '2026-03-02T02:00:00.000Z'), [])._id).toBe('x')
  })
})
