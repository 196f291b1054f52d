import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { anId, aPerson } from '../kit/people'
import { openWeapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'

const lead = aPerson('centreLead', { name: '刘主任' })
const byPhone = aPerson('coordinator', { name: '陈桂芳', phone: '13900001111', signedIn: false })
const byCode = aPerson('coordinator', { name: '李大山', signedIn: false })
const CODE = 'abcde23456'

describe('signing in', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', lead, byPhone, byCode)
    cloud.put('counties', aCounty({ dutyOfficerId: lead._id }))
    const invitation = { requestId: anId(), personId: byCode._id, invitationCode: CODE }
    await cloud.as(lead).get('people.invite', invitation)
  })
  afterAll(() => cloud.stop())

  it('shows a stranger what this is, and nothing else', async () => {
    const app = await openWeapp({ cloud, openid: 'o-stranger' })
    expect(app.text()).toContain('用手机号登录')
    await app.openTab('消息')
    expect(app.text()).toContain('登录后在这里看消息')
    expect(app.errors).toEqual([])
  })

  it('says so where the person refuses to give the number', async () => {
    const app = await openWeapp({ cloud, openid: 'o-refuses' })
    await app.tap('用手机号登录')
    expect(app.text()).toContain('没有取得手机号')
  })

  it('refuses a number that nobody has entered', async () => {
    const app = await openWeapp({ cloud, openid: 'o-unknown', phoneNumber: '13800000000' })
    await app.tap('用手机号登录')
    expect(app.text()).toContain('这个手机号还没有登记')
  })

  it('signs in by the phone number, and stays signed in', async () => {
    const app = await openWeapp({ cloud, openid: 'o-chen', phoneNumber: byPhone.phone })
    await app.tap('用手机号登录')
    expect(app.text()).toContain('陈桂芳 · 卫生监督协管员')
    await app.start()
    expect(app.text()).toContain('陈桂芳 · 卫生监督协管员')
    expect(app.errors).toEqual([])
  })

  it('signs in by the invitation code, however it is typed', async () => {
    const app = await openWeapp({ cloud, openid: 'o-li' })
    await app.tap('用邀请码登录')
    await app.type('邀请码', 'ABCDE')
    await app.tap('用邀请码登录')
    expect(app.text()).toContain('邀请码是 10 个字母或数字')
    await app.type('邀请码', 'ABCDE 23456')
    await app.tap('用邀请码登录')
    expect(app.text()).toContain('李大山 · 卫生监督协管员')
    expect(app.errors).toEqual([])
  })
})
