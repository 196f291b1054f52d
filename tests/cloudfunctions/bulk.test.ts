// The city that benchmarks run on, in small: what is loaded past the use cases is still what they would have written.

import type { Visits } from '@domain/facilities/facility'
import type { CollectionName, Collections } from '../../cloudfunctions/kernel/collections'
import { collections } from '../../config/database'
import { checklists } from '@domain/checklists'
import { hashOf } from '@domain/kernel/hash'
import { dayOf } from '@domain/kernel/time'
import { earliestDueOn } from '@domain/patrols/frequency'
import { covers } from '@domain/people/permissions'
import { openStore, type Store } from '../../local-cloud/store/store'
import { bulkLoad } from '../../scripts/seed/bulk'
import { checked } from '../../scripts/seed/checked'

const TODAY = '2026-11-22'
const SIZE = { facilities: 700, patrols: 3000 }

let store: Store

function loaded(): Store {
  const clock = { now: () => Date.parse('2026-11-22T00:00:00.000Z') }
  const made = openStore({ path: ':memory:', collections, clock, log: { write: () => undefined } })
  bulkLoad(made, { ...SIZE, seed: 3, today: TODAY })
  return made
}

const all = <Name extends CollectionName>(name: Name, from = store): Collections[Name][] =>
  from.find(name, { filter: {}, sort: { _id: 1 } }).rows.map(({ document }) => document as never)

beforeAll(() => {
  store = loaded()
})
afterAll(() => store.close())

const LOADED = ['people', 'counties', 'facilities', 'patrols', 'clues'] as const

it('has as many facilities and patrols as were asked for', () => {
  expect(store.count('facilities', {})).toBe(SIZE.facilities)
  expect(store.count('patrols', {})).toBe(SIZE.patrols)
})

it('keeps only documents that are what their schemas say', () => {
  for (const name of LOADED) for (const document of all(name)) checked(name, document)
})

it('is the same for the same seed and day', () => {
  const again = loaded()
  for (const name of LOADED) expect(hashOf(all(name, again))).toBe(hashOf(all(name)))
  again.close()
})

it('has 32 coordinators of its own for benchmarks, each with facilities in their area', () => {
  const coordinators = all('people').filter(({ openid }) => openid?.startsWith('bench-coordinator'))
  expect(coordinators.length).toBe(32)
  for (const coordinator of coordinators) {
    const own = all('facilities').filter(({ coordinatorId }) => coordinatorId === coordinator._id)
    expect(own.length).toBeGreaterThan(5)
    expect(own.every((facility) => covers(coordinator, facility))).toBe(true)
  }
})

it('has facilities that are due when their patrols say', () => {
  const patrols = all('patrols')
  for (const facility of all('facilities')) {
    const own = patrols.filter(({ facilityId }) => facilityId === facility._id)
    const latest = own.reduce((last, { endedAt }) => (endedAt > last ? endedAt : last), '')
    expect(facility.lastPatrol?.endedAt ?? '').toBe(latest)
    const patrolled = earliestDueOn(facility, dayOf(facility.registeredAt))
    expect(facility.dueOn).toBe([patrolled, facility.lookAgainOn ?? patrolled].sort()[0])
    for (const { year, count } of Object.values(facility.visits as Record<string, Visits>))
      expect(own.filter(({ endedAt }) => dayOf(endedAt).startsWith(`${year}`)).length).toBe(count)
  }
})

it('has patrols by every checklist and clues of every specialty', () => {
  const used = all('patrols').flatMap((patrol) => patrol.checklists.map((each) => each.checklistId))
  expect(new Set(used)).toEqual(new Set(checklists.map(({ id }) => id)))
  const found = new Set(all('clues').map(({ specialty }) => specialty))
  expect(found).toEqual(new Set(checklists.map(({ specialty }) => specialty)))
})

it('has a clue for every patrol that found something wrong', () => {
  const clues = new Set(all('clues').map(({ _id }) => _id))
  const wrong = all('patrols').filter(({ failedCount }) => failedCount > 0)
  expect(wrong.length / SIZE.patrols).toBeGreaterThan(0.02)
  expect(wrong.every(({ clueIds }) => clueIds.length > 0)).toBe(true)
  const named = all('patrols').flatMap(({ clueIds }) => clueIds)
  expect(new Set(named)).toEqual(clues)
})
