// From a place that nobody has registered to its dossier, with no signal on the way; what is changed there, and by whom it is
// confirmed.

import type { Facility } from '@domain/facilities/facility'
import { facilityCode } from '@domain/facilities/code'
import { account } from '../../config/account'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { anEntry } from '../kit/registry'
import { openWeapp, type Weapp } from '../kit/weapp'
import { NODES } from './limits'
import { startWaterCounty, type WaterCounty } from './water-county'

const VILLAGE = '500299101202'

describe('the registry on the phone', () => {
  let county: WaterCounty

  beforeAll(async () => {
    county = await startWaterCounty()
    const [stored] = county.cloud.all('counties')
    const choice = { filter: { _id: stored?._id ?? '' }, multi: false }
    const areaNames = { '500299101000': '云台镇', [VILLAGE]: '白鹤村' }
    void county.cloud.local.store.update('counties', choice, { $set: { areaNames } })
  })
  afterAll(() => county.cloud.stop())

  const phoneOf = (person = county.coordinator): Promise<Weapp> =>
    openWeapp({ cloud: county.cloud, openid: person.openid ?? '' })
  const named = (name: string): Facility | undefined =>
    county.cloud.all('facilities').find((each) => each.name === name)

  async function registering(app: Weapp, name: string): Promise<void> {
    await app.start('packages/registry/kinds/index')
    await app.tap('农村集中式供水')
    await app.type('名称', name)
    await app.tap('请选')
    await app.tap('云岭县云台镇白鹤村')
  }

  it('takes a facility with no signal, lets it be patrolled, and sends both when there is signal', async () => {
    const app = await phoneOf()
    await app.reach('offline')
    await registering(app, '白鹤村水厂')
    await app.tap('我就在这里')
    await app.type('供水人口', '300')
    await app.tap('加一个人的证件')
    await app.type('持证人姓名', '王小兰')
    await app.tap('确定')
    expect(app.text()).toContain('王小兰的健康合格证明')
    expect(app.size.nodes).toBeLessThan(NODES)
    await app.tap('登记')
    expect(app.text()).toContain('已存好')
    expect(named('白鹤村水厂')).toBeUndefined()

    await app.tap('去看档案、开始巡查')
    expect(app.text()).toContain('还没有发送')
    await app.tap('开始巡查')
    expect(app.text()).toContain('白鹤村水厂')
    app.kill()
    await app.start()
    await app.reach('online')
    await app.waitUntil(() => named('白鹤村水厂') !== undefined)
    expect(named('白鹤村水厂')).toMatchObject({
      area: VILLAGE,
      traits: { servedCount: 300 },
      certificates: [{ holderName: '王小兰', kind: 'health' }],
      coordinatorId: county.coordinator._id,
    })
    expect(named('白鹤村水厂')?.place).toBeDefined()
    expect(app.errors).toEqual([])
  })

  it('says while one types what is there already, and again once it is registered', async () => {
    const register = county.cloud.as(county.coordinator)
    await register.get('facilities.register', anEntry({ name: '青龙村供水站', area: VILLAGE }))
    const app = await phoneOf()
    await registering(app, '云台镇青龙水厂')
    await app.waitFor('看看是不是已经登记过')
    expect(app.text()).toContain('青龙村供水站')
    expect(app.text()).toContain('名称相像')
    await app.tap('登记')
    await app.waitFor('这些单位和它相像，请核对')
    expect(named('云台镇青龙水厂')?.alikeIds).toEqual([named('青龙村供水站')?._id])
    expect(app.errors).toEqual([])
  })

  it('shows a change before and after; the officer confirms it on a page of its own', async () => {
    const plant = aFacility({ coordinatorId: county.coordinator._id, name: '石梁水厂' })
    county.cloud.put('facilities', plant)
    const app = await phoneOf()
    await app.start(`packages/patrol/facility/index?id=${plant._id}`)
    await app.waitFor('改登记信息')
    await app.tap('改登记信息')
    await app.type('名称', '石梁自来水厂')
    await app.type('负责人姓名', '李四')
    expect(app.text()).toContain('原来：石梁水厂')
    expect(app.text()).toContain('改为：石梁自来水厂')
    await app.tap('提交变更')
    await app.waitFor('变更已提交')
    expect(app.text()).toContain('要执法机构确认后才算数')
    await app.waitUntil(() => county.cloud.all('changes').length === 1)
    expect(named('石梁水厂')?.operatorName).toBe('李四')

    const [change] = county.cloud.all('changes')
    const office = await phoneOf(county.officer)
    await office.start(`packages/registry/change/index?id=${change?._id}`)
    await office.waitFor('确认变更')
    await office.tap('确认变更')
    await office.tap('确认')
    await office.waitFor('已确认，按新的登记')
    expect(named('石梁自来水厂')?._id).toBe(plant._id)
    expect([...app.errors, ...office.errors]).toEqual([])
  })

  it('opens a scanned code as a dossier for staff, and as what is public for others', async () => {
    const plant = aFacility({ coordinatorId: county.coordinator._id, name: '云顶水厂' })
    county.cloud.put('facilities', plant)
    const q = encodeURIComponent(facilityCode(plant._id, account.codeLink))
    const app = await phoneOf()
    await app.start(`packages/open/public/index?q=${q}`)
    await app.waitFor('云顶水厂')
    expect(app.path).toBe('packages/patrol/facility/index')
    const stranger = await openWeapp({ cloud: county.cloud, openid: aPerson('reporter')._id })
    await stranger.start(`packages/open/public/index?q=${q}`)
    await stranger.waitFor('我要举报')
    await stranger.waitFor('云顶水厂')
    expect(stranger.text()).not.toContain('巡查')
    await stranger.start('packages/open/public/index?q=https%3A%2F%2Fexample.com%2F')
    expect(stranger.text()).toContain('这不是单位的二维码')
  })
})
