import { facilityKind } from '@domain/facilities/kinds'
import { aFacility } from '../kit/facilities'
import { openWeapp } from '../kit/weapp'
import { NODES } from './limits'
import { addPhoto, passRest, see, startPatrol, WATER_CLEAR } from './patrolling'
import { PLANT, startWaterCounty, type WaterCounty } from './water-county'

describe('a patrol that is being written', () => {
  let county: WaterCounty
  const open = () => openWeapp({ cloud: county.cloud, openid: county.coordinator.openid ?? '' })

  beforeAll(async () => {
    county = await startWaterCounty()
  })
  afterAll(() => county.cloud.stop())

  it('says so where it is not on the phone any more', async () => {
    const app = await open()
    for (const page of ['patrol', 'finish']) {
      await app.start(`packages/patrol/${page}/index?draft=01kjp4cbvzcyewk6as800wymad`)
      expect(app.text()).toContain('这份记录已经不在手机上')
    }
    await app.tap('返回首页')
    expect(app.path).toBe('pages/home/index')
  })

  it('needs no network once the dossier is open', async () => {
    const app = await open()
    await startPatrol(app, PLANT)
    await app.back()
    await app.reach('offline')
    await app.tap('继续巡查（有一份没写完）')
    await app.tap('重新开始一份')
    expect(app.text()).toContain('现在没有网络。可以照常填写')
    await passRest(app, '水源')
    expect(app.text()).toContain('已答 4/24')
    expect(app.errors).toEqual([])
  })

  it('says when it began by the server’s clock, however wrong the phone’s is', async () => {
    const app = await openWeapp({
      cloud: county.cloud,
      openid: county.coordinator.openid ?? '',
      clockAhead: -40 * 24 * 60 * 60 * 1000,
    })
    await startPatrol(app, PLANT)
    expect(app.text()).toMatch(/3月2日 \d\d:\d\d 开始/)
    await app.start()
    expect(app.text()).toMatch(/3月2日 \d\d:\d\d 开始/)
    expect(app.text()).not.toMatch(/天没有发出|1月/)
  })

  it('is one of two that home shows, and the others are a tap away', async () => {
    const app = await open()
    for (const name of ['甲水厂', '乙水厂', '丙水厂']) {
      const plant = aFacility({ coordinatorId: county.coordinator._id, name })
      county.cloud.put('facilities', plant)
      await app.start(`packages/patrol/facility/index?id=${plant._id}`)
      await app.tap('开始巡查')
    }
    await app.start()
    expect(app.text()).toContain('3 份没写完')
    await app.tap('还有 1 份，看全部')
    expect(app.path).toBe('pages/me/index')
    for (const name of ['甲水厂', '乙水厂', '丙水厂']) expect(app.text()).toContain(name)
  })

  it('goes on where the person says that there is no position', async () => {
    const app = await openWeapp({
      cloud: county.cloud,
      openid: county.coordinator.openid ?? '',
      position: undefined,
    })
    await startPatrol(app, PLANT)
    expect(app.text()).toContain('没有定位：没有允许使用位置。可以照常巡查')
  })

  it('says that the phone is far from the facility, and goes on', async () => {
    const app = await openWeapp({
      cloud: county.cloud,
      openid: county.coordinator.openid ?? '',
      position: { longitude: 107.5, latitude: 30.227, accuracy: 15 },
    })
    await startPatrol(app, PLANT)
    expect(app.text()).toContain('离登记位置约 3.0 公里，请确认没有走错')
    await passRest(app, '水源')
    expect(app.text()).toContain('已答 4/24')
    expect(app.errors).toEqual([])
  })

  it('says of each photo whether it was taken on the spot or chosen', async () => {
    const app = await open()
    await startPatrol(app, PLANT)
    await see(app, WATER_CLEAR)
    await app.tap('不合格', { beside: WATER_CLEAR })
    await addPhoto(app, WATER_CLEAR)
    expect(app.text()).toContain('现场拍摄')
    await app.tap('加照片', { beside: WATER_CLEAR })
    await app.tap('从相册选')
    expect(app.text()).toContain('相册选取')
    expect(app.errors).toEqual([])
  })

  it('shows the checklists of every kind within WeChat’s limits where nothing is known', async () => {
    for (const kind of facilityKind.options) {
      const facility = aFacility({
        coordinatorId: county.coordinator._id,
        kind,
        name: `某某${kind}`,
        traits: {},
      })
      county.cloud.put('facilities', facility)
      const app = await open()
      await app.start(`packages/patrol/facility/index?id=${facility._id}`)
      await app.tap('开始巡查')
      expect(app.size.nodes).toBeLessThan(NODES)
      expect(app.errors).toEqual([])
    }
  })
})
