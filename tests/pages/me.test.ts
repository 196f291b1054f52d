import { openWeapp } from '../kit/weapp'
import { startPatrol } from './patrolling'
import { PLANT, startWaterCounty, type WaterCounty } from './water-county'

describe('one’s own page', () => {
  let county: WaterCounty
  const open = (more = {}) =>
    openWeapp({ cloud: county.cloud, openid: county.coordinator.openid ?? '', ...more })

  beforeAll(async () => {
    county = await startWaterCounty()
  })
  afterAll(() => county.cloud.stop())

  it('letters follow WeChat, and are large where the person wants it', async () => {
    const app = await open({ letterScale: 1.2 })
    const scale = () => app.page.children[0]?.says('style')
    expect(scale()).toContain('--scale: 1.2')
    await app.openTab('我的')
    await app.tap('大字')
    expect(scale()).toContain('--scale: 1.4')
    await app.openTab('首页')
    expect(scale()).toContain('--scale: 1.4')
    await app.start()
    expect(scale()).toContain('--scale: 1.4')
  })

  it('signing out takes a network, and leaves the drafts for when the person returns', async () => {
    const app = await open({ phoneNumber: county.coordinator.phone })
    await startPatrol(app, PLANT)
    await app.openTab('我的')
    expect(app.text()).toContain('没写完')
    await app.reach('offline')
    await app.tap('退出登录')
    expect(app.text()).toContain('还有 1 条记录没有交')
    await app.tap('退出')
    expect(app.text()).toContain('没有退出')
    await app.tap('知道了')

    await app.reach('online')
    await app.tap('退出登录')
    await app.tap('退出')
    await app.waitFor('用手机号登录')
    expect([...app.phone.storage.values()].join('')).not.toContain(county.coordinator.phone)

    await app.tap('用手机号登录')
    await app.waitFor('1 份没写完')
    expect(app.errors).toEqual([])
  })
})
