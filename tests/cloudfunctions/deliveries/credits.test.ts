import { startCloud, type TestCloud } from '../../kit/cloud'
import { aToldCounty, clueAlert, clueAnswer, NOW, type Told } from '../../kit/told'

describe('a credit', () => {
  let cloud: TestCloud
  let told: Told

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    told = aToldCounty(cloud)
  })

  const push = (at: number, List: unknown, FromUserName = told.officer.openid) =>
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
    expect(told.credit()).toBe(1)
    await push(1_772_000_100, [accepted, { ...accepted, TemplateId: clueAnswer }])
    await push(1_772_000_100, [accepted, { ...accepted, TemplateId: clueAnswer }])
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
    await together(1_772_000_100, 'o-nobody-of-ours')
    for (let round = 0; round < 5; round += 1) {
      told = aToldCounty(cloud)
      await together(1_772_000_200, told.officer.openid ?? '')
      expect(told.credit()).toBe(seconds.length)
    }
  })

  it('is not counted for a template or an event that we do not know', async () => {
    await push(1_772_000_500, { ...accepted, TemplateId: 'somebody-else’s' })
    await push(1_772_000_600, { ...accepted, SubscribeStatusString: 'ban' })
    await cloud.local.push({ MsgType: 'text', FromUserName: told.officer.openid!, Content: '你好' })
    expect(told.credit()).toBeUndefined()
  })

  it('cannot be forged for somebody else by calling the function', async () => {
    const thief = await cloud.as(told.coordinator).phone()
    const data = {
      Event: 'subscribe_msg_popup_event',
      FromUserName: told.officer.openid,
      CreateTime: 1_772_000_700,
      List: accepted,
    }
    await thief.callFunction({ name: 'callback', data }).catch(() => undefined)
    expect(told.credit()).toBeUndefined()
  })
})
