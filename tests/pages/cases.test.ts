// A case on an officer's phone, from the clue it is opened from to its end, and a letter on the commission's.

import type { Clue } from '@domain/clues/clue'
import type { Facility } from '@domain/facilities/facility'
import { aLetter } from '../kit/cases'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { aPatrol } from '../kit/patrols'
import { anId, aPerson } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
const coordinator = aPerson('coordinator', { name: '刘协管' })
const officer = aPerson('officer', { name: '王执法' })
const colleague = aPerson('officer', { name: '李执法' })
const commission = aPerson('commission', { name: '卫健委' })
const county = aCounty({ dutyOfficerId: officer._id })

describe('a case on the phone', () => {
  let cloud: TestCloud
  let water: Facility
  let clue: Clue

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, officer, colleague, commission)
    cloud.put('counties', county)
    water = aFacility({ coordinatorId: coordinator._id, name: '红星村水厂' })
    const { patrol, clues } = aPatrol(water, coordinator, { at: AT, wrong }, county)
    clue = { ...(clues[0] as Clue), status: 'accepted', officerId: officer._id, acceptedAt: NOW }
    cloud.put('facilities', water)
    cloud.put('patrols', patrol)
    cloud.put('clues', clue)
  })
  afterEach(() => cloud.stop())

  const phoneOf = (by = officer) => openWeapp({ cloud, openid: by.openid ?? '' })
  const caseNow = () => cloud.all('cases')[0]

  /** The main button: its words stand at the top of the page too. */
  const decide = (app: Weapp, words: string) => app.tapOn(app.findAll(words).at(-1)!)

  async function opened(app: Weapp): Promise<void> {
    await app.start(`packages/cases/open/index?clue=${clue._id}`)
    await app.waitFor('李执法')
    await app.tap('李执法')
    await app.tap('立案')
    await app.waitUntil(() => caseNow() !== undefined)
    await app.waitFor('办案信息')
  }

  it('is opened with two officers, and says by when it is to be decided', async () => {
    const app = await phoneOf()
    await app.start(`packages/clue/clue/index?id=${clue._id}`)
    await app.waitFor('要立案查处的，从这里开始')
    await app.tap('立案')
    await app.waitFor('请选两名办案人员')
    expect(app.text()).toContain('疑似')
    await opened(app)
    expect(caseNow()?.officers.map(({ name }) => name)).toEqual(['王执法', '李执法'])
    expect(app.text()).toContain('最晚2026年5月31日作出处罚决定，还有 90 天')
    await app.tap('刘协管 2026年3月2日上报')
    await app.waitFor('案件还没有办结')
    await app.tap('看案件')
    await app.waitFor('办案信息')
    expect(app.errors).toEqual([])
  })

  it('is joined by a clue of the same place that comes later', async () => {
    const app = await phoneOf()
    await opened(app)
    const later = { ...clue, _id: anId(), handlings: [] }
    cloud.put('clues', later)
    await app.start(`packages/cases/open/index?clue=${later._id}`)
    await app.waitFor('这里有正在办的案件，可以并入')
    await decide(app, `并入：疑似${clue.matterName}`)
    await app.waitFor('一起办结？')
    await app.tap('并入')
    await app.waitFor('由 2 条线索立案')
    expect(caseNow()?.clues.map(({ _id }) => _id)).toEqual([clue._id, later._id])
    expect(app.errors).toEqual([])
  })

  it('keeps what was typed of its closing, closes with a fine, and has somebody look again', async () => {
    const app = await phoneOf()
    await opened(app)
    await app.tap('结案')
    await app.waitFor('请选处理结果')
    await app.tap('查实，已处罚')
    await app.tap('罚款')
    await app.type('罚款金额', '3000')
    await app.type('案件编号', '渝云卫公立〔2026〕7号')
    app.kill()

    const again = await openWeapp({
      ...{ cloud, openid: officer.openid ?? '', stored: new Map(app.phone.storage) },
      path: `packages/cases/close/index?id=${caseNow()?._id ?? ''}`,
    })
    await again.waitFor('请写处理情况')
    await again.type('处理情况', '已缴清罚款，清水池已上锁')
    await again.tap('请协管员去复查')
    await again.waitFor('要看什么')
    await decide(again, '结案')
    await again.waitFor('上报线索的人会看到这些话')
    await again.tap('结案')
    await again.waitUntil(() => caseNow()?.status === 'closed')
    expect(caseNow()).toMatchObject({
      ...{ fineFen: 300_000, number: '渝云卫公立〔2026〕7号', outcome: 'penalised' },
    })
    expect(cloud.all('orderedVisits')[0]).toMatchObject({
      ...{ kind: 'reinspection', coordinatorId: coordinator._id, caseId: caseNow()?._id },
    })
    expect(cloud.one('clues', clue._id)).toMatchObject({ status: 'closed', outcome: 'penalised' })
    expect(again.errors).toEqual([])
  })

  it('is opened again where the re-inspection found it unchanged, which is the next step offered', async () => {
    const app = await phoneOf()
    await opened(app)
    const { _id: caseId = '' } = caseNow() ?? {}
    const about = () => ({ requestId: anId(), caseId })
    await cloud.as(colleague).get('cases.close', {
      ...about(),
      ...{ outcome: 'corrected', words: '已责令上锁', closedOn: '2026-03-02', number: '渝云1号' },
      reinspection: { asked: ['清水池有没有上锁'], dueOn: '2026-03-20' },
    })
    const visitId = cloud.all('orderedVisits')[0]?._id ?? ''
    await cloud.as(coordinator).get('visits.answer', {
      ...{ _id: anId(), visitId, startedAt: NOW, endedAt: NOW, end: 'done' },
      ...{ fixMissing: '没有信号', photos: [] },
      results: [{ place: 0, seen: 'persisting', words: '还是没上锁', photos: [] }],
    })
    await app.pullDown()
    await app.waitFor('仍然存在')
    await app.tap('重新办理')
    await app.waitFor('请写明原因')
    await app.tap('复查时仍然没有改正')
    await decide(app, '重新办理')
    await app.waitUntil(() => caseNow()?.status === 'opened')
    await app.waitFor('还没有结案')
    expect(app.errors).toEqual([])
  })

  it('says who was quicker, and what was typed stays', async () => {
    const app = await phoneOf()
    await opened(app)
    await app.tap('其他办法')
    await app.tap('暂停计时')
    await app.waitFor('为什么暂停')
    await app.type('为什么暂停', '水样送检')
    const { _id: caseId = '' } = caseNow() ?? {}
    await cloud
      .as(colleague)
      .get('cases.record', { requestId: anId(), caseId, number: '渝云卫公立1号' })
    await decide(app, '暂停计时')
    await app.waitFor(`${colleague.name}已在`)
    expect(app.text()).toContain('登记办案信息。您写的话没有提交，还在手机上')
    expect(caseNow()?.pauses).toEqual([])
    await app.tap('知道了')
    await decide(app, '暂停计时')
    await app.waitUntil(() => caseNow()?.pauses.length === 1)
    expect(app.errors).toEqual([])
  })

  it('is on the list with what is left of its days', async () => {
    const app = await phoneOf()
    await opened(app)
    await app.start('packages/cases/list/index')
    await app.waitFor('红星村水厂')
    expect(app.text()).toContain('案件编号待填')
    expect(app.text()).toContain('还有 90 天')
    await app.tap('已撤案')
    await app.waitFor('没有已撤案的案件')
    expect(app.errors).toEqual([])
  })

  it('makes a letter that the commission addresses and sends', async () => {
    const letter = aLetter(clue, NOW)
    cloud.put('letters', letter)
    const app = await phoneOf(commission)
    await app.openTab('我的')
    await app.tap('函告')
    await app.tap(clue.matterName)
    await app.waitFor('渝云卫立〔2026〕1号')
    await app.tap('水利、供水主管部门')
    await app.waitFor('哪个部门')
    await app.type('部门全称', '云岭县水利局')
    await app.tap('确定')
    await app.waitFor('云岭县水利局')
    await app.tap('已经发出')
    await app.type('说明', '3月2日由机要寄出')
    await app.tap('确定')
    await app.waitFor('3月2日由机要寄出')
    expect(cloud.one('letters', letter._id)).toMatchObject({ status: 'sent' })
    expect(app.errors).toEqual([])
  })
})
