// What holds of every indicator, whatever it counts.

import { array, assert, property, shuffledSubarray, type Arbitrary } from 'fast-check'
import { spokenIndicator, type IndicatorName } from '@domain/indicators/indicators'
import { coversArea } from '@domain/kernel/areas'
import { inArea, narrowed, type Count, type Row, type Share } from '@domain/indicators/share'

export const SEED = 20220314
export const AREAS = ['500299101201', '500299101202', '500299102201', '500298101201'] as const
const PARTS = ['500299101000', '500299102000', '500298000000']

interface Recorded {
  area: string
}
type Counting<Of> = (records: readonly Of[]) => Count<Row> | Share<Row>

/** Records with ids of their own, in the order in which they were made. */
export const recordsOf = <Of>(one: Arbitrary<Of>) =>
  array(one, { maxLength: 12 }).map((all) =>
    all.map((each, place) => ({ ...each, _id: `id-${String(place).padStart(2, '0')}` })),
  )

export function keepsTheLaws<Of extends Recorded>(
  name: IndicatorName,
  records: Arbitrary<Of[]>,
  counting: Counting<Of>,
): void {
  const always = (holds: (given: Of[]) => void) =>
    assert(property(records, holds), { seed: SEED, numRuns: 50 })
  const sizes = (of: Count<Row> | Share<Row>) => [
    of.counted.length,
    'of' in of ? of.of.length : undefined,
  ]

  it('counts nothing that it does not count of', () =>
    always((given) => {
      const found = counting(given)
      if (!('of' in found)) return
      expect(found.counted.filter((row) => !found.of.includes(row))).toEqual([])
      expect(found.rate).toBe(
        found.of.length > 0 ? found.counted.length / found.of.length : undefined,
      )
    }))

  it('is the same in whatever order the records come, and when they come twice', () => {
    const shuffled = records.chain((given) =>
      shuffledSubarray(given, { minLength: given.length }).map((other) => ({ given, other })),
    )
    assert(
      property(shuffled, ({ given, other }) => {
        expect(counting(other)).toEqual(counting(given))
        expect(counting([...other, ...given])).toEqual(counting(given))
      }),
      { seed: SEED, numRuns: 50 },
    )
  })

  it('is the sum of its areas, each of which can be counted alone', () =>
    always((given) => {
      const whole = counting(given)
      const parts = PARTS.map((area) => narrowed(whole, inArea(area)))
      const sums = parts
        .map(sizes)
        .reduce(([counted, of], [more, moreOf]) => [
          (counted ?? 0) + (more ?? 0),
          of === undefined ? undefined : of + (moreOf ?? 0),
        ])
      expect(sums).toEqual(sizes(whole))
      const alone = PARTS.map((area) =>
        counting(given.filter((each) => coversArea(area, each.area))),
      )
      expect(alone).toEqual(parts)
    }))

  it('of nothing is —, or none', () =>
    expect(spokenIndicator(name, counting([]))).toMatch(/^(—|0 .)$/))
}
