import { assert, integer, property } from 'fast-check'
import { spokenRate } from '@domain/indicators/spoken-rate'
import { SEED } from './laws'

describe('a rate', () => {
  it.each([
    [0, 0, '—'],
    [0, 7, '0%'],
    [7, 7, '100%'],
    [1999, 2000, '99.9%'],
    [199_999, 200_000, '99.9%'],
    [1, 200_000, '0.1%'],
    [1, 2, '50.0%'],
    [965, 1000, '96.5%'],
    [2, 3, '66.7%'],
    [1, 3, '33.3%'],
    // Half a tenth goes up, where a float would lose it: 0.45% and 1.45%.
    [9, 2000, '0.5%'],
    [29, 2000, '1.5%'],
    [9989, 10_000, '99.9%'],
  ])('of %s of %s is written %s', (counted, of, expected) =>
    expect(spokenRate(counted, of)).toBe(expected),
  )

  it('says 100% of all and 0% of none only, and is never further off than a tenth', () => {
    const pairs = integer({ min: 1, max: 400_000 }).chain((of) =>
      integer({ min: 0, max: of }).map((counted) => ({ counted, of })),
    )
    assert(
      property(pairs, ({ counted, of }) => {
        const said = spokenRate(counted, of)
        expect(said === '100%').toBe(counted === of)
        expect(said === '0%').toBe(counted === 0)
        expect(Math.abs(parseFloat(said) - (100 * counted) / of)).toBeLessThanOrEqual(0.1 + 1e-9)
      }),
      { seed: SEED },
    )
  })
})
