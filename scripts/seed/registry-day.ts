// What the coordinators of the demo county put right in the registry on its last day: some of it waits for the agency, some
// was decided at once.

import type { Facility, FacilityStatus } from '@domain/facilities/facility'
import type { FacilityKind } from '@domain/facilities/kinds'
import { makeId } from '@domain/kernel/ids'
import { addMinutes, addMonths, type Day, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { factsOf, onlyFacts, touchedFacts, type Facts } from '@domain/registry/facts'
import { at } from './calendar'
import { call, documentsOf, type LastDay } from './calls'
import { personName } from './names'

interface Edit {
  openid: string
  kind: FacilityKind
  words: string
  after: (facility: Facility, day: LastDay) => Facts
  decided?: 'confirmed' | 'declined'
}

const closing = (status: FacilityStatus) => (): Facts => ({ status })
const FROM = 16 * 60 + 40
const MINUTES_EACH = 3

const edits: Edit[] = [
  {
    ...{ openid: 'demo-coordinator-03', kind: 'filedInstitution' },
    words: '换了招牌，备案凭证上也是新名称',
    after: ({ name }) => ({ name: `${name.replace(/(中医)?诊所$/, '')}中西医结合诊所` }),
  },
  {
    ...{ openid: 'demo-coordinator-05', kind: 'ruralCentralSupply' },
    words: '换了新的许可证，负责人也换了',
    after: (facility, day) => ({
      licences: facility.licences.map((each) => ({ ...each, expiresOn: inFourYears(day.on) })),
      operatorName: personName(day.chance),
    }),
  },
  {
    ...{ openid: 'demo-coordinator-01', kind: 'publicPlace' },
    words: '门口贴了停业装修的告示',
    after: closing('suspended'),
  },
  {
    ...{ openid: 'demo-coordinator-02', kind: 'publicPlace' },
    words: '停业装修，邻居说年后开',
    after: closing('suspended'),
    decided: 'confirmed',
  },
  {
    ...{ openid: 'demo-coordinator-04', kind: 'otherPlace' },
    words: '门面已转租，里面搬空了',
    after: closing('closed'),
    decided: 'confirmed',
  },
  {
    ...{ openid: 'demo-coordinator-07', kind: 'employer' },
    words: '厂里说搬到新厂区了',
    after: ({ address }) => ({ address: `${address}（新厂区）` }),
    decided: 'declined',
  },
]

const inFourYears = (on: Day): Day => addMonths(on, 48)

export async function putRight(day: LastDay): Promise<void> {
  for (const [index, edit] of edits.entries())
    await one(day, edit, at(day.on, FROM + index * MINUTES_EACH))
}

async function one(day: LastDay, edit: Edit, now: Instant): Promise<void> {
  const { cloud, chance } = day
  const [meant] = documentsOf<Person>(cloud, 'people', { openid: edit.openid })
  const open = documentsOf<Facility>(cloud, 'facilities', { kind: edit.kind, status: 'open' })
  const fit = open.filter(
    ({ licences }) => edit.kind !== 'ruralCentralSupply' || licences.length > 0,
  )
  // A colleague's, where one has none of that kind.
  const facility = fit.find(({ coordinatorId }) => coordinatorId === meant?._id) ?? fit[0]
  const [actor] = documentsOf<Person>(cloud, 'people', { _id: facility?.coordinatorId ?? '' })
  if (!facility || !actor?.openid) return
  const { openid } = actor
  const after = edit.after(facility, day)
  const _id = makeId(Date.parse(now), chance.bytes(10))
  const takenAt = addMinutes(now, -1)
  const shot = { scene: 'closedDoor', by: actor, patrolId: _id, takenAt } as const
  await call(day, { openid, now }, 'facilities.change', {
    ...{ _id, facilityId: facility._id, after, words: edit.words },
    before: onlyFacts(factsOf(facility), touchedFacts(after)),
    photos: after.status ? [await day.camera.take(shot)] : [],
  })
  if (edit.decided) await decide(day, _id, edit.decided, addMinutes(now, 2))
}

/** Whoever manages clues answers for every specialty. */
async function decide(
  day: LastDay,
  changeId: string,
  decided: NonNullable<Edit['decided']>,
  now: Instant,
): Promise<void> {
  const [dispatcher] = documentsOf<Person>(day.cloud, 'people', { role: 'dispatcher' })
  const caller = { openid: dispatcher?.openid ?? '', now }
  const requestId = makeId(Date.parse(now), day.chance.bytes(10))
  const { registered } = await call(day, caller, 'facilities.showChange', { changeId })
  if (decided === 'confirmed')
    await call(day, caller, 'facilities.confirmChange', { requestId, changeId, registered })
  else {
    const reason = '许可证上的地址没有变，请先核对是不是新办了一处'
    await call(day, caller, 'facilities.declineChange', { requestId, changeId, reason })
  }
}
