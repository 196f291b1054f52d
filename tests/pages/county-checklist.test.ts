// A county's own checklist reaches the phone without a release, works without a network, and outlives its next version.

import type { Checklist } from '@domain/checklists/checklist'
import { rulesOf } from '@domain/patrols/county-rules'
import type { Person } from '@domain/people/person'
import { aCheck, aChecklist } from '../kit/checklists'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { anId, aPerson, COUNTY } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'
import { openSection } from './patrolling'

const NOW = '2026-03-02T02:00:00.000Z'
const county = COUNTY.slice(0, 6)
const cooling = { id: 'own_cool', name: '冷却塔' } as const
const clause = { own: '云岭县冷却塔 3' }

const written: Checklist = aChecklist({
  id: 'ownCooling',
  name: '冷却塔巡查表',
  specialty: cooling.id,
  kinds: ['publicPlace'],
  sections: [
    {
      name: '冷却塔',
      items: [
        aCheck({ id: 'towerClean', question: '塔里没有泥垢', clause }),
        aCheck({
          id: 'cleanedSoon',
          question: '已约好清洗的日子',
          when: { item: 'towerClean', result: ['fail'] },
          clause,
        }),
        {
          ...aCheck({ id: 'waterTemperature', question: '出水温度', clause }),
          kind: 'quantity',
          quantity: { unit: '℃', highest: '32', possibleTo: '100' },
        },
      ],
    },
  ],
})

describe('a checklist of the county', () => {
  let cloud: TestCloud
  let coordinator: Person
  let app: Weapp
  const commission = aPerson('commission')
  const pool = aFacility({
    ...{ coordinatorId: anId(), kind: 'publicPlace', name: '蓝湾游泳馆' },
    traits: { publicPlaceKind: 'swimming' },
  })
  const publish = (checklist: Checklist) =>
    cloud
      .as(commission)
      .get('checklists.publish', { requestId: anId(), county, checklist: { ...checklist } })

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    coordinator = aPerson('coordinator')
    cloud.put('people', coordinator, commission)
    cloud.put('counties', aCounty({ dutyOfficerId: coordinator._id, specialties: [cooling] }))
    cloud.put('facilities', pool)
    await publish(written)
    app = await openWeapp({ cloud, openid: coordinator.openid ?? '' })
  })
  afterAll(() => cloud.stop())
  afterEach(() => {
    expect(app.errors).toEqual([])
  })

  it('is offered without a network once the phone has read it', async () => {
    await app.start(`packages/patrol/facility/index?id=${pool._id}`)
    await app.waitUntil(() =>
      [written.name, pool.name].every((each) => keptOnPhone(app).includes(each)),
    )
    app.kill()
    await app.reach('offline')
    await app.start(`packages/patrol/facility/index?id=${pool._id}`)
    await app.tap('开始巡查')
    expect(app.text()).toContain('冷却塔巡查表')
  })

  it('asks for one number with its unit and limit, and says where the question comes from', async () => {
    await app.tap('这次不做', { beside: '公共场所巡查表' })
    await app.tap('不做')
    await openSection(app, '冷却塔')
    await app.tap('看什么', { beside: '塔里没有泥垢' })
    expect(app.text()).toContain('依据：自定：云岭县冷却塔 3')
    await app.type('出水温度', '35')
    expect(app.text()).toContain('℃\n不合格\n不高于 32 ℃')
    await app.type('出水温度', '31.5')
    expect(app.text()).toContain('℃\n合格\n不高于 32 ℃')
  })

  it('asks under an item what follows from its answer', async () => {
    expect(app.shows('已约好清洗的日子')).toBe(false)
    await app.tap('不合格', { beside: '塔里没有泥垢' })
    await app.type('看到的情况（必填）', '底部有泥')
    expect(app.text().indexOf('塔里没有泥垢')).toBeLessThan(app.text().indexOf('已约好清洗的日子'))
    expect(app.text().indexOf('已约好清洗的日子')).toBeLessThan(app.text().indexOf('出水温度'))
    await app.tap('合格', { beside: '已约好清洗的日子' })
  })

  it('is taken in the version that was answered, whatever was published meanwhile', async () => {
    await publish({ ...written, version: '2026.2' })
    await app.reach('online')
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitFor('已提交')
    expect(app.text()).toContain('疑似水源地标识不符合要求')
    const [patrol] = cloud.all('patrols')
    expect(patrol?.checklists).toMatchObject([
      { checklistId: 'ownCooling', version: '2026.1', specialty: 'own_cool' },
    ])
    expect(patrol?.checklists[0]?.items.map(({ itemId, result }) => [itemId, result])).toEqual([
      ['towerClean', 'fail'],
      ['cleanedSoon', 'pass'],
      ['waterTemperature', 'pass'],
    ])
    expect(rulesOf(cloud.all('counties')[0] ?? {}).specialties).toEqual([cooling])
  })

  it('has its specialty called by its name', async () => {
    await app.tap('疑似水源地标识不符合要求')
    await app.waitFor('冷却塔')
    expect(app.text()).not.toContain('本区县专业')
  })
})

/** What the phone keeps of what was read. */
const keptOnPhone = ({ phone }: Weapp): string =>
  [...phone.storage].flatMap(([key, text]) => (key.startsWith('read/') ? [text] : [])).join('')
