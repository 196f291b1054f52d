// Every answer of WeChat's that is written down for subscribeMessage.send, and what we do of it.

import { templates } from '../../../config/templates'
import type { Failure } from '../../../local-cloud'
import type { TestCloud } from '../../kit/cloud'
import { aDelivery } from '../../kit/deliveries'
import { aPerson } from '../../kit/people'
import { clueAlert, inToldCounties, NOW, turbid, unlocked, type Told } from '../../kit/told'

const SEND = 'subscribeMessage.send'

describe('a message', () => {
  let cloud: TestCloud
  let told: Told
  inToldCounties((here) => ({ cloud, told } = here))

  const answer = (failure: Failure, times = 1) =>
    cloud.local.openPlatform.inject(SEND, failure, times)
  const logs = () =>
    cloud.local.logs
      .filter(({ text }) => told.inbox().some(({ _id }) => text.includes(_id)))
      .map(({ text }) => text)
  const waiting = (more: Partial<Parameters<typeof aDelivery>[1]> = {}) =>
    aDelivery(told.officer, { at: NOW, messageState: 'waiting', attemptAt: NOW, ...more })

  async function lateTicks(count: number): Promise<void> {
    for (let tick = 0; tick < count; tick += 1) {
      told.later(20)
      await told.tick()
    }
  }

  it.each([43107, 40037, 41030])(
    '%s: nobody gets any, so whoever manages the clues is told once, not for every message',
    async (errcode) => {
      const managers = ['dispatcher', 'dispatcher', 'commission'] as const
      const area = told.officer.area
      const people = managers.map((role) => aPerson(role, { area }))
      const gone = aPerson('dispatcher', { area, status: 'suspended' })
      cloud.put('people', ...people, gone)
      for (let each = 0; each < 3; each += 1) await told.allow(clueAlert)
      answer({ errcode }, 3)
      await told.report({ ...turbid, ...unlocked })
      cloud.put('deliveries', waiting())
      await told.tick()
      expect(told.states()).toEqual(['refused', 'refused', 'refused'])
      expect(told.sent()).toEqual([])
      for (const { _id } of people) {
        const rows = cloud.all('deliveries').filter(({ to }) => to === _id)
        expect(rows).toMatchObject([{ kind: 'messagesBanned', messageState: 'refused' }])
        expect(rows[0]?.words).toContain(String(errcode))
        expect(rows[0]?.words).toContain(templates.clueAlert.title)
      }
      expect(cloud.all('deliveries').filter(({ to }) => to === gone._id)).toEqual([])
      const [dispatcher] = people
      const { rows } = await cloud.as(dispatcher!).get('deliveries.list', {})
      const opened = await cloud
        .as(dispatcher!)
        .get('deliveries.open', { deliveryId: rows[0]!._id })
      expect(opened.page).toBe('packages/office/reachability/index')
    },
  )

  it('45168: goes out in neutral words, once', async () => {
    await told.allow(clueAlert)
    answer({ errcode: 45168 })
    await told.report()
    await told.tick()
    expect(told.inbox()).toMatchObject([
      { messageState: 'sent', neutral: true, attemptCount: 2, title: expect.any(String) },
    ])
    const [{ data, page } = { data: {}, page: '' }] = told.sent()
    const said = Object.values(data).map(({ value }) => value)
    expect(said.join()).not.toContain(told.water.name)
    expect(said.join()).not.toContain('疑似')
    expect(page).toBe(told.inbox()[0]?.page)
    await lateTicks(2)
    expect(told.sent()).toHaveLength(1)
  })

  it('45168 also of the neutral words: it is given up', async () => {
    await told.allow(clueAlert)
    answer({ errcode: 45168 }, 2)
    await told.report()
    await told.tick()
    expect(told.inbox()).toMatchObject([{ messageState: 'refused', attemptCount: 2 }])
    await lateTicks(1)
    expect(told.sent()).toEqual([])
  })

  it('47003: says in the log which keyword broke its rule, and nothing of what stood there', async () => {
    await told.allow(clueAlert)
    const errmsg = `argument invalid! data.thing1.value ${told.water.name} invalid`
    answer({ errcode: 47003, errmsg })
    await told.report()
    await told.tick()
    expect(told.states()).toEqual(['refused'])
    expect(logs().join()).toContain('47003 thing1')
    expect(logs().join()).not.toContain(told.water.name)
  })

  it('40003: is given up', async () => {
    await told.allow(clueAlert)
    answer({ errcode: 40003 })
    await told.report()
    await told.tick()
    await lateTicks(2)
    expect(told.states()).toEqual(['refused'])
    expect(told.credit()).toBe(1)
  })

  it.each(['answerLost', 'cut', 'killedAfter', 'killedBefore'] as const)(
    '%s: it may have gone out, so it is not sent again',
    async (mishap) => {
      await told.allow(clueAlert)
      cloud.put('deliveries', waiting())
      let hits = 0
      cloud.local.mishaps.decide = ({ action }) =>
        action === 'wx.openApi' && (hits += 1) === 1 ? mishap : undefined
      await told.tick().catch(() => undefined)
      await lateTicks(2)
      cloud.local.mishaps.decide = undefined
      expect(hits).toBe(1)
      expect(told.states()).toEqual(['unanswered'])
      const wentOut = ['answerLost', 'killedAfter'].includes(mishap)
      expect(told.sent()).toHaveLength(wentOut ? 1 : 0)
    },
  )

  it.each(['answerLost', 'cut'] as const)(
    'is not sent again where what became of it could not be written: %s',
    async (mishap) => {
      await told.allow(clueAlert)
      await told.allow(clueAlert)
      cloud.put('deliveries', waiting())
      let isSent = false
      let hits = 0
      cloud.local.mishaps.decide = ({ action }) => {
        if (action === 'wx.openApi') isSent = true
        const isNext = isSent && action === 'database.modifyDocument' && (hits += 1) === 1
        return isNext ? mishap : undefined
      }
      await told.tick()
      cloud.local.mishaps.decide = undefined
      await lateTicks(3)
      expect(hits).toBeGreaterThan(0)
      expect(told.sent()).toHaveLength(1)
      expect(told.inbox()[0]).not.toHaveProperty('attemptAt')
    },
  )

  describe('to one person', () => {
    it('goes after the other, whichever functions send them at once', async () => {
      const reports = [turbid, unlocked, turbid, unlocked]
      for (const _ of reports) await told.allow(clueAlert)
      cloud.local.settings.sendTakesMs = 60
      cloud.put('deliveries', waiting(), waiting())
      await told.allow(clueAlert)
      await told.allow(clueAlert)
      const refusals: number[] = []
      cloud.local.openPlatform.onRefusal = (_, errcode) => refusals.push(errcode)
      await Promise.all([...reports.map((wrong) => told.report(wrong)), told.tick(), told.tick()])
      await lateTicks(1)
      expect(refusals).toEqual([])
      expect(told.inbox().map(({ attemptCount }) => attemptCount)).toEqual(Array(6).fill(1))
      expect(told.sent()).toHaveLength(6)
    })

    it('waits no longer for one whose function was killed', async () => {
      await told.allow(clueAlert)
      await told.allow(clueAlert)
      cloud.put('deliveries', waiting())
      cloud.local.mishaps.decide = ({ action }) =>
        action === 'wx.openApi' ? 'killedAfter' : undefined
      await told.tick().catch(() => undefined)
      cloud.local.mishaps.decide = undefined
      cloud.put('deliveries', waiting())
      told.later(2)
      await told.tick()
      expect(told.states()).toEqual(['sent', 'unanswered'])
    })
  })

  describe('of an emergency', () => {
    it('goes before all that waits, to whomever', async () => {
      const others = Array.from({ length: 12 }, () =>
        aPerson('officer', { area: told.officer.area }),
      )
      cloud.put('people', ...others)
      for (const other of [told.officer, ...others])
        cloud.local.ledger.grant(other.openid ?? '', clueAlert, 9)
      const all = [told.officer, ...others]
      const credit = { template: 'clueAlert', remaining: 9, counted: [] }
      for (const { _id } of all)
        cloud.put('credits', { _id: `${_id}.clueAlert`, personId: _id, ...credit })
      const long = '2026-03-02T01:00:00.000Z'
      const ordinary = Array.from({ length: 80 }, (_, each) =>
        aDelivery(all[each % all.length]!, {
          ...{ at: long, messageState: 'waiting', attemptAt: long },
        }),
      )
      const pressing = waiting({ pressing: true })
      cloud.put('deliveries', ...ordinary, pressing)
      const before = cloud.local.sentMessages.length
      await told.tick()
      expect(cloud.local.sentMessages[before]?.page).toBe(pressing.page)
      expect(cloud.local.sentMessages.length).toBeGreaterThan(before + 20)
    })

    it('is asked for though our books say that none is left: they may be wrong', async () => {
      cloud.local.ledger.grant(told.officer.openid ?? '', clueAlert)
      cloud.put('deliveries', waiting({ pressing: true }), waiting({ pressing: true }))
      await told.tick()
      expect(told.states()).toEqual(['sent', 'withoutCredit'])
      expect(told.sent()).toHaveLength(1)
    })
  })
})
