import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aPerson } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'
const lead = aPerson('centreLead', { name: '刘主任' })

describe('the people of a centre', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', lead)
    cloud.put('counties', aCounty({ dutyOfficerId: lead._id }))
  })
  afterAll(() => cloud.stop())

  const atPeople = async () => {
    const app = await openWeapp({ cloud, openid: lead.openid ?? '' })
    await app.openTab('我的')
    await app.tap('人员')
    await app.waitFor('登记人员')
    return app
  }

  async function fillIn(app: Weapp, name: string, phone: string): Promise<void> {
    await app.tap('登记人员')
    await app.type('姓名', name)
    await app.type('手机号', phone)
    await app.tap('卫生监督协管员')
    await app.tap('请选辖区')
    await app.waitFor('选辖区')
    await app.tapOn(app.findAll('云岭县').at(-1)!)
  }

  it('says what is missing', async () => {
    const app = await atPeople()
    await app.tap('登记人员')
    await app.type('手机号', '139')
    await app.tap('登记')
    expect(app.text()).toContain('请写姓名，至少两个字')
    expect(app.text()).toContain('手机号是 11 位数字')
    expect(app.errors).toEqual([])
  })

  it('enters a person once, however often the button is tapped', async () => {
    const app = await atPeople()
    await fillIn(app, '李大山', '13922223333')
    app.press('登记')
    app.press('登记')
    await app.quiet()
    expect(cloud.all('people').filter(({ name }) => name === '李大山')).toHaveLength(1)
    expect(app.text()).not.toContain('没有登记成')
    expect(app.errors).toEqual([])
  })

  it('gives a code that signs the person in, however often it is asked for', async () => {
    const app = await atPeople()
    await fillIn(app, '王小红', '13944445555')
    await app.tap('登记')
    await app.waitFor('王小红')
    await app.tap('王小红')
    await app.waitFor('发邀请码')
    app.press('发邀请码')
    app.press('发邀请码')
    await app.waitFor('只显示这一次')
    const code = /[A-Z0-9]{5} [A-Z0-9]{5}/.exec(app.text())?.[0] ?? ''
    const other = await openWeapp({ cloud, openid: 'o-wang' })
    await other.tap('用邀请码登录')
    await other.type('邀请码', code)
    await other.tap('用邀请码登录')
    expect(other.text()).toContain('王小红 · 卫生监督协管员')
    expect([...app.errors, ...other.errors]).toEqual([])
  })

  it('takes a WeChat off once that is agreed to', async () => {
    const bound = aPerson('coordinator', { name: '赵丢机' })
    cloud.put('people', bound)
    const app = await atPeople()
    await app.waitFor('赵丢机')
    await app.tap('赵丢机')
    await app.tap('解除绑定微信')
    await app.tap('解除绑定')
    const isBound = () => cloud.all('people').find(({ _id }) => _id === bound._id)?.openid
    await app.waitUntil(() => isBound() === undefined)
    expect(app.errors).toEqual([])
  })
})
