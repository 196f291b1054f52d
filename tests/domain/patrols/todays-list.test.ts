import * as fc from 'fast-check'
import { byDistance, byDue, isForList, isToVisit, measured } from '@domain/patrols/todays-list'

const HERE = { longitude: 107.5, latitude: 30.2 }

const facility = (_id: string, dueOn?: string) => ({
  _id,
  coordinatorId: 'me',
  ...(dueOn && { dueOn }),
})

describe('today’s list', () => {
  it.each([
    ['2026-11-21', true],
    ['2026-11-22', true],
    ['2027-01-21', true],
    ['2027-01-22', false],
  ])('on 2026-11-22, due on %s: %s', (dueOn, expected) => {
    expect(isToVisit({ dueOn }, '2026-11-22')).toBe(expected)
  })

  it('has nothing that is never due', () => {
    expect(isToVisit({}, '2026-11-22')).toBe(false)
  })

  it('is a coordinator’s own, and everything for whoever leads the centre', () => {
    const other = { ...facility('a'), coordinatorId: 'another' }
    expect(isForList({ _id: 'me', role: 'coordinator' }, other)).toBe(false)
    expect(isForList({ _id: 'me', role: 'coordinator' }, facility('a'))).toBe(true)
    expect(isForList({ _id: 'me', role: 'centreLead' }, other)).toBe(true)
  })

  it('by due day has the longest overdue first', () => {
    const rows = [
      facility('b', '2026-12-01'),
      facility('a', '2026-12-01'),
      facility('c', '2026-10-31'),
    ]
    expect(rows.sort(byDue).map(({ _id }) => _id)).toEqual(['c', 'a', 'b'])
  })

  it('by distance never has a farther one before a nearer one, and those without a place last', () => {
    const row = fc.record({
      place: fc.option(
        fc.record({
          longitude: fc.double({ min: 107, max: 108, noNaN: true }),
          latitude: fc.double({ min: 30, max: 31, noNaN: true }),
        }),
        { nil: undefined },
      ),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const given = rows.map(({ place }) => (place ? { place } : {}))
        const ways = measured(given, HERE)
          .sort(byDistance)
          .map(({ distance }) => distance ?? Infinity)
        expect(ways).toEqual([...ways].sort((one, other) => one - other))
      }),
    )
  })

  it('by distance stays as it was where the phone does not know where it is', () => {
    const rows = measured(
      [
        { name: '一', place: HERE },
        { name: '二', place: HERE },
      ],
      undefined,
    )
    expect(rows.sort(byDistance).map(({ name }) => name)).toEqual(['一', '二'])
  })
})
