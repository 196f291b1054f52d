// A county writes a checklist of its own on the phone, and whoever patrols there is asked it.

import type { Person } from '@domain/people/person'
import { aCheck, aChecklist, anOwnChecklist, offer } from '../kit/checklists'
import { aPerson } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'
import { startPatrol } from './patrolling'
import { PLANT, startWaterCounty, type WaterCounty } from './water-county'

const NODES = 600
const QUESTION = '水源地立着标识牌'

describe('a checklist of a county', () => {
  let water: WaterCounty
  let dispatcher: Person

  beforeEach(async () => {
    water = await startWaterCounty()
    dispatcher = aPerson('dispatcher')
    water.cloud.put('people', dispatcher)
  })
  afterEach(() => water.cloud.stop())

  const county = () => water.cloud.all('counties')[0]!
  const published = () => water.cloud.all('checklists').map(({ checklist }) => checklist)

  async function atChecklists(): Promise<Weapp> {
    const app = await openWeapp({ cloud: water.cloud, openid: dispatcher.openid ?? '' })
    await app.openTab('我的')
    await app.tap('本县检查表')
    return app
  }

  async function describeIt(app: Weapp): Promise<void> {
    await app.tap('新写一张')
    await app.type('检查表名称', '水源地巡查表')
    await app.tap('饮用水卫生')
    await app.tap('农村集中式供水')
    await app.type('第 1 部分叫什么', '水源地')
  }

  async function writeItem(app: Weapp, said: Record<string, string>): Promise<void> {
    for (const [field, words] of Object.entries(said)) await app.type(field, words)
    await app.tap('写好了')
  }

  const whole = {
    检查内容: QUESTION,
    怎么看: '走到取水口，看牌子在不在',
    依据: '云岭县供水巡查 1',
    疑似什么问题: '水源地标识不符合要求',
  }

  async function publish(app: Weapp): Promise<void> {
    await app.tap('发布')
    await app.tap('发布')
    await app.waitUntil(() => published().length > 0)
  }

  it('says at the item what is wrong with it, and publishes nothing', async () => {
    const app = await atChecklists()
    await describeIt(app)
    await app.tap('还没写检查内容')
    await writeItem(app, { ...whole, 依据: '', 疑似什么问题: '' })
    await app.tap('发布')
    await app.tap('知道了')
    expect(app.text()).toContain('1 个检查项要改')
    expect(app.text()).toContain('依据：没有填写')
    expect(app.text()).toContain('事项：没有填写')
    await app.tap(QUESTION)
    expect(app.text()).toContain('这一项要改')
    await writeItem(app, { 依据: whole['依据'], 疑似什么问题: whole['疑似什么问题'] })
    expect(app.text()).not.toContain('要改')
    expect(published()).toEqual([])
    expect(app.errors).toEqual([])
  })

  it('is offered to whoever patrols such a place, once it is published', async () => {
    const app = await atChecklists()
    await describeIt(app)
    await app.tap('还没写检查内容')
    await writeItem(app, whole)
    await publish(app)
    await app.waitFor('在用')
    expect(published()).toMatchObject([{ name: '水源地巡查表', version: '2026.1' }])

    const other = await openWeapp({ cloud: water.cloud, openid: water.coordinator.openid ?? '' })
    await startPatrol(other, PLANT)
    await other.waitFor('水源地巡查表')
    expect([...app.errors, ...other.errors]).toEqual([])
  })

  it('asks for a number, by a fact of the place and by an answer', async () => {
    const app = await atChecklists()
    await describeIt(app)
    await app.tap('还没写检查内容')
    await writeItem(app, whole)
    await app.tap('给第 1 部分加一项')
    await app.tap('填数字')
    await app.tap('NTU')
    await app.type('上限：不高于（没有就空着）', '1')
    await app.type('最大可能值（再大就是填错）', '100')
    await app.tap('看单位情况再问')
    await app.tap('供水人口')
    await app.type('不少于多少', '1000')
    await writeItem(app, { ...whole, 检查内容: '出水浑浊度' })
    await app.tap('给第 1 部分加一项')
    await app.tap('看前面一项怎么答再问')
    await app.tap(QUESTION)
    await writeItem(app, { ...whole, 检查内容: '已经通知村里补立' })
    await publish(app)
    const [first, second, third] = published()[0]!.sections[0]!.items
    expect(second).toMatchObject({
      quantity: { unit: 'NTU', highest: '1', possibleTo: '100' },
      when: { trait: 'servedCount', atLeast: 1000 },
    })
    expect(third).toMatchObject({ when: { item: first!.id, result: ['fail'] } })

    await app.tap('水源地巡查表')
    await app.waitFor('供水人口不少于 1000 人')
    expect(app.text()).toContain(`“${QUESTION}”答了不合格`)
    expect(app.text()).toContain('不高于 1 NTU')
    expect(app.errors).toEqual([])
  })

  it('draws little of a long one, read or written', async () => {
    const sections = Array.from({ length: 4 }, (_part, part) => ({
      name: `部分${part}`,
      items: Array.from({ length: 20 }, (_item, at) => aCheck({ id: `q${part}x${at}` })),
    }))
    const { name } = offer(water.cloud, county(), aChecklist({ sections }))
    const app = await atChecklists()
    await app.tap(name)
    await app.waitFor('部分3（20 项）')
    expect(app.size.nodes).toBeLessThan(NODES)
    await app.tap('改成新版')
    await app.tap('展开第 1 部分的 20 项')
    expect(app.size.nodes).toBeLessThan(NODES)
    const { bytes } = await app.drawing(() => app.type('检查表名称', '长检查表'))
    expect(bytes).toBeLessThan(2048)
    expect(app.errors).toEqual([])
  })

  it('stays on the phone while it is written', async () => {
    const app = await atChecklists()
    await describeIt(app)
    app.kill()
    await app.start('packages/office/checklists/index')
    await app.tap('水源地巡查表')
    await app.tap('删掉')
    await app.tap('删掉')
    await app.waitFor('还没有自己的检查表')
    expect(app.text()).not.toContain('水源地巡查表')
    expect(app.errors).toEqual([])
  })

  it('is changed in a new version that keeps the ids of its items', async () => {
    const before = offer(water.cloud, county())
    const app = await atChecklists()
    await app.tap(before.name)
    await app.tap('改成新版')
    await app.tap(QUESTION)
    await writeItem(app, { 检查内容: '水源地的标识牌看得清' })
    await app.tap('发布')
    await app.tap('发布')
    await app.waitUntil(() => published().length === 2)
    const [item] = before.sections[0]!.items
    expect(published().find(({ version }) => version === '2026.2')).toEqual({
      ...before,
      version: '2026.2',
      sections: [{ name: '水源地', items: [{ ...item, question: '水源地的标识牌看得清' }] }],
    })
    expect(app.errors).toEqual([])
  })

  it('takes the next number where somebody else has published that version meanwhile', async () => {
    const before = offer(water.cloud, county())
    const app = await atChecklists()
    await app.tap(before.name)
    await app.tap('改成新版')
    water.cloud.put('checklists', anOwnChecklist(county(), { ...before, version: '2026.2' }))
    await app.type('检查表名称', '水源地标识表')
    await app.tap('发布')
    await app.tap('发布')
    await app.waitFor('改成了 2026.3 版')
    await app.tap('知道了')
    await app.tap('发布')
    await app.tap('发布')
    await app.waitUntil(() => county().checklists?.[0]?.version === '2026.3')
    expect(app.errors).toEqual([])
  })

  it('is withdrawn once that is agreed to, and offered again', async () => {
    const { name } = offer(water.cloud, county(), aChecklist())
    const app = await atChecklists()
    await app.tap(name)
    await app.waitFor('停用')
    await app.tap('停用')
    await app.waitFor('已经开始的巡查照样能交')
    await app.tap('停用')
    await app.waitUntil(() => county().checklists?.length === 0)
    await app.tap('重新启用')
    await app.waitUntil(() => county().checklists?.length === 1)
    expect(app.errors).toEqual([])
  })

  it('is written by nobody who may not set it', async () => {
    offer(water.cloud, county())
    const app = await openWeapp({ cloud: water.cloud, openid: water.coordinator.openid ?? '' })
    await app.start('packages/office/checklists/index')
    await app.waitFor('在用')
    expect(app.text()).not.toContain('新写一张')
    await app.start('packages/office/writing/index?id=own1')
    await app.waitFor('检查表由线索管理或卫生健康委设置')
    expect(app.errors).toEqual([])
  })
})
