// The day of a coordinator whose phone has read everything beforehand and has no signal since.

import { facilityCode } from '@domain/facilities/code'
import { listKey } from '@domain/kernel/list-key'
import type { Facility } from '@domain/facilities/facility'
import { anAdvice, anOrderedVisit } from '../kit/advice'
import { aFacility } from '../kit/facilities'
import { aPatrol } from '../kit/patrols'
import { anId, aPerson } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'
import { startWaterCounty, type WaterCounty } from './water-county'

/** When the visit was made that is looked at again. */
const AT = '2026-02-20T02:00:00.000Z'
const NODES = 600
const DEPTH = 30

describe('with no signal since the morning', () => {
  let county: WaterCounty

  beforeEach(async () => {
    county = await startWaterCounty()
  })
  afterEach(() => county.cloud.stop())

  function put(name: string, said: Partial<Facility> = {}): Facility {
    const _id = anId()
    const due = said.dueOn && { dueKey: listKey(said.dueOn, _id) }
    const coordinatorId = county.coordinator._id
    const facility = aFacility({ ...said, ...due, _id, name, coordinatorId })
    county.cloud.put('facilities', facility)
    return facility
  }

  /** Opened in the town, killed on the way, opened again in the village. */
  async function inTheVillage(read = 'people.colleagues'): Promise<Weapp> {
    const { cloud, coordinator } = county
    const app = await openWeapp({ cloud, openid: coordinator.openid ?? '' })
    await app.waitFor('手机里存了')
    await app.waitUntil(() => keptWords(app).includes(read))
    await app.reach('offline')
    app.kill()
    await app.start()
    return app
  }

  it('today’s list is there by the day it is due, and says how old it is', async () => {
    put('后到期的水厂', { dueOn: '2026-04-10' })
    put('早就到期的水厂', { dueOn: '2026-01-31' })
    put('不到期的水厂', { dueOn: '2026-12-31' })
    const app = await inTheVillage()
    const text = app.text()
    expect(text.indexOf('早就到期的水厂')).toBeGreaterThan(text.indexOf('已超期'))
    expect(text.indexOf('后到期的水厂')).toBeGreaterThan(text.indexOf('即将到期'))
    expect(text).not.toContain('不到期的水厂')
    expect(text).toContain('共 2 家')
    expect(text).toMatch(/手机里存了 4 家单位，(刚刚|\d+ 分钟前)更新/)
    expect(app.errors).toEqual([])
  })

  it('today’s list is there by distance, too', async () => {
    put('远水厂', { dueOn: '2026-01-31', place: { longitude: 107.6, latitude: 30.3 } })
    put('近水厂', { dueOn: '2026-04-10', place: { longitude: 107.501, latitude: 30.2 } })
    put('没有位置的水厂', { dueOn: '2026-01-30', place: undefined })
    const app = await inTheVillage()
    await app.tap('按远近排')
    const text = app.text()
    const places = ['近水厂', '远水厂', '没有位置的水厂'].map((name) => text.indexOf(name))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(text).toContain('96 米')
    await app.tap('按到期排')
    expect(app.text()).toContain('已超期')
  })

  it('a facility that was never opened is found by a part of its name, and patrolled', async () => {
    put('白鹤村水厂', { dueOn: '2026-04-10' })
    const app = await inTheVillage()
    await app.tap('找单位：输入名称里的几个字')
    await app.type('单位名称里的几个字', '鹤村')
    await app.waitUntil(() => app.shows('白鹤村水厂') && !app.shows('云台村水厂'))
    await app.tap('白鹤村水厂')
    expect(app.text()).toContain('更早的巡查、线索要有网络才能看')
    expect(app.text()).toContain('巡查到期')
    await app.tap('开始巡查')
    await app.waitFor('办有供水')
    expect(app.path).toBe('packages/patrol/patrol/index')
    expect(app.errors).toEqual([])
  })

  it('a colleague is chosen to come along, with a tap', async () => {
    const colleague = aPerson('coordinator', { name: '谭医生' })
    county.cloud.put('people', colleague)
    put('白鹤村水厂', { dueOn: '2026-04-10' })
    const app = await inTheVillage()
    await app.tap('白鹤村水厂')
    await app.tap('开始巡查')
    await app.waitFor('谭医生')
    await app.tap('谭医生')
    const draft = [...app.phone.storage].find(([key]) => key.startsWith('draft/'))
    expect(JSON.parse(draft![1])).toMatchObject({
      content: { report: { companion: '谭医生', companionId: colleague._id } },
    })
  })

  it('a re-inspection and a return visit are begun though nobody has opened what was asked', async () => {
    const { cloud, coordinator, officer } = county
    const plant = put('白鹤村水厂', { dueOn: '2026-04-10' })
    const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
    const { patrol } = aPatrol(plant, coordinator, { at: AT, wrong }, cloud.all('counties')[0]!)
    cloud.put('patrols', patrol)
    cloud.put('advice', anAdvice(patrol, plant, coordinator, { at: AT }))
    cloud.put('orderedVisits', anOrderedVisit(plant, officer, { at: AT }))
    const app = await inTheVillage('visits.show')
    await app.tap('1 份意见书待整改、复查')
    await app.tap('白鹤村水厂')
    await app.tap('去复查')
    await app.waitFor('上次：出厂水浑浊')
    await app.back()
    await app.back()
    await app.tap('回访')
    await app.tap('回访：白鹤村水厂')
    await app.tap('去回访')
    await app.waitFor('清水池有没有加盖上锁')
    expect(app.path).toBe('packages/advice/visiting/index')
    expect(app.errors).toEqual([])
  })

  it('the code on its wall opens the dossier of a facility', async () => {
    const plant = put('白鹤村水厂')
    const app = await inTheVillage()
    app.phone.settings.scanned = 'https://example.com/menu'
    await app.tap('扫码')
    expect(app.text()).toContain('不是单位的二维码')
    await app.tap('知道了')
    app.phone.settings.scanned = facilityCode(plant._id, 'https://wsjd.example.gov.cn/')
    await app.tap('扫码')
    expect(app.text()).toContain('白鹤村水厂')
    expect(app.text()).toContain('巡查到期')
  })

  it('what a code says can be pasted where it cannot be scanned', async () => {
    const plant = put('白鹤村水厂')
    const app = await inTheVillage()
    await app.tap('找单位：输入名称里的几个字')
    await app.type('单位名称里的几个字', facilityCode(plant._id, 'https://wsjd.example.gov.cn/'))
    await app.waitFor('打开这个二维码的单位')
    await app.tap('打开这个二维码的单位')
    expect(app.text()).toContain('巡查到期')
  })

  it('what is near is there', async () => {
    put('近水厂', { place: { longitude: 107.501, latitude: 30.2 } })
    const app = await inTheVillage()
    await app.tap('附近的')
    await app.tap('看附近的单位')
    await app.waitFor('近水厂')
  })

  it('four hundred facilities are few on a page, and one turns to the last of them', async () => {
    for (let count = 1; count <= 400; count += 1)
      put(`第${count}号水厂`, { dueOn: count % 2 ? '2026-01-31' : '2026-04-10' })
    const app = await inTheVillage()
    expect(app.text()).toContain('共 400 家')
    expect(app.size.nodes).toBeLessThan(NODES)
    expect(app.size.depth).toBeLessThan(DEPTH)
    for (let page = 1; page < 14; page += 1) await app.tap('下一页')
    expect(app.text()).toContain('14/14')
    expect(app.text()).toContain('第400号水厂')
    expect(app.size.nodes).toBeLessThan(NODES)
    const stored = [...app.phone.storage].filter(([key]) => key.startsWith('pack/'))
    const bytes = stored.map(([, text]) => Buffer.byteLength(text))
    expect(Math.max(...bytes)).toBeLessThan(1024 * 1024)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(1024 * 1024)
  })

  it('nothing of it stays on the phone after signing out', async () => {
    const { cloud, coordinator } = county
    const app = await openWeapp({ cloud, openid: coordinator.openid ?? '' })
    await app.waitFor('手机里存了')
    await app.openTab('我的')
    await app.tap('退出登录')
    await app.tap('退出')
    await app.waitUntil(() => ![...app.phone.storage.keys()].some((key) => key.startsWith('pack/')))
  })
})

const keptWords = ({ phone }: Weapp): string =>
  [...phone.storage].map(([key, text]) => (key.startsWith('read/') ? text : '')).join('')
