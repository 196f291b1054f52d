import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import type { LocalCloud, WxCloud } from '../../local-cloud'
import { readCodeLink } from '../../local-cloud/preview/code-link'
import { clueAlert, longAlert, sdkOf, startTestCloud } from './kit'

const NOW = '2026-03-02T01:00:00.000Z'
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()

let cloud: LocalCloud
let alice: WxCloud
let openid: string
let testCount = 0

beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())
// Everybody is somebody new, so that no test finds another's grants.
beforeEach(async () => {
  cloud.setClock({ at: NOW, frozen: true })
  openid = `o-alice-${(testCount += 1)}`
  alice = await cloud.client(openid)
})

const sentToAlice = () => cloud.sentMessages.filter((message) => message.openid === openid)

async function call(api: string, args: object, name = 'open-api') {
  const { result } = await alice.callFunction<Record<string, unknown> & { errCode: number }>({
    name,
    data: { api, args },
  })
  return result
}

const clue = () => ({
  touser: openid,
  templateId: clueAlert.id,
  page: 'packages/clue/detail?id=1',
  data: {
    thing1: { value: '某餐馆未公示卫生许可证' },
    time2: { value: '2026年3月2日 09:00' },
    phrase3: { value: '待受理' },
  },
  miniprogramState: 'formal',
  lang: 'zh_CN',
})

describe('an API that config.json does not declare', () => {
  it('is refused with -604101', async () => {
    expect(await call('subscribeMessage.send', clue(), 'undeclared')).toMatchObject({
      errCode: -604101,
    })
  })

  it('is refused with -604100 where the local cloud has none', async () => {
    expect(await call('urllink.generate', {})).toMatchObject({ errCode: -604100 })
  })
})

describe('a subscription message', () => {
  it.each<[string, object, number]>([
    ['another template', { templateId: 'unknown' }, 40037],
    ['nobody', { touser: '' }, 40003],
    ['somebody who allowed none', {}, 43101],
  ])('is refused for %s', async (_, more, errCode) => {
    expect(await call('subscribeMessage.send', { ...clue(), ...more })).toMatchObject({ errCode })
  })

  it.each<[string, object, string]>([
    ['a thing of 21 characters', { thing1: { value: '字'.repeat(21) } }, 'thing1'],
    ['a line break', { thing1: { value: '一\n二' } }, 'thing1'],
    ['an ISO instant', { time2: { value: NOW } }, 'time2'],
    ['an impossible time', { time2: { value: '25:01' } }, 'time2'],
    ['a phrase of 6 characters', { phrase3: { value: '待受理待受理' } }, 'phrase3'],
    ['a phrase with a digit', { phrase3: { value: '第1次' } }, 'phrase3'],
    ['an empty value', { phrase3: { value: '' } }, 'phrase3'],
    ['a missing keyword', { phrase3: undefined }, 'phrase3'],
    ['a keyword the template lacks', { thing9: { value: '一' } }, 'thing9'],
  ])('is refused for %s, naming it', async (_, data, field) => {
    await alice.requestSubscribeMessage({ tmplIds: [clueAlert.id] })
    const answer = await call('subscribeMessage.send', {
      ...clue(),
      data: { ...clue().data, ...data },
    })
    expect(answer).toMatchObject({ errCode: 47003, errMsg: expect.stringContaining(field) })
    expect(sentToAlice()).toEqual([])
  })

  it('uses up one grant each, and grants add up', async () => {
    await alice.requestSubscribeMessage({ tmplIds: [clueAlert.id] })
    await alice.requestSubscribeMessage({ tmplIds: [clueAlert.id] })
    const codes = []
    for (let n = 0; n < 3; n += 1) codes.push((await call('subscribeMessage.send', clue())).errCode)
    expect(codes).toEqual([0, 0, 43101])
    expect(sentToAlice()).toHaveLength(2)
    expect(sentToAlice()[0]).toMatchObject({
      openid,
      at: NOW,
      title: '线索提醒',
      page: clue().page,
      rows: [
        { label: '线索', value: '某餐馆未公示卫生许可证' },
        { label: '时间', value: '2026年3月2日 09:00' },
        { label: '状态', value: '待受理' },
      ],
    })
  })

  it('never ends for a long-term subscription, until it is refused', async () => {
    await alice.requestSubscribeMessage({ tmplIds: [longAlert.id] })
    const long = { ...clue(), templateId: longAlert.id }
    expect((await call('subscribeMessage.send', long)).errCode).toBe(0)
    expect((await call('subscribeMessage.send', long)).errCode).toBe(0)
    await alice.answerNextSubscription('reject')
    await alice.requestSubscribeMessage({ tmplIds: [longAlert.id] })
    expect((await call('subscribeMessage.send', long)).errCode).toBe(43101)
  })

  it('is refused while another goes to the same person', async () => {
    cloud.ledger.grant(openid, clueAlert.id, 2)
    const { data, page } = clue()
    const send = () =>
      cloud.openPlatform.answerJson('subscribeMessage.send', {
        touser: openid,
        template_id: clueAlert.id,
        page,
        data,
      })
    const both = await Promise.all([send(), send()])
    expect(both.map(({ errcode }) => errcode)).toEqual([0, 43108])
    expect(await send()).toMatchObject({ errcode: 0 })
  })

  it('fails as a test says', async () => {
    cloud.ledger.grant(openid, clueAlert.id, 3)
    cloud.openPlatform.inject('subscribeMessage.send', { errcode: 45168 }, 2)
    cloud.openPlatform.inject('subscribeMessage.send', 'timeout')
    const codes = []
    for (let n = 0; n < 4; n += 1) codes.push((await call('subscribeMessage.send', clue())).errCode)
    expect(codes).toEqual([45168, 45168, -604102, 0])
    expect(cloud.ledger.left(openid, clueAlert.id)).toBe(2)
  })

  it('may have gone out though no answer came, or the function was killed before it heard', async () => {
    cloud.ledger.grant(openid, clueAlert.id, 5)
    cloud.openPlatform.decide = () => 'answerLost'
    expect(await call('subscribeMessage.send', clue())).toMatchObject({ errCode: -604102 })
    cloud.openPlatform.decide = undefined
    expect(sentToAlice()).toHaveLength(1)
    const mishaps = ['answerLost', 'cut', 'killedAfter', 'killedBefore'] as const
    const [answers, sent]: [unknown[], number[]] = [[], []]
    for (const mishap of mishaps) {
      cloud.mishaps.decide = ({ action }) => (action === 'wx.openApi' ? mishap : undefined)
      const answer = await call('subscribeMessage.send', clue()).catch(() => 'dead' as const)
      answers.push(answer === 'dead' ? answer : answer.errCode)
      sent.push(sentToAlice().length)
    }
    cloud.mishaps.decide = undefined
    expect(answers).toEqual([-501001, -501001, 'dead', 'dead'])
    expect(sent).toEqual([2, 2, 3, 3])
    expect(await call('subscribeMessage.send', clue())).toMatchObject({ errCode: 0 })
  })
})

describe('asking to send messages', () => {
  it.each<[string, string[], number]>([
    ['no template', [], 10001],
    ['an unknown one', ['unknown'], 20001],
    ['more than five', Array<string>(6).fill(clueAlert.id), 20003],
    ['both kinds at once', [clueAlert.id, longAlert.id], 20002],
  ])('is refused for %s', async (_, tmplIds, errCode) => {
    await expect(alice.requestSubscribeMessage({ tmplIds })).rejects.toMatchObject({ errCode })
  })

  it.each([
    ['accept', 'accept', 1],
    ['always', 'accept', 1],
    ['reject', 'reject', 0],
    ['ban', 'ban', 0],
  ] as const)('answered %s gives %s and %i messages', async (answer, result, left) => {
    await alice.answerNextSubscription(answer)
    const answered = await alice.requestSubscribeMessage({ tmplIds: [clueAlert.id] })
    expect(answered).toMatchObject({ [clueAlert.id]: result })
    expect(cloud.ledger.left(openid, clueAlert.id)).toBe(left)
  })
})

describe('msgSecCheck', () => {
  const check = (more: object = {}) =>
    call('security.msgSecCheck', {
      content: '后厨有老鼠',
      version: 2,
      scene: 2,
      openid,
      ...more,
    })

  it.each<[string, object, number]>([
    ['a person who was not here', { openid: 'o-never' }, 61010],
    ['2,501 characters', { content: '字'.repeat(2501) }, 45002],
    ['an unknown scene', { scene: 5 }, 40129],
  ])('refuses %s', async (_, more, errCode) => {
    expect(await check(more)).toMatchObject({ errCode })
  })

  it('refuses who was last here more than two hours ago', async () => {
    await cloud.client('o-bob').then((bob) => bob.answerNextSubscription('accept'))
    cloud.setClock({ at: later(120), frozen: true })
    expect(await check({ openid: 'o-bob' })).toMatchObject({ errCode: 0 })
    cloud.setClock({ at: later(121), frozen: true })
    expect(await check({ openid: 'o-bob' })).toMatchObject({ errCode: 61010 })
  })

  it.each([
    ['后厨有老鼠', 'pass', 100],
    ['这里有人代孕', 'review', 20006],
    ['老板是王八蛋', 'risky', 20003],
  ])('says of %s: %s', async (content, suggest, label) => {
    expect(await check({ content })).toMatchObject({
      result: { suggest, label },
      traceId: expect.any(String),
    })
  })
})

describe('getPhoneNumber', () => {
  it('opens a code once, within five minutes, for the person who tapped', async () => {
    const { code } = await alice.getPhoneCode({ phone: '13800000001' })
    expect(await call('phonenumber.getPhoneNumber', { code })).toMatchObject({
      phoneInfo: { purePhoneNumber: '13800000001', countryCode: '86' },
    })
    expect(await call('phonenumber.getPhoneNumber', { code })).toMatchObject({ errCode: 40029 })

    const late = await alice.getPhoneCode({ phone: '13800000001' })
    cloud.setClock({ at: later(6), frozen: true })
    expect(await call('phonenumber.getPhoneNumber', { code: late.code })).toMatchObject({
      errCode: 40029,
    })
    const other = await alice.getPhoneCode({ phone: '13800000001' })
    expect(
      await call('phonenumber.getPhoneNumber', { code: other.code, openid: 'o-bob' }),
    ).toMatchObject({ errCode: 40029 })
  })
})

describe('a mini-program code', () => {
  const make = (args: object) =>
    sdkOf(cloud).openapi.wxacode!.getUnlimited!({ page: 'pages/facility/index', ...args })

  it.each([
    ['33 characters', { scene: 'x'.repeat(33) }, 40169],
    ['Chinese', { scene: '编号1' }, 40169],
    ['a percent sign', { scene: '100%' }, 40169],
    ['no scene', {}, 40169],
    ['a page with a slash before it', { scene: 'f=1', page: '/pages/a' }, 41030],
    ['a page with a query', { scene: 'f=1', page: 'pages/a?b=1' }, 41030],
    ['a width of 200', { scene: 'f=1', width: 200 }, 40097],
  ])('is refused for %s', async (_, args, errCode) => {
    await expect(make(args)).rejects.toMatchObject({ errCode })
  })

  it.each(['f=01J9Z0', '0012345'])('holds the page and the scene %s', async (scene) => {
    const { contentType, buffer } = (await make({ scene, width: 300 })) as unknown as {
      contentType: string
      buffer: Buffer
    }
    const { data, width, height } = PNG.sync.read(Buffer.from(buffer))
    const read = jsQR(new Uint8ClampedArray(data), width, height)
    expect([contentType, width]).toEqual(['image/png', 300])
    expect(readCodeLink(read?.data ?? '')).toEqual({ page: 'pages/facility/index', scene })
  })
})
