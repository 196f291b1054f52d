// Who is asked for a clue, one after the other, whatever a county has set.

import fc from 'fast-check'
import { isAbsent } from '@domain/clues/absences'
import { ladder, nextAsked, type Asked, type WhoIsAsked } from '@domain/clues/asked'
import { dutyDayAt, onDutyAt, withDuty } from '@domain/clues/duty'
import { answersFor, type Answerable, type Route } from '@domain/clues/routing'
import { addDays, dayOf } from '@domain/kernel/time'
import { covers } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { aCounty } from '../../kit/counties'
import { aPerson, COUNTY, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const TODAY = dayOf(NOW)
const village = `${TOWNSHIP.slice(0, 9)}201`

const people = [
  ...['郑', '贺', '邱', '卢'].map((name) => aPerson('officer', { name: `${name}执法` })),
  aPerson('officer', { name: '乡镇员', area: OTHER_TOWNSHIP }),
  aPerson('officer', { name: '离岗者', status: 'suspended' }),
  aPerson('dispatcher', { name: '调度甲' }),
  aPerson('dispatcher', { name: '调度乙' }),
  aPerson('commission', { name: '委员会' }),
]
const [first, second, third, fourth] = people as [Person, Person, Person, Person]
const dispatcher = people[6] as Person
const commission = people[8] as Person

const water = (over: Partial<Answerable> = {}): Answerable => ({
  ...{ area: village, specialty: 'drinkingWater', severity: 'ordinary' },
  ...over,
})
const route = (officerIds: string[], over: Partial<Route> = {}): Route => ({
  ...{ area: COUNTY, specialty: 'drinkingWater', officerIds },
  ...over,
})
const away = ({ _id: personId }: Person, from = TODAY, until = TODAY) => ({
  personId,
  from,
  until,
})
const county = (over: Partial<WhoIsAsked> = {}): WhoIsAsked =>
  aCounty({ dutyOfficerId: fourth._id, ...over })

describe('whoever answers for a new clue', () => {
  const who = (set: Partial<WhoIsAsked>, asked = water()) => answersFor(county(set), asked, NOW)

  it('is on duty where nobody is named', () =>
    expect(who({})).toEqual({ personId: fourth._id, why: 'duty' }))

  it('is the first named', () =>
    expect(who({ routes: [route([first._id, second._id])] })).toEqual({
      ...{ personId: first._id, why: 'named' },
    }))

  it('is the next named where the first is away today', () =>
    expect(who({ routes: [route([first._id, second._id])], absences: [away(first)] })).toEqual({
      personId: second._id,
      why: 'next',
    }))

  it('is the first named still, the day before and after being away', () => {
    const routes = [route([first._id])]
    const absences = [
      away(first, addDays(TODAY, 1), addDays(TODAY, 9)),
      away(first, addDays(TODAY, -9), addDays(TODAY, -1)),
    ]
    expect(who({ routes, absences })).toMatchObject({ why: 'named' })
  })

  it('is named for the narrower area and the one urgency before any other', () => {
    const routes = [
      route([first._id]),
      route([second._id], { severity: 'emergency' }),
      route([third._id], { area: TOWNSHIP }),
    ]
    expect(who({ routes })).toMatchObject({ personId: third._id })
    const elsewhere = { area: `${OTHER_TOWNSHIP.slice(0, 9)}201` }
    expect(who({ routes }, water(elsewhere))).toMatchObject({ personId: first._id })
    expect(who({ routes }, water({ ...elsewhere, severity: 'emergency' }))).toMatchObject({
      personId: second._id,
    })
  })

  it('is named for a wider area where all of the narrower are away, before the one on duty', () => {
    const routes = [route([first._id]), route([third._id], { area: TOWNSHIP })]
    expect(who({ routes, absences: [away(third)] })).toMatchObject({ personId: first._id })
  })
})

describe('whoever is on duty', () => {
  const roster = [{ on: TODAY, officerId: first._id }]

  it('is whom the roster names for the day, from its morning to the next', () => {
    const set = county({ duty: roster })
    expect(onDutyAt(set, NOW)).toBe(first._id)
    expect(onDutyAt(set, '2026-03-02T18:59:00.000Z')).toBe(first._id)
    expect(onDutyAt(set, '2026-03-02T00:29:59.999Z')).toBe(fourth._id)
    expect(onDutyAt(set, '2026-03-03T00:30:00.000Z')).toBe(fourth._id)
  })

  it('changes when the county says', () => {
    const set = county({ duty: roster, dutyChangesAt: '00:00' })
    expect(onDutyAt(set, '2026-03-02T00:29:59.999Z')).toBe(first._id)
    expect(dutyDayAt(set, '2026-03-02T16:00:00.000Z')).toBe('2026-03-03')
  })

  it('is whoever stands in where that person is away', () =>
    expect(onDutyAt(county({ duty: roster, absences: [away(first)] }), NOW)).toBe(fourth._id))

  it('is named for no day that is past, too far or none', () => {
    for (const on of ['2026-03-01', '2026-02-30', addDays(TODAY, 120)])
      expect(() => withDuty({}, [on], first._id, TODAY)).toThrow('值班日期')
  })

  it('stays a short list however often it is set', () => {
    let duty = withDuty({}, [TODAY, TODAY], first._id, TODAY)
    for (let day = 0; day < 400; day += 1) {
      const today = addDays(TODAY, day)
      duty = withDuty({ duty }, [addDays(today, 119)], second._id, today)
    }
    expect(duty.length).toBeLessThanOrEqual(121)
  })
})

describe('the ladder', () => {
  it('goes from the named to duty, dispatchers, leader and commission', () => {
    const set = county({
      routes: [route([first._id, second._id])],
      duty: [{ on: TODAY, officerId: third._id }],
      leaderId: second._id,
    })
    expect(ladder(set, water(), people, NOW).map(({ why }) => why)).toEqual([
      ...['named', 'next', 'duty', 'duty', 'dispatcher', 'dispatcher', 'commission'],
    ])
  })

  it('asks everybody again of an emergency, and of nothing else', () => {
    const all = ladder(county(), water(), people, NOW)
    const asked = all.map((rung): Asked => ({ ...rung, at: NOW }))
    expect(nextAsked(county(), { ...water(), asked }, people, NOW)).toBeUndefined()
    const emergency = water({ severity: 'emergency' })
    expect(nextAsked(county(), { ...emergency, asked }, people, NOW)).toEqual({
      ...{ personId: fourth._id, why: 'again' },
    })
  })

  it('begins anew with whom it is given to', () => {
    const asked: Asked[] = [
      { personId: dispatcher._id, at: NOW, why: 'dispatcher' },
      { personId: first._id, at: NOW, why: 'reassigned' },
    ]
    const next = (all: Asked[]) => nextAsked(county(), { ...water(), asked: all }, people, NOW)
    expect(next(asked)).toMatchObject({ personId: fourth._id })
    const more = [...asked, { personId: fourth._id, at: NOW, why: 'duty' } as const]
    expect(next(more)).toMatchObject({ personId: dispatcher._id })
  })

  const anyone = fc.constantFrom(...people.map(({ _id }) => _id))
  const anyDay = fc.integer({ min: -2, max: 2 }).map((count) => addDays(TODAY, count))
  const anyCounty = fc.record({
    routes: fc.array(
      fc.record(
        {
          area: fc.constantFrom(COUNTY, TOWNSHIP, OTHER_TOWNSHIP, village),
          specialty: fc.constantFrom('drinkingWater' as const, 'schoolHealth' as const),
          severity: fc.constantFrom('ordinary' as const, 'urgent' as const, 'emergency' as const),
          officerIds: fc.uniqueArray(anyone, { minLength: 1, maxLength: 5 }),
        },
        { requiredKeys: ['area', 'specialty', 'officerIds'] },
      ),
      { maxLength: 6 },
    ),
    dutyOfficerId: anyone,
    duty: fc.array(fc.record({ on: anyDay, officerId: anyone }), { maxLength: 4 }),
    absences: fc.array(fc.record({ personId: anyone, from: anyDay, until: anyDay }), {
      maxLength: 6,
    }),
    leaderId: fc.option(anyone, { nil: undefined }),
  })
  const anyClue = fc.record({
    area: fc.constantFrom(village, COUNTY, `${OTHER_TOWNSHIP.slice(0, 9)}201`),
    specialty: fc.constantFrom('drinkingWater' as const, 'schoolHealth' as const, undefined),
    severity: fc.constantFrom('ordinary' as const, 'urgent' as const, 'emergency' as const),
  })

  it('asks only who is in service, there and sees the place; nobody twice; and ends', () => {
    fc.assert(
      fc.property(anyCounty, anyClue, (set, clue) => {
        const asked: Asked[] = []
        for (;;) {
          const rung = nextAsked(set, { ...clue, asked }, people, NOW)
          if (!rung || rung.why === 'again') break
          const person = people.find(({ _id }) => _id === rung.personId)
          expect(person?.status).toBe('active')
          expect(person && covers(person, clue)).toBe(true)
          expect(isAbsent(set.absences, rung.personId, TODAY)).toBe(false)
          expect(asked.map(({ personId }) => personId)).not.toContain(rung.personId)
          asked.push({ ...rung, at: NOW })
          expect(asked.length).toBeLessThanOrEqual(people.length)
        }
        const reachable = people.filter(
          (each) =>
            each.status === 'active' &&
            ['dispatcher', 'commission'].includes(each.role) &&
            !isAbsent(set.absences, each._id, TODAY),
        )
        for (const { _id } of reachable)
          expect(asked.map(({ personId }) => personId)).toContain(_id)
      }),
      { numRuns: 500, seed: 38 },
    )
  })

  it('has the commission at its end', () =>
    expect(ladder(county(), water(), people, NOW).at(-1)?.personId).toBe(commission._id))
})
