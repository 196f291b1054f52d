// What a county sets for its patrols, from the tap in the office to the list of whoever patrols.

import type { Person } from '@domain/people/person'
import { aChecklist, offer } from '../kit/checklists'
import { aPerson } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'
import { PLANT, startWaterCounty, type WaterCounty } from './water-county'

describe('what a county sets for its patrols', () => {
  let water: WaterCounty
  let dispatcher: Person

  beforeEach(async () => {
    water = await startWaterCounty()
    dispatcher = aPerson('dispatcher')
    water.cloud.put('people', dispatcher)
  })
  afterEach(() => water.cloud.stop())

  const county = () => water.cloud.all('counties')[0]!

  async function openFor(person: Person): Promise<Weapp> {
    const app = await openWeapp({ cloud: water.cloud, openid: person.openid ?? '' })
    await app.openTab('我的')
    return app
  }

  async function atRules(): Promise<Weapp> {
    const app = await openFor(dispatcher)
    await app.tap('巡查规则')
    await app.waitFor('多久巡查一次')
    return app
  }

  it('decides when whoever patrols must come, once the timer has been through', async () => {
    const app = await atRules()
    expect(app.text()).toContain('按指南：每年不少于 2 次')
    await app.tap('饮用水卫生')
    await app.tap('每季度一次')
    await app.waitFor('本县定：每季度一次')
    expect(app.text()).toContain('正在重新算到期日')
    await water.cloud.local.fireTimer('timer')
    await app.pullDown()
    expect(app.text()).not.toContain('正在重新算到期日')

    const other = await openWeapp({
      cloud: water.cloud,
      openid: water.coordinator.openid ?? '',
      path: `packages/patrol/facility/index?id=${water.plant._id}`,
    })
    await other.waitFor(PLANT)
    expect(other.text()).toContain('2026年3月31日')
    expect([...app.errors, ...other.errors]).toEqual([])
  })

  it('is said for those of one risk, beside what is said for all', async () => {
    const app = await atRules()
    await app.tap('饮用水卫生')
    await app.tap('高风险')
    await app.tap('每月一次')
    await app.waitFor('高风险：每月一次')
    expect(app.text()).toContain('按指南：每年不少于 2 次')
    expect(county().frequencies).toEqual([
      { specialty: 'drinkingWater', risk: 'high', frequency: { each: 'month' } },
    ])
    expect(app.errors).toEqual([])
  })

  it('is never less than the guide asks, and goes back to the guide', async () => {
    const app = await atRules()
    await app.tap('饮用水卫生')
    expect(app.findAll('每年不少于 1 次')).toEqual([])
    await app.tap('每年不少于 4 次')
    await app.waitFor('本县定：每年不少于 4 次')
    await app.tap('饮用水卫生')
    await app.tapOn(app.findAll('按指南：每年不少于 2 次').at(-1)!)
    await app.waitUntil(() => county().frequencies?.length === 0)
    expect(app.errors).toEqual([])
  })

  it('names the day on which a term starts, and takes it back', async () => {
    const app = await atRules()
    const picker = app.find('加一个开学日期').parents.find(({ tag }) => tag === 'picker')
    picker!.dispatch('change', { value: '2026-09-05' })
    await app.waitFor('2026年9月5日')
    expect(county().termStarts).toEqual(['2026-09-05'])
    await app.tap('去掉', { beside: '2026年9月5日' })
    await app.tap('去掉')
    await app.waitUntil(() => county().termStarts?.length === 0)
    expect(app.errors).toEqual([])
  })

  it('chooses how a clause is read', async () => {
    const app = await atRules()
    await app.tap('满 150 名才多配 1 名')
    await app.waitUntil(() => county().construal?.kindergartenStaff === 'full')
    expect(county().construal).toMatchObject({ hundredBeds: 'generalHospitals' })
    expect(app.errors).toEqual([])
  })

  it('adds a specialty, and refuses to delete it while its checklist is offered', async () => {
    const app = await atRules()
    await app.tap('添加一个专业')
    await app.type('专业名称', '茶')
    await app.tap('保存')
    expect(app.text()).toContain('请写名称，2 到 12 个字')
    await app.type('专业名称', '茶馆')
    await app.tap('保存')
    await app.waitFor('还没有检查表')
    const [tea] = county().specialties ?? []
    expect(tea).toMatchObject({ name: '茶馆' })

    offer(water.cloud, county(), aChecklist({ specialty: tea!.id, name: '茶馆巡查表' }))
    await app.pullDown()
    await app.tapOn(app.findAll('茶馆').at(-1)!)
    await app.tap('删除这个专业')
    await app.tap('删除')
    await app.waitFor('茶馆巡查表”还在用')
    await app.tap('知道了')
    expect(county().specialties).toHaveLength(1)
    expect(app.errors).toEqual([])
  })

  it('is not led to who may only read it, who sees it without the ways to change it', async () => {
    const app = await openFor(water.officer)
    expect(app.text()).not.toContain('巡查规则')
    await app.start('packages/office/rules/index')
    await app.waitFor('多久巡查一次')
    expect(app.text()).not.toMatch(/加一个开学日期|添加一个专业/)
    expect(app.find('饮用水卫生').isTappable).toBe(false)
    expect(app.errors).toEqual([])
  })
})
