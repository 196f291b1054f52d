// WeChat refuses, is slow or says nothing: each row is settled once, and no message is sent twice. What a busy machine does
// not send before an answer, the timer sends.

import type { TestCloud } from '../../kit/cloud'
import { aReport } from '../../kit/patrols'
import { clueAlert, inToldCounties, NOW, turbid, unlocked, type Told } from '../../kit/told'
import { until } from '../../kit/until'

describe('a message', () => {
  let cloud: TestCloud
  let told: Told
  inToldCounties((here) => ({ cloud, told } = here))

  describe('when WeChat refuses', () => {
    it('43101: the person took the permission back, so all credits are gone', async () => {
      await told.allow(clueAlert)
      await told.allow(clueAlert)
      told.refuse(43101)
      await told.report()
      await told.tick()
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
        await told.tick()
        await told.tick()
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
      await told.tick()
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
      await told.tick()
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
      await told.tick()
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
})
