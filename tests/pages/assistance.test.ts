// Help that an officer asks for: from the clue to a phone with no signal, and back into the clue.

import type { Clue } from '@domain/clues/clue'
import { anAssistance } from '../kit/assistances'
import { aPatrol } from '../kit/patrols'
import { anId, aPerson } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'
import { startWaterCounty, type WaterCounty } from './water-county'

const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const

describe('help that an officer asks for', () => {
  let county: WaterCounty
  let clue: Clue

  beforeEach(async () => {
    county = await startWaterCounty()
    const { cloud, coordinator, plant } = county
    const { patrol, clues } = aPatrol(
      plant,
      coordinator,
      { at: AT, wrong },
      cloud.all('counties')[0]!,
    )
    clue = { ...(clues[0] as Clue), officerId: county.officer._id }
    cloud.put('patrols', patrol)
    cloud.put('clues', clue)
  })
  afterEach(() => county.cloud.stop())

  const phoneOf = (person = county.coordinator): Promise<Weapp> =>
    openWeapp({ cloud: county.cloud, openid: person.openid ?? '' })
  const kept = () => county.cloud.all('assistances')[0]
  const put = (said: object = {}) => {
    const asked = anAssistance(clue, county.coordinator, county.officer, { at: AT, ...said })
    county.cloud.put('assistances', asked)
    return asked._id
  }

  /** Read in the town, then opened where there is no signal, as far as the form. */
  async function inTheVillage(): Promise<Weapp> {
    const app = await phoneOf()
    await app.waitUntil(() => keptWords(app).includes('assistances.show'))
    await app.reach('offline')
    app.kill()
    await app.start()
    await app.tap('1 件协查待办')
    await app.tap('到现场查看：云台村水厂')
    await app.tap('去办，填写回复')
    await app.waitFor('办得怎么样')
    return app
  }

  it('is asked from the clue, of whoever patrols there', async () => {
    county.cloud.put('people', aPerson('centreLead', { name: '站长' }))
    const office = await phoneOf(county.officer)
    await office.start(`packages/clue/clue/index?id=${clue._id}`)
    await office.waitFor('请协管员协查')
    await office.tap('请协管员协查')
    await office.waitFor('陈桂芳（负责巡查这里）')
    expect(office.text()).toContain('站长（协管服务机构负责人）')
    await office.tap('清点、摸底')
    await office.type('具体要办什么', '清点二组还在用井水的户数')
    await office.tap('请这位协管员办')
    await office.waitFor('谁请的')
    expect(kept()).toMatchObject({
      ...{ kind: 'count', coordinatorId: county.coordinator._id, clueId: clue._id },
      ...{ asked: '清点二组还在用井水的户数', dueOn: '2026-03-09', status: 'asked' },
    })
    expect(office.errors).toEqual([])
  })

  it('is answered with no signal, and returns to the clue when there is one', async () => {
    put()
    const app = await inTheVillage()
    expect(app.text()).toContain('请写一写情况')
    await app.type('看到的情况', '清水池已经加盖上锁')
    await app.type('当时谁在场', '王厂长')
    await app.tap('加照片')
    await app.tap('拍照')
    await app.tap('提交')
    expect(kept()?.status).toBe('asked')
    await app.reach('online')
    await app.waitFor('已提交')
    expect(kept()).toMatchObject({
      status: 'answered',
      answer: { words: '清水池已经加盖上锁', present: '王厂长', photos: [{ source: 'camera' }] },
    })
    const office = await phoneOf(county.officer)
    await office.start(`packages/clue/clue/index?id=${clue._id}`)
    await office.waitFor('清水池已经加盖上锁')
    expect(office.text()).toContain('王厂长')
    expect([...app.errors, ...office.errors]).toEqual([])
  })

  it('asks for the number where something is to be counted', async () => {
    const assistanceId = put({ kind: 'count', asked: '清点二组还在用井水的户数' })
    const app = await phoneOf()
    await app.start(`packages/assistance/task/index?id=${assistanceId}`)
    await app.waitFor('去办，填写回复')
    await app.tap('去办，填写回复')
    await app.waitFor('请填清点的数')
    await app.type('清点的数', '37')
    await app.type('清点的情况', '二组都走到了')
    await app.tap('提交')
    await app.waitFor('已提交')
    expect(kept()?.answer?.count).toBe(37)
  })

  async function withdraw(assistanceId: string): Promise<void> {
    const office = await phoneOf(county.officer)
    await office.start(`packages/assistance/task/index?id=${assistanceId}`)
    await office.waitFor('不用办了？')
    await office.type('撤回的原因', '当事人已来说明')
    await office.tap('撤回这次协查')
    await office.waitFor('已撤回')
    expect(office.errors).toEqual([])
  }

  it('that was withdrawn meanwhile is kept all the same from whoever had gone there', async () => {
    const assistanceId = put()
    const app = await inTheVillage()
    await app.type('看到的情况', '清水池已经加盖上锁')
    await app.tap('提交')
    await withdraw(assistanceId)
    await app.reach('online')
    await app.waitFor('已提交')
    expect(kept()).toMatchObject({ status: 'answered', withdrawal: { reason: '当事人已来说明' } })
  })

  it('that cannot be given is said so; where it was withdrawn, the phone says why it need not', async () => {
    const assistanceId = put()
    const app = await inTheVillage()
    await app.tap('办不了')
    expect(app.text()).toContain('请写明为什么办不了')
    await app.type('为什么办不了', '大雨路断')
    await app.tap('提交')
    await withdraw(assistanceId)
    await app.reach('online')
    await app.waitFor('执法人员已撤回这次协查，不用再回复')
    expect(kept()?.status).toBe('withdrawn')
    expect([...app.phone.storage.keys()].some((key) => key.startsWith('draft/'))).toBe(true)
  })

  async function decide(): Promise<void> {
    const about = { clueId: clue._id }
    const as = county.cloud.as(county.officer)
    await as.get('clues.accept', { requestId: anId(), ...about })
    const decision = { ...about, outcome: 'corrected' as const, words: '已责令改正，锁换了新的' }
    await as.get('clues.close', { requestId: anId(), ...decision })
  }

  it('is for clues whose end the coordinator reads in the list, as news until it was looked at', async () => {
    await decide()
    const app = await phoneOf()
    await app.start('packages/clue/list/index')
    await app.waitFor('周明 办结：已责令改正，锁换了新的')
    await app.waitFor('有新进展')
    await app.tap('周明 办结：已责令改正，锁换了新的')
    await app.waitFor('办理进度')
    const unread = () => county.cloud.all('deliveries').filter((each) => each.status === 'unread')
    await app.waitUntil(() => unread().every(({ to }) => to !== county.coordinator._id))
    await app.back()
    await app.waitUntil(() => !app.shows('有新进展'))
    expect(app.errors).toEqual([])
  })

  it('is for clues of which one’s own month says how many were found to be so', async () => {
    await decide()
    const app = await phoneOf()
    await app.start('packages/outreach/month/index')
    await app.waitFor('查实率')
    expect(app.text()).toContain('执法机构查明了 1 条，其中查实 1 条')
    expect(app.text()).toContain('只有您自己能看到')
    expect(app.errors).toEqual([])
  })
})

const keptWords = ({ phone }: Weapp): string =>
  [...phone.storage].map(([key, text]) => (key.startsWith('read/') ? text : '')).join('')
