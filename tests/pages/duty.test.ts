// The roster, what goes from one who was on duty to the next, and who is away; and a clue is opened by looking at it.

import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { anEmergencyReport } from '../kit/emergencies'
import { aPerson } from '../kit/people'
import { openWeapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const dispatcher = aPerson('dispatcher', { name: '陈调度' })
const duty = aPerson('officer', { name: '周立行' })
const officer = aPerson('officer', { name: '郑开诚' })
const coordinator = aPerson('coordinator')

describe('duty', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', dispatcher, duty, officer, coordinator)
    cloud.put('counties', aCounty({ dutyOfficerId: duty._id }))
  })
  afterEach(() => cloud.stop())

  const county = () => cloud.all('counties')[0]

  async function at(person: { openid?: string | undefined }, way: string) {
    const app = await openWeapp({ cloud, openid: person.openid ?? '' })
    await app.openTab('我的')
    await app.tap(way)
    return app
  }

  it('is set by day by the dispatcher', async () => {
    const app = await at(dispatcher, '值班表')
    await app.waitFor('现在值班：周立行')
    await app.tap('2026年3月3日，周二')
    await app.waitFor('2026年3月3日，周二，谁值班')
    await app.tapOn(app.findAll('郑开诚').at(-1)!)
    await app.waitUntil(() => county()?.duty?.length === 1)
    expect(county()?.duty).toEqual([{ on: '2026-03-03', officerId: officer._id }])
    expect(app.errors).toEqual([])
  })

  it('is set for twelve weeks at once', async () => {
    const app = await at(dispatcher, '值班表')
    await app.tap('2026年3月3日，周二')
    await app.tap('每周的这一天，共十二周')
    await app.tapOn(app.findAll('郑开诚').at(-1)!)
    await app.waitUntil(() => county()?.duty?.length === 12)
    const days = county()?.duty?.map(({ on }) => on) ?? []
    expect([days[0], days[1], days.at(-1)]).toEqual(['2026-03-03', '2026-03-10', '2026-05-19'])
    await app.waitFor('2026年3月10日，周二')
    expect(app.errors).toEqual([])
  })

  it('changes at the hour that the dispatcher sets', async () => {
    const app = await at(dispatcher, '值班表')
    await app.waitFor('每天几点交接班')
    const time = app.find('每天几点交接班 08:30')
    const picker = time.parents.find(({ tag }) => tag === 'picker')
    picker!.dispatch('change', { value: '09:00' })
    await app.waitUntil(() => county()?.dutyChangesAt === '09:00')
    await app.waitFor('每天 09:00 交接班')
    expect(app.errors).toEqual([])
  })

  it('is handed over with what is open, and taken on', async () => {
    await cloud.as(coordinator).get('emergencies.report', anEmergencyReport({ at: AT }))
    const going = await at(duty, '值班表')
    await going.waitFor('还没办完的突发线索')
    await going.tap('交班')
    await going.waitFor('交给谁')
    await going.tapOn(going.findAll('郑开诚').at(-1)!)
    await going.tap('确定交班')
    await going.waitFor('待接班')
    expect(county()?.dutyHandOver).toMatchObject({
      ...{ fromId: duty._id, toId: officer._id },
      words: expect.stringContaining('未办完的突发线索 1 条'),
    })
    const coming = await at(officer, '值班表')
    await coming.tap('已看过，确认接班')
    await coming.waitFor('已接班')
    expect(county()?.dutyHandOver?.confirmedAt).toBeDefined()
    expect([...going.errors, ...coming.errors]).toEqual([])
  })

  it('is no business of who is away, which each says of themselves', async () => {
    const app = await at(officer, '不在岗登记')
    await app.waitFor('没有人登记不在岗')
    await app.tap('登记不在岗')
    await app.waitFor('郑开诚已回来，取消')
    const today = { from: '2026-03-02', until: '2026-03-02' }
    expect(county()?.absences).toEqual([{ personId: officer._id, ...today }])
    expect(app.errors).toEqual([])
  })

  it('looks at a clue, which is opened by that, once', async () => {
    const { clueId } = await cloud
      .as(coordinator)
      .get('emergencies.report', anEmergencyReport({ at: AT }))
    const app = await openWeapp({ cloud, openid: duty.openid ?? '' })
    await app.start(`packages/clue/clue/index?id=${clueId}`)
    await app.waitFor('提醒过谁')
    await app.waitUntil(() => cloud.one('clues', clueId)?.openedBy === duty._id)
    expect(cloud.all('trail').filter(({ what }) => what === 'clue.opened')).toHaveLength(1)
    expect(app.errors).toEqual([])
  })
})
