import {
  clueInMonth,
  monthGroups,
  monthSections,
  patrolInMonth,
} from '@domain/indicators/own-month'
import {
  addToMonth,
  boundsOf,
  instantsOf,
  month,
  monthOf,
  spokenMonth,
} from '@domain/kernel/months'
import { dayOf } from '@domain/kernel/time'
import { assert, integer, property } from 'fast-check'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'

const AT = '2026-03-02T01:30:00.000Z'
const coordinator = aPerson('coordinator')
const water = aFacility({ coordinatorId: coordinator._id })
const visit = (said: object) =>
  aPatrol(water, coordinator, { at: AT, ...said }, aCounty({ dutyOfficerId: anId() }))

describe('one’s own month', () => {
  it('tells a patrol that found something from one that did not, and from one that could not look', () => {
    const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } }
    const differences = [{ what: 'operator', words: '换人了', photos: [] }]
    const rows = [{}, { wrong }, { differences }, { end: 'refusedEntry', checklists: [] }].map(
      (said) => patrolInMonth(visit(said).patrol),
    )
    expect(rows.map(({ of, said }) => `${of} ${said}`)).toEqual([
      'nothingFound ',
      'somethingFound 1 处',
      'somethingFound 1 处',
      'notLookedAt 拒绝进入',
    ])
  })

  it('calls a clue a suspicion until an officer has found it to be so', () => {
    const [clue] = visit({ wrong: { waterClear: { result: 'fail', note: '浑浊' } } }).clues
    expect(clueInMonth(clue!)).toMatchObject({ of: 'cluesReported', said: '待受理' })
    expect(clueInMonth(clue!).title).toContain('疑似')
    const found = { ...clue!, status: 'closed' as const, outcome: 'penalised' as const }
    expect(clueInMonth(found)).toMatchObject({ of: 'cluesSubstantiated', said: '查实，已处罚' })
    expect(clueInMonth(found).title).not.toContain('疑似')
  })

  it('has each of its numbers in a group that the page shows', () => {
    const groups = new Set(Object.values(monthSections).map(({ group }) => group))
    expect([...groups]).toEqual(Object.keys(monthGroups))
  })
})

describe('a month', () => {
  it.each([
    ['2026-01', '2026-02-01', '2026-01-31T16:00:00.000Z'],
    ['2026-12', '2027-01-01', '2026-12-31T16:00:00.000Z'],
    ['2028-02', '2028-03-01', '2028-02-29T16:00:00.000Z'],
  ])('%s ends before %s, in China', (given, day, instant) => {
    expect(boundsOf(given).before).toBe(day)
    expect(instantsOf(given).before).toBe(instant)
  })

  it('has every instant of its days and no other, and is the same after going there and back', () => {
    const minutes = integer({ min: 0, max: 60 * 24 * 800 })
    assert(
      property(minutes, integer({ min: -40, max: 40 }), (passed, count) => {
        const at = new Date(Date.parse('2025-06-01T00:00:00.000Z') + passed * 60_000).toISOString()
        const given = monthOf(dayOf(at))
        expect(month.safeParse(given).success).toBe(true)
        const { from, before } = instantsOf(given)
        expect(from <= at && at < before).toBe(true)
        expect(addToMonth(addToMonth(given, count), -count)).toBe(given)
      }),
      { seed: 20260302 },
    )
  })

  it('is said as one says it', () => expect(spokenMonth('2026-03')).toBe('2026年3月'))
})
