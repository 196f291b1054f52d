import fc from 'fast-check'
import { junk } from '../../kit/arbitrary'
import type { TestCloud } from '../../kit/cloud'
import { aToldCounty, clueAlert, clueAnswer, inToldCounties, NOW, type Told } from '../../kit/told'

type Pushed = Parameters<TestCloud['local']['push']>[0]

const SECONDS = Date.parse(NOW) / 1000
/** WeChat takes no larger request. */
const isTaken = (data: object) => Buffer.byteLength(JSON.stringify(data)) < 100_000
const fields = (right: object) =>
  Object.fromEntries(Object.entries(right).map(([name, value]) => [name, fc.constant(value)]))

describe('a credit', () => {
  let cloud: TestCloud
  let told: Told
  inToldCounties((here) => ({ cloud, told } = here))

  const event = (CreateTime: unknown, List: unknown) => ({
    ...{ MsgType: 'event', Event: 'subscribe_msg_popup_event' },
    ...{ CreateTime, List },
  })
  const push = (at: unknown, List: unknown, FromUserName = told.officer.openid) =>
    cloud.local.push({ ...event(at, List), FromUserName } as Pushed)
  const accepted = { TemplateId: clueAlert, SubscribeStatusString: 'accept', PopupScene: '0' }

  it('is counted once though WeChat tells it twice, as an object or in an array', async () => {
    await push(1_772_416_000, accepted)
    await push(1_772_416_000, accepted)
    await push(1_772_416_000, [accepted])
    expect(told.credit()).toBe(1)
    await push(1_772_416_100, [accepted, { ...accepted, TemplateId: clueAnswer }])
    await push(1_772_416_100, [accepted, { ...accepted, TemplateId: clueAnswer }])
    expect(told.credit()).toBe(2)
    const { credits } = await cloud.as(told.officer).get('deliveries.unread', {})
    expect(credits.map(({ template, remaining }) => [template, remaining])).toEqual([
      ['clueAlert', 2],
      ['clueAnswer', 1],
    ])
  })

  it('is not lost when the first answers come at the same moment', async () => {
    const seconds = [1, 2, 3, 4]
    const together = (at: number, who: string) =>
      Promise.all(seconds.map((second) => push(at + second, accepted, who)))
    // As many instances as run at once are warm after this.
    await together(1_772_416_100, 'o-nobody-of-ours')
    for (let round = 0; round < 5; round += 1) {
      told = aToldCounty(cloud)
      await together(1_772_416_200, told.officer.openid ?? '')
      expect(told.credit()).toBe(seconds.length)
    }
  })

  it('is not counted for a template or an event that we do not know', async () => {
    await push(1_772_416_500, { ...accepted, TemplateId: 'somebody-else’s' })
    await push(1_772_416_600, { ...accepted, SubscribeStatusString: 'ban' })
    await cloud.local.push({ MsgType: 'text', FromUserName: told.officer.openid!, Content: '你好' })
    expect(told.credit()).toBeUndefined()
  })

  it('is counted where the time comes as a string, as in WeChat’s JSON', async () => {
    await push(String(SECONDS), accepted)
    expect(told.credit()).toBe(1)
  })

  it('is not counted for a time that is not about now', async () => {
    for (const at of [SECONDS - 3700, SECONDS + 3700, SECONDS * 1000, 1.5, -1, `${SECONDS}.5`, ''])
      await push(at, accepted)
    expect(told.credit()).toBeUndefined()
  })

  it('is counted to fifty and no further, whatever a phone makes up', async () => {
    const phone = await told.phone()
    const data = (at: number) => ({ ...event(at, accepted), FromUserName: told.officer.openid })
    for (let second = 0; second < 55; second += 1)
      await phone.callFunction({ name: 'callback', data: data(SECONDS + second) })
    expect(told.credit()).toBe(50)
  })

  it('is not counted for anything else that a phone may send', async () => {
    const phone = await told.phone()
    const right = { ...event(SECONDS, [accepted]), FromUserName: told.officer.openid }
    const lists = fc.oneof(junk, fc.array(junk), fc.constantFrom([null], [[accepted]], 'accept'))
    const sent = fc.oneof(
      fc.record({ ...fields(right), List: lists }),
      fc.record({ ...fields(right), CreateTime: junk }),
      fc.record({ ...fields(right), FromUserName: junk }),
      fc.dictionary(fc.string(), junk),
    )
    await fc.assert(
      fc.asyncProperty(sent.filter(isTaken), async (data) => {
        const { result } = await phone.callFunction({ name: 'callback', data })
        expect(result).toBe('success')
        expect(told.credit()).toBeUndefined()
      }),
      { seed: 20260302, numRuns: 60, endOnFailure: true },
    )
  })

  it('cannot be forged for somebody else by calling the function', async () => {
    const thief = await cloud.as(told.coordinator).phone()
    const data = {
      Event: 'subscribe_msg_popup_event',
      FromUserName: told.officer.openid,
      CreateTime: 1_772_416_700,
      List: accepted,
    }
    await thief.callFunction({ name: 'callback', data }).catch(() => undefined)
    expect(told.credit()).toBeUndefined()
  })
})
