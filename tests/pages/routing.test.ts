import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../kit/people'
import { openWeapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'
const dispatcher = aPerson('dispatcher', { name: '陈调度' })
const duty = aPerson('officer', { name: '周立行' })
const officer = aPerson('officer', { name: '郑开诚' })
const cityOffice = aPerson('cityOffice', { name: '吴市级' })

describe('who answers for a county’s clues', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', dispatcher, duty, officer, cityOffice)
    const areaNames = { [TOWNSHIP]: '石溪镇' }
    cloud.put('counties', aCounty({ dutyOfficerId: duty._id, areaNames }))
  })
  afterEach(() => cloud.stop())

  const county = () => cloud.all('counties')[0]

  async function atRouting() {
    const app = await openWeapp({ cloud, openid: dispatcher.openid ?? '' })
    await app.openTab('我的')
    await app.tap('线索分派与值班')
    await app.waitFor('周立行')
    return app
  }

  it('is changed for duty with two taps', async () => {
    const app = await atRouting()
    await app.tap('固定值班：周立行')
    await app.waitFor('谁固定值班')
    await app.tap('郑开诚')
    await app.waitUntil(() => county()?.dutyOfficerId === officer._id)
    await app.waitFor('固定值班：郑开诚')
    expect(app.errors).toEqual([])
  })

  it('is set for a specialty of the county, and taken back', async () => {
    const app = await atRouting()
    await app.tap('饮用水卫生')
    await app.waitFor('饮用水卫生由谁办理')
    await app.tapOn(app.findAll('郑开诚').at(-1)!)
    await app.waitFor('第 1 位')
    await app.tapOn(app.findAll('周立行').at(-1)!)
    await app.waitFor('第 2 位')
    await app.tap('保存')
    const officerIds = [officer._id, duty._id]
    const route = { area: COUNTY, specialty: 'drinkingWater', officerIds }
    await app.waitUntil(() => county()?.routes.length === 1)
    expect(county()?.routes).toEqual([route])
    await app.waitFor('郑开诚，不在时周立行')
    await app.waitUntil(() => !app.text().includes('由谁办理'))
    await app.tap('饮用水卫生')
    await app.tap('不指定')
    await app.waitUntil(() => county()?.routes.length === 0)
    expect(app.errors).toEqual([])
  })

  it('is set for a specialty of the county’s own', async () => {
    const before = county()!
    const tea = { id: 'own_tea' as const, name: '茶馆' }
    const said = { requestId: anId(), county: before._id, specialties: [tea] }
    await cloud.as(dispatcher).get('counties.setRules', said)
    const app = await atRouting()
    await app.tap('茶馆')
    await app.waitFor('茶馆由谁办理')
    await app.tapOn(app.findAll('郑开诚').at(-1)!)
    await app.tap('保存')
    await app.waitUntil(() => county()?.routes[0]?.specialty === tea.id)
    expect(app.errors).toEqual([])
  })

  it('shows what is missing first, and a tap leads to where it is filled', async () => {
    const app = await atRouting()
    await app.waitFor('处缺口')
    expect(app.text()).toContain('没有指定执法机构负责人')
    await app.tap('云岭县，食源性疾病：没有指定人员')
    await app.waitFor('食源性疾病由谁办理')
    await app.tap('只突发')
    await app.tapOn(app.findAll('郑开诚').at(-1)!)
    await app.tap('保存')
    await app.waitUntil(() => county()?.routes.length === 1)
    expect(county()?.routes).toMatchObject([{ severity: 'emergency' }])
    await app.waitFor('一般、紧急线索，现在由值班人员办理')
    expect(app.errors).toEqual([])
  })

  it('is set for one township and one specialty', async () => {
    const app = await atRouting()
    await app.tap('给一处另外指定')
    await app.tap('云岭县石溪镇')
    await app.waitFor('云岭县石溪镇：选专业')
    await app.tapOn(app.findAll('学校卫生').at(-1)!)
    await app.waitFor('学校卫生由谁办理')
    await app.tapOn(app.findAll('郑开诚').at(-1)!)
    await app.tap('保存')
    await app.waitUntil(() => county()?.routes.length === 1)
    expect(county()?.routes).toMatchObject([{ area: TOWNSHIP, specialty: 'schoolHealth' }])
    expect(app.errors).toEqual([])
  })

  it('is not shown to an officer who opens the page', async () => {
    const app = await openWeapp({ cloud, openid: officer.openid ?? '' })
    await app.start('packages/office/routing/index')
    await app.waitFor('由线索管理或卫生健康委设置')
    expect(app.text()).not.toContain('周立行')
  })

  it('leads nobody of the city to a list that cannot be read', async () => {
    const app = await openWeapp({ cloud, openid: cityOffice.openid ?? '' })
    await app.waitFor('全市的记录这里还看不到')
    expect(app.text()).not.toContain('巡查对象')
    await app.openTab('我的')
    await app.waitFor('吴市级')
    expect(app.text()).not.toContain('登记、邀请和停用')
    expect(app.errors).toEqual([])
  })
})
