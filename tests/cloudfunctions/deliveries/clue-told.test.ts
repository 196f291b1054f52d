// From a clue to the officer's WeChat: an inbox row in every case, a message at most once and only where one is allowed.

import type { Delivery } from '@domain/deliveries/delivery'
import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { account } from '../../../config/account'
import type { WxCloud } from '../../../local-cloud'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { aPerson, anId, COUNTY } from '../../kit/people'
import { until } from '../../kit/until'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const { clueAlert, clueAnswer } = account.templateIds

const turbid = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
const unlocked = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const

const coordinator = aPerson('coordinator')

describe('telling of a clue', () => {
  let cloud: TestCloud
  let officer: Person
  let water: Facility

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator)
  })
  afterAll(() => cloud.stop())

  /** Each test has a county of its own, with an officer whom nobody has told anything. */
  let county = 299
  beforeEach(() => {
    cloud.local.setClock(NOW)
    cloud.local.settings.sendTakesMs = 5
    county += 1
    const area = `500${county}000000`
    officer = aPerson('officer', { area })
    const reporter = aPerson('coordinator', { area: `500${county}101000` })
    cloud.put('people', officer, reporter)
    const said = { _id: area.slice(0, 6), area, dutyOfficerId: officer._id }
    cloud.put('counties', aCounty(said))
    water = aFacility({ coordinatorId: reporter._id, area: `500${county}101201` })
    cloud.put('facilities', water)
    by = reporter
  })
  let by: Person

  const report = (wrong: object = turbid) =>
    cloud.as(by).get('patrols.submit', aReport(water, { at: AT, wrong: wrong as never }))
  const inbox = (): Delivery[] => cloud.all('deliveries').filter(({ to }) => to === officer._id)
  const sent = () => cloud.local.sentMessages.filter(({ openid }) => openid === officer.openid)
  const phone = (): Promise<WxCloud> => cloud.as(officer).phone()
  /** WeChat's push tells the second; two answers are never within one. */
  const allow = async (templateId: string) => {
    later(0.05)
    await (await phone()).requestSubscribeMessage({ tmplIds: [templateId] })
  }
  const credit = () =>
    cloud.all('credits').find(({ _id }) => _id === `${officer._id}.clueAlert`)?.remaining
  const tick = () => cloud.local.fireTimer('timer')
  const later = (minutes: number) =>
    cloud.local.setClock(new Date(cloud.local.now() + minutes * 60_000).toISOString())
  const refuse = (errcode: number, times = 1) =>
    cloud.local.openPlatform.inject('subscribeMessage.send', { errcode }, times)

  describe('without a credit', () => {
    it('puts it into the inbox and sends nothing', async () => {
      await report()
      expect(inbox()).toMatchObject([{ status: 'unread', messageState: 'withoutCredit' }])
      expect(inbox()[0]).not.toHaveProperty('attemptAt')
      expect(sent()).toEqual([])
      const { unreadCount } = await cloud.as(officer).get('deliveries.unread', {})
      expect(unreadCount).toBe(1)
    })

    it('counts no credit for a refusal, nor for somebody whom nobody has entered', async () => {
      await (await phone()).answerNextSubscription('reject')
      await allow(clueAlert)
      const stranger = await cloud.as({ openid: 'o-passer-by' }).phone()
      await stranger.requestSubscribeMessage({ tmplIds: [clueAlert] })
      expect(cloud.all('credits').filter(({ personId }) => personId === officer._id)).toEqual([])
      expect(cloud.all('credits').some(({ personId }) => personId === 'o-passer-by')).toBe(false)
    })

    it('tells the one on duty where the officer of the route is suspended', async () => {
      await allow(clueAlert)
      const [commission, other] = [
        aPerson('commission', { area: officer.area }),
        aPerson('officer', { area: officer.area }),
      ]
      cloud.put('people', commission, other)
      const $set = { dutyOfficerId: other._id, routes: [routeTo(officer)] }
      const filter = { _id: officer.area.slice(0, 6) }
      await cloud.local.store.update('counties', { filter, multi: false }, { $set })
      const about = { requestId: anId(), personId: officer._id }
      await cloud.as(commission).get('people.suspend', about)
      await report()
      expect(inbox()).toEqual([])
      expect(cloud.all('deliveries').filter(({ to }) => to === other._id)).toHaveLength(1)
    })

    it('sends nothing to whom was suspended since', async () => {
      await allow(clueAlert)
      refuse(-1)
      await report()
      const filter = { _id: officer._id }
      const $set = { status: 'suspended' }
      await cloud.local.store.update('people', { filter, multi: false }, { $set })
      later(5)
      await tick()
      expect(inbox()).toMatchObject([{ messageState: 'withoutCredit' }])
      expect(sent()).toEqual([])
    })
  })

  const routeTo = ({ _id, area }: Person) => ({ area, specialty: 'drinkingWater', officerId: _id })

  describe('with a credit', () => {
    it('sends the words of the clue, as a suspicion, with its page', async () => {
      await allow(clueAlert)
      await report()
      expect(inbox()).toMatchObject([{ messageState: 'sent' }])
      expect(sent()).toMatchObject([{ templateId: clueAlert, page: inbox()[0]!.page }])
      const { data } = sent()[0]!
      expect(data['thing1']?.value).toBe(water.name)
      expect(data['thing2']?.value).toMatch(/^疑似/)
      expect(data['time4']?.value).toBe('2026-03-02 10:00')
      expect(credit()).toBe(0)
    })

    it('sends one for each credit; the clues beyond are in the inbox all the same', async () => {
      await allow(clueAlert)
      await report({ ...turbid, ...unlocked })
      expect(
        inbox()
          .map(({ messageState }) => messageState)
          .sort(),
      ).toEqual(['sent', 'withoutCredit'])
      expect(sent()).toHaveLength(1)
      const { rows } = await cloud.as(officer).get('deliveries.list', {})
      expect(rows).toHaveLength(2)
    })

    it('tells the coordinator of what became of it', async () => {
      await (await cloud.as(by).phone()).requestSubscribeMessage({ tmplIds: [clueAnswer] })
      const { clues } = await report()
      const { clueId } = clues[0]!
      await cloud.as(officer).get('clues.accept', { requestId: anId(), clueId })
      const answer = { outcome: 'corrected', words: '已更换滤料，水质清澈' } as const
      await cloud.as(officer).get('clues.close', { requestId: anId(), clueId, ...answer })
      const { rows } = await cloud.as(by).get('deliveries.list', {})
      expect(rows.map(({ title }) => title.slice(0, 3))).toEqual(['已办结', '已受理'])
      expect(rows[0]?.words).toContain('已更换滤料')
      const messages = cloud.local.sentMessages.filter(({ openid }) => openid === by.openid)
      expect(messages).toMatchObject([{ data: { phrase2: { value: '已受理' } } }])
    })
  })

  describe('a credit', () => {
    const push = (at: number, List: unknown, FromUserName = officer.openid) =>
      cloud.local.push({
        MsgType: 'event',
        Event: 'subscribe_msg_popup_event',
        ...(FromUserName !== undefined && { FromUserName }),
        CreateTime: at,
        List,
      })
    const accepted = { TemplateId: clueAlert, SubscribeStatusString: 'accept', PopupScene: '0' }

    it('is counted once though WeChat tells it twice, as an object or in an array', async () => {
      await push(1_772_000_000, accepted)
      await push(1_772_000_000, accepted)
      await push(1_772_000_000, [accepted])
      expect(credit()).toBe(1)
      await push(1_772_000_100, [accepted, { ...accepted, TemplateId: clueAnswer }])
      await push(1_772_000_100, [accepted, { ...accepted, TemplateId: clueAnswer }])
      expect(credit()).toBe(2)
      const { credits } = await cloud.as(officer).get('deliveries.unread', {})
      expect(credits.map(({ template, remaining }) => [template, remaining])).toEqual([
        ['clueAlert', 2],
        ['clueAnswer', 1],
      ])
    })

    it('is not lost when the first two answers come at the same moment', async () => {
      const times = [200, 300, 400, 500, 600].map((second) => 1_772_000_000 + second)
      await Promise.all(times.map((at) => push(at, accepted)))
      expect(credit()).toBe(5)
    })

    it('is not counted for a template or an event that we do not know', async () => {
      await push(1_772_000_500, { ...accepted, TemplateId: 'somebody-else’s' })
      await push(1_772_000_600, { ...accepted, SubscribeStatusString: 'ban' })
      await cloud.local.push({ MsgType: 'text', FromUserName: officer.openid!, Content: '你好' })
      expect(credit()).toBeUndefined()
    })

    it('cannot be forged for somebody else by calling the function', async () => {
      const thief = await cloud.as(by).phone()
      const data = {
        Event: 'subscribe_msg_popup_event',
        FromUserName: officer.openid,
        CreateTime: 1_772_000_700,
        List: accepted,
      }
      await thief.callFunction({ name: 'callback', data }).catch(() => undefined)
      expect(credit()).toBeUndefined()
    })
  })

  describe('when WeChat refuses', () => {
    it('43101: the person took the permission back, so all credits are gone', async () => {
      await allow(clueAlert)
      await allow(clueAlert)
      refuse(43101)
      await report()
      expect(inbox()).toMatchObject([{ messageState: 'withoutCredit' }])
      expect(credit()).toBe(0)
      later(60)
      await tick()
      expect(sent()).toEqual([])
    })

    it.each([43108, -1, 45009])(
      '%s: it passes, so the timer tries again later',
      async (errcode) => {
        await allow(clueAlert)
        refuse(errcode)
        await report()
        expect(inbox()).toMatchObject([{ messageState: 'waiting', attemptCount: 1 }])
        await tick()
        expect(inbox()).toMatchObject([{ messageState: 'waiting', attemptCount: 1 }])
        later(2)
        await tick()
        expect(inbox()).toMatchObject([{ messageState: 'sent' }])
        expect(sent()).toHaveLength(1)
        later(60)
        await tick()
        expect(sent()).toHaveLength(1)
      },
    )

    it('-1 again and again: it gives up after five, each time after twice as long', async () => {
      await allow(clueAlert)
      refuse(-1, 5)
      await report()
      for (const minutes of [1, 2, 4, 8]) {
        expect(inbox()).toMatchObject([{ messageState: 'waiting' }])
        later(minutes - 0.5)
        await tick()
        expect(inbox()).toMatchObject([{ messageState: 'waiting' }])
        later(0.6)
        await tick()
      }
      expect(inbox()).toMatchObject([{ messageState: 'refused', attemptCount: 5 }])
      expect(sent()).toEqual([])
      expect(credit()).toBe(1)
    })

    it('47003: our own fault, so it is logged and not tried again', async () => {
      await allow(clueAlert)
      refuse(47003)
      await report()
      expect(inbox()).toMatchObject([{ messageState: 'refused' }])
      const [logged] = cloud.local.logs.filter(({ text }) => text.includes(inbox()[0]!._id))
      expect(logged?.text).toContain('47003')
      expect(logged?.text).not.toContain(officer.openid)
      later(60)
      await tick()
      expect(sent()).toEqual([])
    })

    it('a time-out: it may have been sent, so it is never sent again', async () => {
      await allow(clueAlert)
      cloud.local.openPlatform.inject('subscribeMessage.send', 'timeout')
      await report()
      later(60)
      await tick()
      expect(inbox()).toMatchObject([{ messageState: 'unanswered' }])
      expect(sent()).toEqual([])
    })
  })

  describe('when WeChat is slow', () => {
    const BUDGET = 500
    /** What the command itself takes on a busy machine. */
    const OWN = 700

    it('answers the coordinator in time, and the timer does the rest, each once', async () => {
      await allow(clueAlert)
      await allow(clueAlert)
      cloud.local.settings.sendTakesMs = 3000
      const began = performance.now()
      await report({ ...turbid, ...unlocked })
      expect(performance.now() - began).toBeLessThan(BUDGET + OWN)
      expect(
        inbox()
          .map(({ messageState }) => messageState)
          .sort(),
      ).toEqual(['sending', 'waiting'])

      await until(() => sent().length === 1)
      cloud.local.settings.sendTakesMs = 5
      later(3)
      await tick()
      expect(
        inbox()
          .map(({ messageState }) => messageState)
          .sort(),
      ).toEqual(['sent', 'unanswered'])
      expect(sent()).toHaveLength(2)
      expect(credit()).toBe(0)
    })
  })

  describe('the timer', () => {
    it('delivers what a killed function left: an entry in the trail and nothing else', async () => {
      await allow(clueAlert)
      const _id = anId()
      await cloud.local.store.insert('trail', [entryOf(_id, officer, by)])
      await tick()
      expect(inbox()).toMatchObject([
        { _id: `${_id}.0`, messageState: 'sent', title: '紧急线索：水厂' },
      ])
      const entry = cloud.all('trail').find((each) => each._id === _id)
      expect(entry).not.toHaveProperty('tellAt')
      await tick()
      expect(sent()).toHaveLength(1)
    })

    it('goes on where a function was killed after the inbox row', async () => {
      await allow(clueAlert)
      const _id = anId()
      await cloud.local.store.insert('trail', [entryOf(_id, officer, by)])
      await tick()
      const before = inbox()
      await cloud.local.store.update(
        'trail',
        { filter: { _id }, multi: false },
        { $set: { tellAt: NOW } },
      )
      await tick()
      expect(inbox()).toEqual(before)
      expect(sent()).toHaveLength(1)
    })

    it('fired twice at once sends no row twice', async () => {
      await allow(clueAlert)
      await allow(clueAlert)
      await allow(clueAlert)
      refuse(-1, 2)
      await report({ ...turbid, ...unlocked })
      later(2)
      cloud.local.settings.sendTakesMs = 50
      await Promise.all([tick(), tick(), tick()])
      for (let minutes = 0; minutes < 4; minutes += 1) {
        later(10)
        await tick()
      }
      const pages = sent().map(({ page }) => page)
      expect(new Set(pages).size).toBe(pages.length)
      expect(inbox().map(({ messageState }) => messageState)).toEqual(['sent', 'sent'])
    })

    it('does not take back that a message was sent meanwhile by another', async () => {
      const slow = aPerson('officer', { area: COUNTY })
      cloud.put('people', slow)
      await (await cloud.as(slow).phone()).requestSubscribeMessage({ tmplIds: [clueAlert] })
      await allow(clueAlert)
      const [first, second] = [anId(), anId()]
      await cloud.local.store.insert('trail', [
        entryOf(first, slow, by),
        entryOf(second, officer, by),
      ])
      refuse(-1, 2)
      await tick()
      later(2)
      cloud.local.settings.sendTakesMs = 400
      const ticking = tick()
      const rowOf = (id: string) => cloud.all('deliveries').find(({ _id }) => _id === `${id}.0`)
      await until(() => rowOf(first)?.messageState === 'sending')
      await settledElsewhere(`${second}.0`)
      await ticking
      expect(rowOf(first)?.messageState).toBe('sent')
      expect(rowOf(second)?.messageState).toBe('sent')
    })

    it('is nobody’s to call', async () => {
      const _id = anId()
      await cloud.local.store.insert('trail', [entryOf(_id, officer, by)])
      await (await phone()).callFunction({ name: 'timer' }).catch(() => undefined)
      expect(inbox()).toEqual([])
      await tick()
      expect(inbox()).toHaveLength(1)
    })
  })

  /** As another run of the timer leaves a row, with the credit used. */
  async function settledElsewhere(_id: string): Promise<void> {
    const { store } = cloud.local
    const $set = { messageState: 'sent', attemptCount: 2 }
    await store.update('deliveries', { filter: { _id }, multi: false }, { $set })
    const filter = { _id: `${officer._id}.clueAlert` }
    await store.update('credits', { filter, multi: false }, { $set: { remaining: 0 } })
  }
})

function entryOf(_id: string, { _id: to }: Person, { _id: by }: Person) {
  const page = `packages/clue/clue/index?id=${_id}`
  const message = { facilityName: '水厂', what: '疑似水质异常', state: '紧急线索', hint: '请受理' }
  const words = '疑似水质异常。请受理。'
  const telling = { to, kind: 'clueReported', title: '紧急线索：水厂', words, page, message }
  return {
    ...{ _id, subject: `clue:${_id}`, seq: 1, prevHash: '', hash: 'f'.repeat(64) },
    ...{ what: 'clue.reported', by, at: NOW, area: COUNTY, before: {}, after: {} },
    tellings: [telling],
    tellAt: NOW,
  }
}
