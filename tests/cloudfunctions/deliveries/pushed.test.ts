// What WeChat pushes beside the answers to its pop-up: in both of its forms, twice, late, out of order and made up.

import fc from 'fast-check'
import type { TestCloud } from '../../kit/cloud'
import { junk } from '../../kit/arbitrary'
import { aDelivery } from '../../kit/deliveries'
import { clueAlert, clueAnswer, inToldCounties, NOW, type Told } from '../../kit/told'
import { until } from '../../kit/until'

type Pushed = Parameters<TestCloud['local']['push']>[0]
type Fields = Record<string, unknown>

const SECONDS = Date.parse(NOW) / 1000

describe('what WeChat pushes', () => {
  let cloud: TestCloud
  let told: Told
  inToldCounties((here) => ({ cloud, told } = here))

  const event = (Event: string, at: unknown, more: Fields, FromUserName = told.officer.openid) =>
    ({ MsgType: 'event', Event, CreateTime: at, FromUserName, ...more }) as Pushed
  const push = (...parts: Parameters<typeof event>) => cloud.local.push(event(...parts))
  const credit = () => told.credit()

  describe('that somebody took permissions back', () => {
    const refused = { TemplateId: clueAlert, SubscribeStatusString: 'reject' }
    const accepted = { ...refused, SubscribeStatusString: 'accept' }
    const change = (at: unknown, List: unknown) => push('subscribe_msg_change_event', at, { List })
    const popup = (at: unknown, List: unknown) => push('subscribe_msg_popup_event', at, { List })

    it.each([
      ['an object and a number', refused, SECONDS + 5],
      ['an array and a string', [refused], String(SECONDS + 5)],
      ['several', [{ ...refused, TemplateId: clueAnswer }, refused, null, 'x'], SECONDS + 5],
    ])('leaves no credit: %s', async (_, List, at) => {
      await popup(SECONDS + 1, accepted)
      await popup(SECONDS + 2, accepted)
      expect(credit()).toBe(2)
      await change(at, List)
      await change(at, List)
      expect(credit()).toBe(0)
      await popup(SECONDS + 6, accepted)
      await change(at, List)
      expect(credit()).toBe(1)
    })

    it('leaves what was allowed since, whichever is told first', async () => {
      await popup(SECONDS + 1, accepted)
      await popup(SECONDS + 9, accepted)
      await change(SECONDS + 5, refused)
      expect(credit()).toBe(1)
      await popup(SECONDS + 4, accepted)
      expect(credit()).toBe(1)
    })

    it('counts before the first answer is told', async () => {
      await change(SECONDS + 5, refused)
      await popup(SECONDS + 1, accepted)
      expect(credit()).toBe(0)
    })

    it('is not believed of somebody else', async () => {
      await popup(SECONDS + 1, accepted)
      const thief = await cloud.as(told.coordinator).phone()
      const data = event('subscribe_msg_change_event', SECONDS + 2, { List: refused })
      await thief.callFunction({ name: 'callback', data })
      expect(credit()).toBe(1)
    })

    it('is not believed of a template that is not ours', async () => {
      await popup(SECONDS + 1, accepted)
      await change(SECONDS + 2, { ...refused, TemplateId: 'another' })
      await change(SECONDS + 2, accepted)
      expect(credit()).toBe(1)
    })
  })

  describe('that a message did not arrive', () => {
    const failed = (MsgID: unknown, ErrorCode: unknown = 1003) => ({
      ...{ TemplateId: clueAlert, MsgID, ErrorCode, ErrorStatus: 'system error' },
    })
    const sentEvent = (List: unknown, at: unknown = SECONDS + 10, who = told.officer.openid) =>
      push('subscribe_msg_sent_event', at, { List }, who)
    const asked = (seconds: number, more: Fields = {}) => {
      const askedAt = new Date((SECONDS + seconds) * 1000).toISOString()
      const row = aDelivery(told.officer, { at: NOW, messageState: 'sent', askedAt, ...more })
      cloud.put('deliveries', row)
      return row._id
    }
    const states = () =>
      Object.fromEntries(told.inbox().map(({ _id, messageState }) => [_id, messageState]))

    it.each([
      ['an object', (one: Fields) => one],
      ['an array', (one: Fields) => [one]],
    ])('marks the last that was asked for, once though told twice: %s', async (_, form) => {
      const [first, last, later] = [asked(1), asked(6), asked(60)]
      await sentEvent(form(failed('1864323726461255680')))
      await sentEvent(form(failed('1864323726461255680')))
      expect(states()).toEqual({ [first]: 'sent', [last]: 'failed', [later]: 'sent' })
      await sentEvent(form(failed('1864323726461255681', '1003')))
      expect(states()).toEqual({ [first]: 'failed', [last]: 'failed', [later]: 'sent' })
    })

    it('marks it though it is told before the sender has written that it was sent', async () => {
      await told.allow(clueAlert)
      const waiting = { messageState: 'waiting', attemptAt: NOW } as const
      cloud.put('deliveries', aDelivery(told.officer, { at: NOW, ...waiting }))
      cloud.local.settings.sendTakesMs = 300
      const ticking = told.tick()
      const seconds = () => Math.floor(cloud.local.now() / 1000)
      await until(() => told.states().includes('sending'))
      await sentEvent(failed(77), seconds())
      await ticking
      expect(told.states()).toEqual(['failed'])
      told.later(30)
      await told.tick()
      expect(told.sent()).toHaveLength(1)
    })

    it('says nothing of messages that arrived, of another template or of another person', async () => {
      const id = asked(1)
      await sentEvent(failed(1, 0))
      await sentEvent(failed(2, '0'))
      await sentEvent({ ...failed(3), TemplateId: clueAnswer })
      await sentEvent(failed(4), SECONDS + 10, told.coordinator.openid)
      await sentEvent(failed(5), SECONDS - 10)
      expect(states()).toEqual({ [id]: 'sent' })
    })
  })

  describe('of a picture', () => {
    const verdict = (trace_id: unknown, suggest: unknown = 'risky', label: unknown = 20002) => ({
      ...{ trace_id, appid: 'wx0', version: 2, errcode: 0, errmsg: 'ok' },
      ...{ detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }] },
      result: { suggest, label },
    })
    const media = (said: Fields, at: unknown = SECONDS, who?: string) =>
      push('wxa_media_check', at, said, who)
    const kept = () => cloud.all('contentChecks')

    it('is kept by its trace id, the first word of it', async () => {
      await media(verdict('trace-0001'), String(SECONDS), 'o-a-resident')
      await media(verdict('trace-0001', 'pass', 100), SECONDS, 'o-a-resident')
      expect(cloud.one('contentChecks', 'trace-0001')).toMatchObject({
        ...{ suggest: 'risky', label: 20002, at: expect.stringMatching(/^2026-03-02/) },
      })
      expect(JSON.stringify(kept())).not.toContain('o-a-resident')
    })

    it('says why there is none where WeChat could not fetch it', async () => {
      await media({ trace_id: 'trace-0002', errcode: -1008, errmsg: 'download failed' })
      const check = cloud.one('contentChecks', 'trace-0002')
      expect(check).toMatchObject({ errorCode: -1008 })
      expect(check).not.toHaveProperty('suggest')
    })

    it('follows what was asked for, as WeChat does it', async () => {
      const { openPlatform, mediaChecks } = cloud.local
      await cloud.as(told.officer).get('session.show', {})
      const asking = { media_url: 'http://x/a.jpg', media_type: 2, version: 2, scene: 2 }
      const { trace_id } = await openPlatform.answerJson('security.mediaCheckAsync', {
        ...asking,
        openid: told.officer.openid,
      })
      await mediaChecks.finish(String(trace_id), { suggest: 'review', label: 20001 })
      expect(cloud.one('contentChecks', String(trace_id))).toMatchObject({ suggest: 'review' })
    })

    it('is let go after thirty days', async () => {
      await media(verdict('trace-0003'))
      told.later(29 * 24 * 60)
      await told.tick()
      expect(cloud.one('contentChecks', 'trace-0003')).toBeDefined()
      told.later(2 * 24 * 60)
      await told.tick()
      expect(cloud.one('contentChecks', 'trace-0003')).toBeUndefined()
    })

    it('fills nothing up, whatever one phone makes up', async () => {
      const phone = await cloud.as({ openid: 'o-maker' }).phone()
      for (let each = 0; each < 203; each += 1)
        await phone.callFunction({
          name: 'callback',
          data: event('wxa_media_check', SECONDS, verdict(`made-up-${each}`), 'o-maker'),
        })
      expect(kept().filter(({ _id }) => _id.startsWith('made-up'))).toHaveLength(200)
    })

    it('is not kept of anything else', async () => {
      const right = event('wxa_media_check', SECONDS, verdict('trace-0009'), 'o-junk')
      const fields = Object.fromEntries(
        Object.entries(right).map(([name, value]) => [name, fc.constant(value)]),
      )
      const wrong = ['', 'short', 'x'.repeat(65), 'a b c d e f g', 7, null]
      const sent = fc.oneof(
        fc.record({ ...fields, trace_id: fc.oneof(junk, fc.constantFrom(...wrong)) }),
        fc.record({
          ...fields,
          result: fc.constantFrom(null, {}, { suggest: 'nice', label: 1 }, 7),
        }),
        fc.record({ ...fields, CreateTime: junk }),
        fc.record({ ...fields, FromUserName: junk }),
      )
      const phone = await cloud.as({ openid: 'o-junk' }).phone()
      const before = kept().length
      const isTaken = (data: object) => Buffer.byteLength(JSON.stringify(data)) < 100_000
      await fc.assert(
        fc.asyncProperty(sent.filter(isTaken), async (data) => {
          const { result } = await phone.callFunction({ name: 'callback', data })
          expect(result).toBe('success')
        }),
        { seed: 20260302, numRuns: 60 },
      )
      expect(kept()).toHaveLength(before)
    })
  })
})
