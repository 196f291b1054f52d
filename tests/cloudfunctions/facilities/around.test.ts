// What a coordinator finds without a name: the facilities that are due, and those around the phone.

import type { Facility } from '@domain/facilities/facility'
import { cellOf } from '@domain/kernel/geo'
import { listKey } from '@domain/kernel/list-key'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { anId, aPerson, OTHER_TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const HERE = { longitude: 107.5, latitude: 30.2 }

const coordinator = aPerson('coordinator')
const colleague = aPerson('coordinator')

describe('the facilities', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, colleague)
  })
  afterEach(() => cloud.stop())

  function put(name: string, said: Partial<Facility> = {}): void {
    const _id = anId()
    const due = said.dueOn && { dueKey: listKey(said.dueOn, _id) }
    const made = aFacility({ _id, name, coordinatorId: coordinator._id, ...said, ...due })
    cloud.put('facilities', { ...made, ...(made.place && { cell: cellOf(made.place) }) })
  }

  const northOfHere = (degrees: number) => ({ ...HERE, latitude: HERE.latitude + degrees })

  it('around the phone leave out another township’s, a closed one, and what is far away', async () => {
    put('外镇水厂', {
      place: HERE,
      area: `${OTHER_TOWNSHIP.slice(0, 9)}201`,
      township: OTHER_TOWNSHIP.slice(0, 9),
    })
    put('关闭的水厂', { place: HERE, status: 'closed' })
    put('远处的水厂', { place: northOfHere(0.3) })
    const { rows } = await cloud.as(coordinator).get('facilities.near', { place: HERE })
    expect(rows).toEqual([])
  })

  it('around the phone come nearest first, with how far each is', async () => {
    put('三公里外', { place: northOfHere(0.027) })
    put('就在这里', { place: HERE })
    put('一公里外', { place: northOfHere(0.009), coordinatorId: colleague._id })
    const { rows } = await cloud.as(coordinator).get('facilities.near', { place: HERE })
    expect(rows.map(({ name, distance }) => [name, distance])).toEqual([
      ['就在这里', 0],
      ['一公里外', 1001],
      ['三公里外', 3002],
    ])
  })

  it('of today are one’s own, overdue before due, and none that has time', async () => {
    put('同事的', { dueOn: '2026-02-01', coordinatorId: colleague._id })
    put('还有时间', { dueOn: '2026-12-31' })
    put('快到期', { dueOn: '2026-03-05' })
    put('已过期', { dueOn: '2025-12-31' })
    put('今天到期', { dueOn: '2026-03-02' })
    const { rows } = await cloud.as(coordinator).get('facilities.due', {})
    expect(rows.map(({ name }) => name)).toEqual(['已过期', '今天到期', '快到期'])
  })
})
