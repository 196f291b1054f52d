import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { clustersIn, type CaseCount } from '@domain/emergencies/cluster'
import { checkDay, WATCHED_DAYS, watchedWith } from '@domain/emergencies/watch'
import { addDays } from '@domain/kernel/time'

const NOW = '2026-09-20T02:00:00.000Z'
const TODAY = '2026-09-20'
const SEED = 20260920

let rows = 0
const cases = (newCaseCount: number, on = TODAY, name = '三年级2班'): CaseCount => ({
  _id: `row${(rows += 1)}`,
  on,
  group: { kind: 'class', name },
  newCaseCount,
  symptoms: ['呕吐'],
  exposures: [],
})

type Watching = Pick<ReturnType<typeof watchedWith>, 'rows' | 'told'>

/** What each row in its turn has somebody told. */
function entered(given: readonly CaseCount[], now = NOW) {
  let watching: Watching = { rows: [], told: [] }
  const found: string[][] = []
  for (const row of given) {
    const after = watchedWith(watching, row, now, (place) => `${row._id}.${place}`)
    found.push(after.found.map(({ clusterId }) => clusterId))
    watching = after
  }
  return { found, watching }
}

describe('a watched school', () => {
  it('has nothing told of below a limit', () =>
    expect(entered([cases(1), cases(1)]).found.flat()).toEqual([]))

  it('has the third case of a day told once, whatever is entered after it', () => {
    const { found } = entered([cases(1), cases(1), cases(1), cases(2), cases(9)])
    expect(found.map((each) => each.length)).toEqual([0, 0, 1, 0, 0])
  })

  it('has an outbreak that goes on for days told once', () => {
    const days = [4, 3, 2, 1, 0].map((back) => cases(3, addDays(TODAY, -back)))
    expect(entered(days).found.flat()).toHaveLength(1)
  })

  it('has each class told by itself', () =>
    expect(entered([cases(3), cases(3, TODAY, '三年级3班')]).found.flat()).toHaveLength(2))

  it('has a second outbreak told again', () =>
    expect(entered([cases(3, addDays(TODAY, -9)), cases(3)]).found.flat()).toHaveLength(2))

  it('is not told of what is long past', () =>
    expect(entered([cases(9, addDays(TODAY, -WATCHED_DAYS - 1))]).found.flat()).toEqual([]))

  it('refuses a day that has not come', () =>
    expect(() => checkDay({ on: addDays(TODAY, 1) }, NOW)).toThrow('不能晚于今天'))

  it('misses no cluster and grows without end in no order of rows', () => {
    const someRow = record({
      count: integer({ min: 1, max: 3 }),
      back: integer({ min: 0, max: 6 }),
      name: constantFrom('一班', '二班'),
    }).map(({ count, back, name }) => cases(count, addDays(TODAY, -back), name))
    assert(
      property(array(someRow, { maxLength: 12 }), (given) => {
        const { found, watching } = entered(given)
        const told = new Set(watching.told.flatMap(({ rowIds }) => rowIds))
        for (const { rowIds } of clustersIn(given))
          expect(rowIds.every((each) => told.has(each))).toBe(true)
        expect(found.flat().length > 0).toBe(clustersIn(given).length > 0)
        expect(watching.rows.length).toBeLessThanOrEqual(given.length)
      }),
      { seed: SEED },
    )
  })
})
