// What a killed or hurried function has left: the timer delivers it, each row once, whoever else is at it.

import type { Person } from '@domain/people/person'
import type { TrailEntry } from '../../../cloudfunctions/kernel/collections'
import type { TestCloud } from '../../kit/cloud'
import { aDelivery } from '../../kit/deliveries'
import { aPerson } from '../../kit/people'
import {
  anEntryTelling,
  clueAlert,
  inToldCounties,
  NOW,
  turbid,
  unlocked,
  type Told,
} from '../../kit/told'
import { until } from '../../kit/until'

describe('the timer', () => {
  let cloud: TestCloud
  let told: Told
  inToldCounties((here) => ({ cloud, told } = here))

  /** What a function that was killed after its commit has left. */
  function left(to: Person): TrailEntry {
    const entry = anEntryTelling(to, told.coordinator)
    cloud.put('trail', entry)
    return entry
  }

  it('is nobody’s to call', async () => {
    left(told.officer)
    await (await told.phone()).callFunction({ name: 'timer' }).catch(() => undefined)
    expect(told.inbox()).toEqual([])
    await told.tick()
    expect(told.inbox()).toHaveLength(1)
  })

  it('delivers what a killed function left: an entry in the trail and nothing else', async () => {
    await told.allow(clueAlert)
    const { _id } = left(told.officer)
    await told.tick()
    expect(told.inbox()).toMatchObject([
      { _id: `${_id}.0`, messageState: 'sent', title: '紧急线索：水厂' },
    ])
    const entry = cloud.all('trail').find((each) => each._id === _id)
    expect(entry).not.toHaveProperty('tellAt')
    await told.tick()
    expect(told.sent()).toHaveLength(1)
  })

  it('puts off what cannot be told, so that it holds up nobody', async () => {
    await told.allow(clueAlert)
    const early = '2026-03-02T01:00:00.000Z'
    const entry = {
      ...anEntryTelling(told.officer, told.coordinator),
      tellAt: early,
      tellings: null as never,
    }
    const row = {
      ...aDelivery(told.officer, { at: early, messageState: 'waiting', attemptAt: early }),
      to: null as never,
    }
    cloud.put('trail', entry)
    cloud.put('deliveries', row)
    left(told.officer)
    await told.tick()
    expect(told.inbox()).toMatchObject([{ messageState: 'sent' }])
    const puts = [
      cloud.all('trail').find(({ _id }) => _id === entry._id)?.tellAt,
      cloud.all('deliveries').find(({ _id }) => _id === row._id)?.attemptAt,
    ]
    for (const at of puts) expect(Date.parse(at ?? '')).toBeGreaterThan(cloud.local.now())
    const logged = cloud.local.logs.filter(
      ({ text }) => text.includes(entry._id) || text.includes(row._id),
    )
    expect(logged).toHaveLength(2)
    expect(logged.map(({ text }) => text).join()).not.toContain('水厂')
  })

  it('goes on where a function was killed after the inbox row', async () => {
    await told.allow(clueAlert)
    const { _id } = left(told.officer)
    await told.tick()
    const before = told.inbox()
    await cloud.local.store.update(
      'trail',
      { filter: { _id }, multi: false },
      { $set: { tellAt: NOW } },
    )
    await told.tick()
    expect(told.inbox()).toEqual(before)
    expect(told.sent()).toHaveLength(1)
  })

  it('fired twice at once sends no row twice', async () => {
    await told.allow(clueAlert)
    await told.allow(clueAlert)
    await told.allow(clueAlert)
    told.refuse(-1, 2)
    await told.report({ ...turbid, ...unlocked })
    told.later(2)
    cloud.local.settings.sendTakesMs = 50
    await Promise.all([told.tick(), told.tick(), told.tick()])
    for (let minutes = 0; minutes < 4; minutes += 1) {
      told.later(10)
      await told.tick()
    }
    const pages = told.sent().map(({ page }) => page)
    expect(new Set(pages).size).toBe(pages.length)
    expect(told.states()).toEqual(['sent', 'sent'])
  })

  it('does not take back that a message was sent meanwhile by another', async () => {
    const slow = aPerson('officer', { area: told.officer.area })
    cloud.put('people', slow)
    await (await cloud.as(slow).phone()).requestSubscribeMessage({ tmplIds: [clueAlert] })
    await told.allow(clueAlert)
    const [first, second] = [left(slow), left(told.officer)]
    told.refuse(-1, 2)
    await told.tick()
    told.later(2)
    cloud.local.settings.sendTakesMs = 400
    const ticking = told.tick()
    const rowOf = (entry: { _id: string }) =>
      cloud.all('deliveries').find(({ _id }) => _id === `${entry._id}.0`)
    await until(() => rowOf(first)?.messageState === 'sending')
    await settledElsewhere(`${second._id}.0`)
    await ticking
    expect(rowOf(first)?.messageState).toBe('sent')
    expect(rowOf(second)?.messageState).toBe('sent')
  })

  /** As another run of the timer leaves a row, with the credit used. */
  async function settledElsewhere(_id: string): Promise<void> {
    const { store } = cloud.local
    const $set = { messageState: 'sent', attemptCount: 2 }
    await store.update('deliveries', { filter: { _id }, multi: false }, { $set })
    const filter = { _id: `${told.officer._id}.clueAlert` }
    await store.update('credits', { filter, multi: false }, { $set: { remaining: 0 } })
  }
})
