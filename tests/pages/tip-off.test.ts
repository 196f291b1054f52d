// A resident tips off, without signing in, with no signal at first, and follows it by its code from another phone: in the built
// mini-program.

import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../kit/people'
import { openWeapp, type PhoneSettings, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'
const HOME = 'pages/home/index'
const ASKED = '先跟您说清楚'

describe('a resident', () => {
  let cloud: TestCloud
  const officer = aPerson('dispatcher')

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer)
    const areaNames = { [TOWNSHIP]: '石溪镇' }
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id, area: COUNTY, areaNames }))
  })
  afterAll(() => cloud.stop())

  const aResident = (phone: Partial<PhoneSettings> = {}) =>
    openWeapp({ cloud, openid: `o-${anId()}`, ...phone })
  const tips = () => cloud.all('tipOffs')

  async function written(app: Weapp, words: string): Promise<void> {
    await app.start(HOME)
    await app.tap('我要举报')
    await app.tap('饮用水有异常')
    await app.type('在哪里', '红星村水厂')
    await app.waitFor('石溪镇')
    await app.type('是什么情况', words)
    await app.tap('下一步')
  }

  it('tells what and where in four steps, keeps the code, and reads from another phone what was answered', async () => {
    const app = await aResident()
    await written(app, '水是黄的')
    await app.waitFor('不留名一样办理，一样能查结果')
    await app.tap('提交')
    await app.waitFor('已交到执法机构')
    const [code = ''] = /\d{4} \d{4} \d{4} \d{4}/.exec(app.text()) ?? []
    expect(tips()).toMatchObject([{ place: '红星村水厂', identity: 'anonymous' }])
    expect(cloud.all('informants')).toEqual([])
    const digits = code.replaceAll(' ', '')
    expect([...app.phone.storage].flat().join('\n')).not.toContain(digits)

    const other = await aResident({ privacy: 'unasked' })
    await other.start(HOME)
    await other.tap('查办理情况')
    await other.type('回执号', digits)
    await other.tap('查')
    await other.waitFor('最晚 2026年3月9日 告诉您受不受理')
    await other.type('想补充或想问的', '今天又黄了')
    await other.tap('加照片')
    await other.tap('拍照')
    expect(other.text()).toContain('接下来要用您拍的、选的照片')
    await other.tap('不同意')
    expect(other.toasts.at(-1)).toBe('不放照片也行，写清楚就好')
    expect(other.shows('现场拍摄')).toBe(false)
    await other.tap('加照片')
    await other.tap('拍照')
    await other.tap('同意')
    await other.waitFor('现场拍摄')
    await other.tap('发送留言')
    await other.waitFor('附了 1 张照片')
    const [tip] = tips()
    expect(tip).toMatchObject({ messages: [{ from: 'informant', words: '今天又黄了' }] })
    expect(tip?.messages?.[0]?.photos).toMatchObject([
      { fileId: expect.stringContaining(`/tips/${tip?._id}/`) as string, source: 'camera' },
    ])
    expect(other.shows('现场拍摄')).toBe(false)
    for (const { errors } of [app, other]) expect(errors).toEqual([])
  })

  it('leaves a name that goes closed, and nothing of it stays on the phone', async () => {
    const app = await aResident({ privacy: 'unasked', phoneNumber: '13912345670' })
    await written(app, '水有味道')
    await app.tap('留名，要求保密')
    expect(app.text()).toContain('办完 12 个月后自动销毁')
    expect(app.shows(ASKED)).toBe(false)
    await app.tap('用微信手机号填')
    expect(app.text()).toContain('接下来要向微信要您的手机号')
    await app.tap('不同意')
    expect(app.toasts.at(-1)).toBe('不给手机号也行')
    await app.tap('用微信手机号填')
    await app.tap('看隐私说明', { beside: ASKED })
    await app.waitFor('办完以后 12 个月')
    expect(app.shows(ASKED)).toBe(false)
    await app.back()
    await app.tap('同意')
    await app.waitFor('13912345670')
    await app.type('姓名', '欧阳暗号庚')
    await app.tap('提交')
    await app.waitUntil(() => cloud.all('informants').length === 1)
    expect([...app.phone.storage].flat().join('\n')).not.toContain('欧阳暗号庚')
    expect(JSON.stringify(tips())).not.toContain('欧阳暗号庚')
    await app.tap('存成图片')
    expect(app.phone.album).toHaveLength(1)
    const followed = () => [...app.phone.storage.keys()].filter((key) => key.endsWith('followed'))
    expect(followed()).not.toEqual([])
    await app.start(HOME)
    await app.tap('我要举报')
    await app.tap('饮用水有异常')
    await app.start(HOME)
    await app.tap('隐私说明')
    await app.tap('清掉这部手机上的举报')
    expect(app.text()).toContain('没发出去的 1 件也会删掉')
    await app.tap('清掉')
    expect(followed()).toEqual([])
    await app.start(HOME)
    expect(app.shows('接着写没写完的举报')).toBe(false)
    expect(app.errors).toEqual([])
  })

  it('says it instead of writing it: refused, called away, killed while speaking, sent without signal, heard by the agency once', async () => {
    const app = await aResident({ privacy: 'unasked', microphone: 'refused' })
    await app.tap('我要举报')
    await app.tap('饮用水有异常')
    await app.type('在哪里', '河口水厂')
    await app.waitFor('石溪镇')
    await app.tap('按一下开始说')
    expect(app.text()).toContain('接下来要用话筒录您说的话')
    await app.tap('不同意')
    await app.tap('按一下开始说')
    await app.tap('同意')
    await app.waitFor('还没有让这里用麦克风')
    await app.tap('去设置')
    expect(app.viewed.settings).toBe(true)
    app.phone.settings.microphone = 'notForWeChat'
    await app.tap('按一下开始说')
    await app.waitFor('手机没有让微信用麦克风')
    await app.tap('去设置')
    expect(app.viewed.settings).toBe('phone')

    app.phone.settings.microphone = 'open'
    await app.tap('按一下开始说')
    expect(app.text()).toContain('正在录音，已经说了 0 秒')
    expect(app.find('先说完再下一步').isDisabled).toBe(true)
    await app.speak(12)
    await app.call()
    await app.waitFor('录好了，12 秒')
    expect(app.toasts.at(-1)).toBe('刚才断了，前面说的已经存好')
    await app.tap('听一听录音')
    expect(app.viewed.heard).toMatch(/\.mp3$/)
    await app.tap('停下不听')
    expect(app.viewed.heard).toBeUndefined()
    await app.tap('删掉重说')
    await app.tap('删掉')

    await app.tap('按一下开始说')
    await app.speak(5)
    await app.start(HOME)
    await app.tap('接着写没写完的举报')
    await app.waitFor('录好了，4 秒')
    await app.tap('删掉重说')
    await app.tap('删掉')
    await app.tap('按一下开始说')
    await app.speak(70)
    await app.waitFor('录好了，60 秒')
    await app.reach('offline')
    await app.tap('下一步')
    await app.tap('提交')
    await app.waitFor('写好了，有网络就自动发送')
    await app.reach('answersLost')
    const told = () => tips().filter(({ place }) => place === '河口水厂')
    expect(told()).toEqual([])
    app.kill()
    app.phone.reach('online')
    await app.start(HOME)
    await app.waitUntil(() => told().length === 1 && !app.shows('还没有发出去'))
    const [tip] = told()
    expect(tip?.voice).toMatchObject({ seconds: 60, size: 360_000 })
    expect(tip?.check?.traces).toMatchObject([{ fileId: tip?.voice?.fileId }])
    expect([...app.phone.disk.keys()].filter((path) => path.endsWith('.mp3'))).toEqual([])

    await cloud.local.fireTimer('timer')
    const agency = await openWeapp({ cloud, openid: officer.openid ?? '' })
    await agency.start(`packages/tips/tip/index?id=${tip?._id}`)
    await agency.tap('听录音')
    const heard = await fetch(encodeURI(agency.viewed.heard ?? ''))
    expect((await heard.arrayBuffer()).byteLength).toBe(360_000)
    for (const { errors } of [app, agency]) expect(errors).toEqual([])
  })
})
