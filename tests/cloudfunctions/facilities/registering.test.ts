// Registering facilities: what follows from an entry, and which others it is like.

import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aReport } from '../../kit/patrols'
import { anId, aPerson, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'
import { anEntry } from '../../kit/registry'

const NOW = '2026-03-02T02:00:00.000Z'

describe('registering a facility', () => {
  let cloud: TestCloud
  let coordinator: Person

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    coordinator = aPerson('coordinator')
    const duty = aPerson('dispatcher')
    cloud.put('people', coordinator, duty)
    const frequencies = [
      { specialty: 'drinkingWater', risk: 'high', frequency: { each: 'quarter' } } as const,
    ]
    cloud.put('counties', aCounty({ dutyOfficerId: duty._id, frequencies }))
  })
  afterEach(() => cloud.stop())

  const stored = (id: string) => cloud.all('facilities').find(({ _id }) => _id === id) as Facility

  it('is refused elsewhere, with facts that such a kind has not, or for somebody who is not there', async () => {
    const elsewhere = anEntry({ area: `${OTHER_TOWNSHIP.slice(0, 9)}201` })
    const strange = anEntry({ traits: { pupilCount: 300 } })
    const nobody = { ...anEntry(), coordinatorId: anId() }
    const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
    cloud.put('people', stranger)
    const codes = []
    for (const input of [
      elsewhere,
      strange,
      nobody,
      { ...anEntry(), coordinatorId: stranger._id },
    ]) {
      const answer = await cloud.as(coordinator).call('facilities.register', input)
      codes.push(answer.ok ? 'ok' : answer.problem.code)
    }
    expect(codes).toEqual(['notAllowed', 'invalidInput', 'notFound', 'notFound'])
    expect(cloud.all('facilities')).toEqual([])
  })

  it('makes it due as the county has it, and remembers who registered it and what ends', async () => {
    const entry = anEntry({
      traits: { risk: 'high' },
      licences: [{ name: '卫生许可证', number: '云卫水证 12 号', expiresOn: '2026-06-30' }],
      certificates: [
        { holderName: '王小兰', kind: 'health', number: 'J-7', expiresOn: '2026-05-20' },
      ],
    })
    const { facilityId } = await cloud.as(coordinator).get('facilities.register', entry)
    expect(facilityId).toBe(entry._id)
    expect(stored(facilityId)).toMatchObject({
      coordinatorId: coordinator._id,
      registeredBy: coordinator._id,
      status: 'open',
      frequencies: { drinkingWater: { each: 'quarter' } },
      dueOn: '2026-03-31',
      nextExpiryOn: '2026-05-20',
      remindOn: '2026-03-21',
    })
    const due = await cloud.as(coordinator).get('facilities.due', {})
    expect(due.rows.map(({ _id }) => _id)).toEqual([facilityId])
  })

  it('is registered once however often it is sent, and patrolled under the same id', async () => {
    const entry = anEntry()
    const first = await cloud.as(coordinator).get('facilities.register', entry)
    const again = await cloud.as(coordinator).get('facilities.register', entry)
    expect(again).toEqual(first)
    expect(cloud.all('facilities')).toHaveLength(1)
    const other = await cloud
      .as(coordinator)
      .call('facilities.register', { ...entry, name: '别的' })
    expect(other).toMatchObject({ problem: { code: 'alreadySentDifferently' } })
    const report = aReport(stored(entry._id), { at: '2026-03-02T01:30:00.000Z' })
    expect((await cloud.as(coordinator).call('patrols.submit', report)).ok).toBe(true)
  })

  it('tells which ones are alike, closed ones too, and registers it all the same', async () => {
    const place = { longitude: 107.6, latitude: 30.3 }
    const register = (said: Parameters<typeof anEntry>[0]) =>
      cloud.as(coordinator).get('facilities.register', anEntry(said))
    const village = `${TOWNSHIP.slice(0, 9)}205`
    const { facilityId: same } = await register({ name: '云台镇白鹤供水站', area: village })
    const { facilityId: near } = await register({ name: '青龙村水厂', address: '', place })
    await register({ name: '石梁村水厂', address: '' })
    const closed = { filter: { _id: same }, multi: false }
    void cloud.local.store.update('facilities', closed, { $set: { status: 'closed' } })

    const entry = anEntry({ address: '白鹤小学旁', place })
    const { name, area, kind } = entry
    const typed = await cloud.as(coordinator).get('facilities.alike', { name, area, kind, place })
    expect(typed.rows.map(({ _id }) => _id).sort()).toEqual([same, near].sort())
    expect(typed.rows.find(({ _id }) => _id === same)).toMatchObject({
      ...{ status: 'closed', likeness: { reasons: ['name'] } },
    })
    const { alike } = await cloud.as(coordinator).get('facilities.register', entry)
    expect(alike).toEqual(typed.rows)
    expect(stored(entry._id).alikeIds).toEqual(alike.map(({ _id }) => _id))
  })

  it('suggests nothing that is somewhere else', async () => {
    const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
    cloud.put('people', stranger)
    const elsewhere = anEntry({ area: `${OTHER_TOWNSHIP.slice(0, 9)}201` })
    await cloud.as(stranger).get('facilities.register', elsewhere)
    const { name, area } = anEntry()
    const typed = await cloud.as(coordinator).get('facilities.alike', { name, area })
    expect(typed.rows).toEqual([])
  })
})
