// Two counties with their people, and clues that a walk begins with.

import type { Clue } from '@domain/clues/clue'
import type { ClueStatus } from '@domain/clues/status'
import type { Facility } from '@domain/facilities/facility'
import { makeId } from '@domain/kernel/ids'
import type { Person } from '@domain/people/person'
import type { Chance } from '../../seed/chance'
import { aCounty } from '../../../tests/kit/counties'
import { startCloud, type TestCloud } from '../../../tests/kit/cloud'
import { aFacility } from '../../../tests/kit/facilities'
import { aPatrol } from '../../../tests/kit/patrols'
import { aPerson, COUNTY, OTHER_COUNTY, TOWNSHIP } from '../../../tests/kit/people'
import { register } from '../../../tests/kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const FACILITIES = 3
const WRONG = {
  waterClear: { result: 'fail', note: '出厂水浑浊' },
  tankLocked: { result: 'fail', note: '没有上锁' },
} as const

export interface Ground {
  cloud: TestCloud
  chance: Chance
  people: Person[]
  facilities: Facility[]
  /** As each stood when it was last looked at. */
  stood: Map<string, ClueStatus>
  newId: () => string
  clues: () => Clue[]
  later: (minutes: number) => Promise<void>
}

export async function groundFor(chance: Chance): Promise<Ground> {
  const cloud = await startCloud({ now: NOW })
  const people = peopleHere()
  for (const each of people) register(cloud, 'people', each)
  const [duty, , , , , , otherDuty] = people
  const county = aCounty({ dutyOfficerId: duty?._id ?? '' })
  register(cloud, 'counties', county)
  register(
    cloud,
    'counties',
    aCounty({
      ...{ _id: OTHER_COUNTY.slice(0, 6), name: '邻县', area: OTHER_COUNTY },
      dutyOfficerId: otherDuty?._id ?? '',
    }),
  )
  const coordinator = people.find(({ role }) => role === 'coordinator') as Person
  const facilities = Array.from({ length: FACILITIES }, () =>
    register(cloud, 'facilities', aFacility({ coordinatorId: coordinator._id })),
  )
  for (const facility of facilities) {
    const { patrol, clues } = aPatrol(facility, coordinator, { at: NOW, wrong: WRONG }, county)
    register(cloud, 'patrols', patrol)
    for (const each of clues) register(cloud, 'clues', each)
  }
  return {
    ...{ cloud, chance, people, facilities, stood: new Map() },
    newId: () => makeId(cloud.local.now(), chance.bytes(10)),
    clues: () => cloud.all('clues'),
    async later(minutes) {
      cloud.local.setClock(new Date(cloud.local.now() + minutes * 60_000).toISOString())
      await cloud.local.fireTimer('timer')
    },
  }
}

/** The first is on duty, the seventh in the other county. */
const peopleHere = (): Person[] => [
  aPerson('officer', { name: '周明' }),
  aPerson('officer', { name: '吴刚' }),
  aPerson('officer', { name: '郑红', area: TOWNSHIP }),
  aPerson('dispatcher', { name: '钱芳' }),
  aPerson('coordinator', { name: '陈桂芳' }),
  aPerson('centreLead', { name: '李主任' }),
  aPerson('officer', { name: '邻县值班', area: OTHER_COUNTY }),
  aPerson('dispatcher', { name: '邻县线索', area: OTHER_COUNTY }),
  aPerson('commission', { name: '卫健委', area: COUNTY }),
  aPerson('coordinator', { name: '另一位', area: `${TOWNSHIP.slice(0, 9)}202` }),
]
