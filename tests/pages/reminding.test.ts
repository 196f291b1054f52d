// WeChat messages as people meet them: topped up on taps that they make anyway, and who would get none tonight.

import type { Clue } from '@domain/clues/clue'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { anEmergencyReport } from '../kit/emergencies'
import { aPerson, COUNTY } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

describe('messages of WeChat', () => {
  let cloud: TestCloud
  const dispatcher = aPerson('dispatcher', { name: '陈调度' })
  const officer = aPerson('officer', { name: '郑开诚' })
  const second = aPerson('officer', { name: '周立行', signedIn: false })
  const coordinator = aPerson('coordinator')

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', dispatcher, officer, second, coordinator)
    const officerIds = [officer._id, second._id]
    const routes = [{ area: COUNTY, specialty: 'foodborneDisease' as const, officerIds }]
    cloud.put('counties', aCounty({ dutyOfficerId: dispatcher._id, routes }))
  })
  afterEach(() => cloud.stop())

  const report = () =>
    cloud.as(coordinator).get('emergencies.report', anEmergencyReport({ at: AT }))
  const remaining = ({ _id } = officer) => cloud.one('credits', `${_id}.clueAlert`)?.remaining ?? 0
  const clue = (): Clue => cloud.all('clues')[0]!
  const phoneOf = (subscriptionAnswer: 'accept' | 'reject' | 'always' | 'off') =>
    openWeapp({ cloud, openid: officer.openid ?? '', subscriptionAnswer })

  async function open(app: Weapp): Promise<void> {
    await app.waitFor('疑似食源性疾病')
    await app.tapOn(app.findAll('疑似食源性疾病').at(-1)!)
    await app.waitFor('受理')
  }

  it('are topped up by opening a clue, where WeChat is told not to ask again', async () => {
    await report()
    const app = await phoneOf('always')
    await open(app)
    await app.waitUntil(() => remaining() === 1)
    expect(app.errors).toEqual([])
  })

  it('are asked about on a tap that stays on its page, once a day, and no answer changes what it does', async () => {
    await report()
    const app = await phoneOf('reject')
    await open(app)
    expect(remaining()).toBe(0)
    await app.tap('受理')
    await app.waitUntil(() => clue().status === 'accepted')
    expect(remaining()).toBe(0)
    expect(app.errors).toEqual([])
  })

  it('are topped up by accepting, where few are left', async () => {
    await report()
    const app = await phoneOf('accept')
    await open(app)
    expect(remaining()).toBe(0)
    await app.tap('受理')
    await app.waitUntil(() => clue().status === 'accepted' && remaining() === 1)
    expect(app.errors).toEqual([])
  })

  it('are not asked about of whoever wants none; whoever manages the clues reads it and rings', async () => {
    const phone = await phoneOf('off')
    await phone.waitUntil(() => cloud.one('reaches', officer._id)?.switchedOffAt !== undefined)
    const app = await openWeapp({ cloud, openid: dispatcher.openid ?? '' })
    await app.openTab('我的')
    await app.tap('今晚谁收不到提醒')
    await app.waitFor('收不到的')
    const text = app.text()
    const order = ['周立行', '没有登录', '郑开诚', '微信里关了提醒', '陈调度', '没有提醒次数']
    const places = order.map((each) => text.indexOf(each))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(-1)
    await app.tap('郑开诚')
    expect(app.viewed.called).toBe(officer.phone)
    expect([...app.errors, ...phone.errors]).toEqual([])
  })
})
