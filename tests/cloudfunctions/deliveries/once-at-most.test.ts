// WeChat refuses, is slow or says nothing, and functions are killed: each row is settled once, and no message is sent twice.

import type { Person } from '@domain/people/person'
import type { TrailEntry } from '../../../cloudfunctions/kernel/collections'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aDelivery } from '../../kit/deliveries'
import { aReport } from '../../kit/patrols'
import { aPerson } from '../../kit/people'
import {
  aToldCounty,
  anEntryTelling,
  clueAlert,
  NOW,
  turbid,
  unlocked,
  type Told,
} from '../../kit/told'
import { until } from '../../kit/until'

describe('a message', () => {
  let cloud: TestCloud
  let told: Told

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    told = aToldCounty(cloud)
  })

  describe('when WeChat refuses', () => {
    it('43101: the person took the permission back, so all credits are gone', async () => {
      await told.allow(clueAlert)
      await told.allow(clueAlert)
      told.refuse(43101)
      await told.report()
      expect(told.inbox()).toMatchObject([{ messageState: 'withoutCredit' }])
      expect(told.credit()).toBe(0)
      told.later(60)
      await told.tick()
      expect(told.sent()).toEqual([])
    })

    it.each([43108, -1, 45009])(
      '%s: it passes, so the timer tries again later',
      async (errcode) => {
        await told.allow(clueAlert)
        told.refuse(errcode)
        await told.report()
        expect(told.inbox()).toMatchObject([{ messageState: 'waiting', attemptCount: 1 }])
        await told.tick()
        expect(told.inbox()).toMatchObject([{ messageState: 'waiting', attemptCount: 1 }])
        told.later(2)
        await told.tick()
        expect(told.inbox()).toMatchObject([{ messageState: 'sent' }])
        expect(told.sent()).toHaveLength(1)
        told.later(60)
        await told.tick()
        expect(told.sent()).toHaveLength(1)
      },
    )

    it('-1 again and again: it gives up after five, each time after twice as long', async () => {
      await told.allow(clueAlert)
      told.refuse(-1, 5)
      await told.report()
      for (const minutes of [1, 2, 4, 8]) {
        expect(told.inbox()).toMatchObject([{ messageState: 'waiting' }])
        told.later(minutes - 0.5)
        await told.tick()
        expect(told.inbox()).toMatchObject([{ messageState: 'waiting' }])
        told.later(0.6)
        await told.tick()
      }
      expect(told.inbox()).toMatchObject([{ messageState: 'refused', attemptCount: 5 }])
      expect(told.sent()).toEqual([])
      expect(told.credit()).toBe(1)
    })

    it('47003: our own fault, so it is logged and not tried again', async () => {
      await told.allow(clueAlert)
      told.refuse(47003)
      await told.report()
      expect(told.inbox()).toMatchObject([{ messageState: 'refused' }])
      const [logged] = cloud.local.logs.filter(({ text }) => text.includes(told.inbox()[0]!._id))
      expect(logged?.text).toContain('47003')
      expect(logged?.text).not.toContain(told.officer.openid)
      told.later(60)
      await told.tick()
      expect(told.sent()).toEqual([])
    })

    it('a time-out: it may have been sent, so it is never sent again', async () => {
      await told.allow(clueAlert)
      cloud.local.openPlatform.inject('subscribeMessage.send', 'timeout')
      await told.report()
      told.later(60)
      await told.tick()
      expect(told.inbox()).toMatchObject([{ messageState: 'unanswered' }])
      expect(told.sent()).toEqual([])
    })
  })

  describe('when WeChat is slow', () => {
    const BUDGET = 500
    /** What the command itself takes on a busy machine. */
    const OWN = 700

    it('answers the coordinator in time, and the timer does the rest, each once', async () => {
      await told.allow(clueAlert)
      await told.allow(clueAlert)
      cloud.local.settings.sendTakesMs = 3000
      const began = performance.now()
      await told.report({ ...turbid, ...unlocked })
      expect(performance.now() - began).toBeLessThan(BUDGET + OWN)
      expect(told.states()).toEqual(['sending', 'waiting'])

      await until(() => told.sent().length === 1)
      cloud.local.settings.sendTakesMs = 5
      told.later(3)
      await told.tick()
      expect(told.states()).toEqual(['sent', 'unanswered'])
      expect(told.sent()).toHaveLength(2)
      expect(told.credit()).toBe(0)
    })
  })

  it('goes to the inbox together with all the others, in one trip', async () => {
    const wrong = { ...turbid, ...unlocked }
    const report = aReport(told.water, { at: NOW, wrong })
    const { trips } = await cloud.as(told.coordinator).cost('patrols.submit', report)
    expect(told.inbox()).toHaveLength(2)
    const written = ['patrols', 'clues', 'trail', 'deliveries']
    expect(trips.filter((each) => each === 'database.insertDocument')).toHaveLength(written.length)
    const entries = cloud.all('trail').filter(({ tellings }) => tellings?.length > 0)
    expect(entries.filter(({ tellAt }) => tellAt)).toEqual([])
  })

  describe('the timer', () => {
    /** What a function that was killed after its commit has left. */
    function left(to: Person): TrailEntry {
      const entry = anEntryTelling(to, told.coordinator)
      cloud.put('trail', entry)
      return entry
    }

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
      const row = { ...aDelivery(told.officer, { at: early, attemptAt: early }), to: null as never }
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

    it('is nobody’s to call', async () => {
      left(told.officer)
      await (await told.phone()).callFunction({ name: 'timer' }).catch(() => undefined)
      expect(told.inbox()).toEqual([])
      await told.tick()
      expect(told.inbox()).toHaveLength(1)
    })
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
