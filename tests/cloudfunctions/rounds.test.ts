// The rounds that coordinators of the demo county make, on every day that it may be seeded on: something is overdue, but never
// much, and nobody is in two places at once.

import type { Facility } from '@domain/facilities/facility'
import { facilityOf } from '@domain/facilities/registration'
import { makeId } from '@domain/kernel/ids'
import { addDays, addMinutes, dayOf, startOf, type Day } from '@domain/kernel/time'
import { frequenciesFor, rulesOf } from '@domain/patrols/county-rules'
import {
  dueState,
  earliestDueOn,
  patrolledSpecialties,
  recordVisit,
} from '@domain/patrols/frequency'
import { workdayBefore } from '../../scripts/seed/calendar'
import { Chance } from '../../scripts/seed/chance'
import { frequencies } from '../../scripts/seed/county-rules'
import { Diary } from '../../scripts/seed/diary'
import { ground } from '../../scripts/seed/ground'
import { roundsOf } from '../../scripts/seed/patrols/rounds'
import type { Visit } from '../../scripts/seed/patrols/visits'
import { registry } from '../../scripts/seed/registry'

const SEED = 5
const DAYS = [
  ...['2027-01-02', '2027-02-20', '2027-03-31', '2027-05-06', '2027-06-30', '2027-07-01'],
  ...['2027-08-15', '2027-09-05', '2027-10-08', '2027-11-20', '2027-12-31'],
]
const OF_ONE_COORDINATOR = 16

function registeredBefore(today: Day): Facility[] {
  const chance = new Chance(SEED)
  const at = addMinutes(startOf(addDays(today, -730)), 600)
  return registry(ground(SEED), SEED, today).map(({ unregistered: _gaps, ...draft }) => {
    const _id = makeId(Date.parse(at), chance.bytes(10))
    const asked = frequenciesFor(draft, rulesOf({ frequencies }), [])
    const facility = facilityOf({ ...draft, _id, coordinatorId: _id }, at)
    return { ...facility, ...(asked && { frequencies: asked }), trail: { seq: 1, hash: '' } }
  })
}

/** As many neighbours as one coordinator has, and where they were gone to. */
function rounds(today: Day): { own: Facility[]; visits: Visit[] }[] {
  const all = registeredBefore(today)
  const period = { from: addDays(today, -730), until: workdayBefore(today) }
  return Array.from({ length: all.length / OF_ONE_COORDINATOR }, (_, index) => {
    const own = all.slice(index * OF_ONE_COORDINATOR, (index + 1) * OF_ONE_COORDINATOR)
    const chance = new Chance(index)
    const diary = new Diary(chance.fork('diary'))
    return { own, visits: roundsOf(own, { period, today, diary, chance }) }
  })
}

function dueAfter(visits: readonly Visit[], facility: Facility): Day {
  const known = { ...facility, visits: { ...facility.visits } }
  for (const { startedAt } of visits.filter((each) => each.facility === facility))
    for (const each of patrolledSpecialties(facility))
      known.visits[each] = recordVisit(known.visits[each], dayOf(startedAt))
  return earliestDueOn(known, dayOf(facility.registeredAt)) ?? ''
}

it.each(DAYS)('leave some overdue on %s, and not many', (today) => {
  const states = rounds(today).flatMap(({ own, visits }) =>
    own.map((facility) => dueState(dueAfter(visits, facility), today)),
  )
  const overdue = states.filter((each) => each === 'overdue')
  expect(overdue.length / states.length).toBeGreaterThan(0.05)
  expect(overdue.length / states.length).toBeLessThan(0.2)
  expect(states).toContain('due')
})

it('are in the order of time, one visit after the other', () => {
  for (const { visits } of rounds('2026-11-22'))
    visits.slice(1).forEach(({ startedAt }, index) => {
      const before = visits[index]!
      expect(startedAt > addMinutes(before.startedAt, before.minutes)).toBe(true)
    })
})
