// A reward in the built mini-program: applied for by code on any phone, granted by one of the agency, paid by another.

import type { Person } from '@domain/people/person'
import { rewardIdOf } from '@domain/tip-offs/rewards/reward'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../kit/people'
import { REWARDED } from '../kit/rewards'
import { openWeapp, type Weapp } from '../kit/weapp'
import { aReceiptCode, aResidentTipOff } from '../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'

describe('a reward', () => {
  let cloud: TestCloud
  const officer = aPerson('officer', { name: '王执法' })
  const dispatcher = aPerson('dispatcher', { name: '李管理' })
  const rewards = { kinds: [REWARDED], claimDays: 30 }
  const county = aCounty({ dutyOfficerId: officer._id, area: COUNTY, rewards })
  const apps: Weapp[] = []

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer, dispatcher)
    cloud.put('counties', county)
  })
  afterEach(async () => {
    for (const { errors } of apps.splice(0)) expect(errors).toEqual([])
    await cloud.stop()
  })

  async function phoneOf({ openid = '' }: Pick<Person, 'openid'>): Promise<Weapp> {
    const app = await openWeapp({ cloud, openid })
    apps.push(app)
    return app
  }

  it('goes from the code to the money, and nobody is asked who they are', async () => {
    const code = aReceiptCode()
    const tip = aResidentTipOff(county, { now: NOW, code, placeArea: TOWNSHIP })
    const answer = { kind: 'penalised' as const, words: '已经处罚了', at: NOW, byName: '王执法' }
    cloud.put('tipOffs', { ...tip, status: 'closed', answer })
    const kept = () => cloud.one('rewards', rewardIdOf(tip._id))

    const resident = await phoneOf({ openid: `o-${anId()}` })
    await resident.start('packages/tip-off/code/index')
    await resident.type('回执号', code)
    await resident.tap('查')
    await resident.waitFor('您可以申请奖励')
    await resident.tap('申请奖励')
    await resident.waitFor('奖励已申请')

    const app = await phoneOf(officer)
    await app.start('packages/tips/rewards/index')
    await app.tap('饮用水有异常')
    await app.waitFor('只有这一条举报说这件事')
    await app.type('金额', '1000')
    await app.tap('批准 1000 元')
    await app.tap('批准')
    await app.waitUntil(() => kept()?.amountFen === 100_000)
    await app.waitFor('批准的人不能自己发放')

    const colleague = await phoneOf(dispatcher)
    await colleague.start('packages/tips/rewards/index')
    await colleague.tap('凭回执号发放')
    await colleague.type('回执号', code)
    await colleague.tap('查')
    await colleague.tap('已发放 1000 元')
    await colleague.tap('已发放')
    await colleague.waitUntil(() => kept()?.status === 'claimed')
    await colleague.waitFor('李管理核对回执号，已发放')
  })
})
