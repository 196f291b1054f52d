import type { LocalCloud, WxCloud } from '../../local-cloud'
import { clueAlert, sdkOf, startTestCloud } from './kit'

const second: typeof clueAlert = { ...clueAlert, id: 'second' }

let cloud: LocalCloud
let alice: WxCloud

beforeEach(async () => {
  cloud = await startTestCloud({ templates: [clueAlert, second] })
  alice = await cloud.client('o-alice')
})
afterEach(() => cloud.stop())

const pushed = async () => {
  const { data } = await sdkOf(cloud).database().collection('pushed').get()
  return data as { event: { List?: unknown; Event: string }; openid: string }[]
}

describe('what WeChat pushes', () => {
  it('reaches the function callback with the person it is about', async () => {
    expect(await cloud.push({ FromUserName: 'o-bob', MsgType: 'text', Content: '你好' })).toBe(
      'success',
    )
    expect(await pushed()).toMatchObject([
      { event: { MsgType: 'text', Content: '你好', ToUserName: 'gh_local' }, openid: 'o-bob' },
    ])
  })

  it('lists one answered template as an object and several as an array', async () => {
    await alice.requestSubscribeMessage({ tmplIds: [clueAlert.id] })
    await alice.answerNextSubscription('reject')
    await alice.requestSubscribeMessage({ tmplIds: [clueAlert.id, second.id] })
    expect(await pushed()).toMatchObject([
      {
        openid: 'o-alice',
        event: {
          Event: 'subscribe_msg_popup_event',
          List: { TemplateId: clueAlert.id, SubscribeStatusString: 'accept' },
        },
      },
      {
        event: {
          List: [
            { TemplateId: clueAlert.id, SubscribeStatusString: 'reject' },
            { TemplateId: second.id, SubscribeStatusString: 'reject' },
          ],
        },
      },
    ])
  })

  it('brings the verdict on a picture, later', async () => {
    const check = () =>
      sdkOf(cloud).openapi.security!.mediaCheckAsync!({
        mediaUrl: 'http://127.0.0.1/a.jpg',
        mediaType: 2,
        version: 2,
        scene: 2,
        openid: 'o-alice',
      })
    await expect(check()).rejects.toMatchObject({ errCode: 61010 })

    await alice.answerNextSubscription('accept')
    const traceId = String((await check()).traceId)
    await cloud.mediaChecks.finish(traceId, { suggest: 'risky', label: 20002 })
    expect(await pushed()).toMatchObject([
      {
        openid: 'o-alice',
        event: {
          Event: 'wxa_media_check',
          trace_id: traceId,
          result: { suggest: 'risky', label: 20002 },
        },
      },
    ])
    await expect(cloud.mediaChecks.finish(traceId)).rejects.toThrow('no media check')
  })
})
