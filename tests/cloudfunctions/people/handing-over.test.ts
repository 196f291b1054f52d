// What becomes of an officer's clues when that officer is suspended: none is left with somebody who is away.

import { openQueueKey, type Clue } from '@domain/clues/clue'
import { listKey } from '@domain/kernel/list-key'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../../kit/people'
import { aPlace, type Place } from '../../kit/places'
import { breakOf, chainsIn, register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'

describe('the clues of a suspended officer', () => {
  let cloud: TestCloud
  let commission: Person
  let duty: Person
  let officer: Person
  let place: Place

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    commission = register(cloud, 'people', aPerson('commission'))
    duty = register(cloud, 'people', aPerson('officer'))
    officer = register(cloud, 'people', aPerson('officer'))
    register(cloud, 'counties', aCounty({ dutyOfficerId: duty._id }))
    place = aPlace({ now: NOW })
  })
  afterEach(() => cloud.stop())

  function has(count: number, status: Clue['status'] = 'reported'): void {
    for (let at = 0; at < count; at += 1) {
      const _id = anId()
      const own = { _id, officerId: officer._id, status, listKey: listKey(NOW, _id) }
      const clue = { ...place.reported, ...own }
      register(cloud, 'clues', { ...clue, queueKey: openQueueKey(clue) })
    }
  }

  const about = () => ({ requestId: anId(), personId: officer._id })
  const suspend = () => cloud.as(commission).get('people.suspend', about())
  const restore = () => cloud.as(commission).get('people.restore', about())
  const of = (person: Person) =>
    cloud.all('clues').filter(({ officerId }) => officerId === person._id)
  const told = (person: Person) => cloud.all('deliveries').filter(({ to }) => to === person._id)
  const stored = () => cloud.all('people').find(({ _id }) => _id === officer._id)

  async function later(minutes: number): Promise<void> {
    cloud.local.setClock(new Date(cloud.local.now() + minutes * 60_000).toISOString())
    await cloud.local.fireTimer('timer')
  }

  it('go to the one on duty at once, who is told of each in words that fit it', async () => {
    has(1, 'reported')
    has(1, 'accepted')
    has(1, 'closed')
    await suspend()
    expect(of(duty).map(({ status }) => status)).toEqual(['reported', 'accepted'])
    expect(of(officer).map(({ status }) => status)).toEqual(['closed'])
    expect(told(duty)).toMatchObject([
      { kind: 'clueReassigned', title: expect.stringContaining('转给您办理') },
      { words: expect.stringContaining('请接着核实') },
    ])
    expect(told(duty)[0]?.words).toContain('请受理')
    expect(told(officer)).toEqual([])
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })

  it('go to whom another route names, before the one on duty', async () => {
    const other = register(cloud, 'people', aPerson('officer'))
    const filter = { _id: COUNTY.slice(0, 6) }
    const { specialty } = place.reported
    const routes = [
      { area: TOWNSHIP, specialty, officerIds: [officer._id] },
      { area: COUNTY, specialty, officerIds: [other._id] },
    ]
    await cloud.local.store.update('counties', { filter, multi: false }, { $set: { routes } })
    has(1)
    await suspend()
    expect(of(other)).toHaveLength(1)
    expect(cloud.all('counties')[0]?.routes).toEqual([routes[1]])
  })

  it('are all handed over by the timer where there are more than fit, each told once', async () => {
    has(30, 'accepted')
    has(17, 'reported')
    await suspend()
    expect(of(officer).length).toBeGreaterThan(0)
    expect(of(duty).length).toBeGreaterThan(0)
    for (let tick = 0; tick < 4; tick += 1) await later(5)
    expect(of(officer)).toEqual([])
    expect(of(duty)).toHaveLength(47)
    expect(new Set(told(duty).map(({ page }) => page)).size).toBe(47)
    expect(told(duty)).toHaveLength(47)
    expect(stored()?.handOverAt).toBeUndefined()
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })

  it('include one that was on its way at that moment', async () => {
    await suspend()
    has(1)
    await later(5)
    expect(of(duty)).toHaveLength(1)
    expect(told(duty)).toHaveLength(1)
  })

  it('stay with an officer who is restored before the rest was handed over', async () => {
    await suspend()
    await restore()
    has(1)
    await later(5)
    expect(of(officer)).toHaveLength(1)
  })

  it('are looked for only once where the county is not there', async () => {
    const lost = aPerson('officer', { area: '500277000000', status: 'suspended' })
    cloud.put('people', { ...lost, handOverAt: NOW })
    await later(1)
    const after = cloud.all('people').find(({ _id }) => _id === lost._id)
    expect(after?.handOverAt).toBeUndefined()
  })
})
