// The evidence of a clue and its trail, as an officer meets them on a phone.

import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { readDocument } from '../kit/documents'
import { aFacility } from '../kit/facilities'
import { aReport } from '../kit/patrols'
import { anId, aPerson } from '../kit/people'
import { register } from '../kit/trails'
import { openWeapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator', { name: '陈桂芳' })
const officer = aPerson('officer', { name: '周明' })
const plant = aFacility({ name: '清溪水厂', coordinatorId: coordinator._id })

describe('a closed clue on an officer’s phone', () => {
  let cloud: TestCloud
  let clueId: string

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    for (const each of [coordinator, officer]) register(cloud, 'people', each)
    register(cloud, 'counties', aCounty({ dutyOfficerId: officer._id }))
    register(cloud, 'facilities', plant)
    const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
    const report = aReport(plant, { at: AT, wrong })
    const { clues } = await cloud.as(coordinator).get('patrols.submit', report)
    clueId = clues[0]!.clueId
    await cloud.as(officer).get('clues.accept', { requestId: anId(), clueId })
    const answer = { outcome: 'corrected', words: '已更换滤料' } as const
    await cloud.as(officer).get('clues.close', { requestId: anId(), clueId, ...answer })
  })
  afterAll(() => cloud.stop())

  const atClue = async (shows: string) => {
    const app = await openWeapp({ cloud, openid: officer.openid ?? '', haste: 20 })
    await app.start(`packages/clue/clue/index?id=${clueId}`)
    await app.waitFor(shows)
    return app
  }

  it('leads to its evidence, which is made while one waits, opened, and given on', async () => {
    const app = await atClue('做证据包')
    await app.tap('做证据包')
    await app.waitFor('举报人的身份不在里面')
    await app.tap('做证据包')
    await app.waitUntil(() => app.text().includes('打开案卷材料'))
    expect(app.text()).toContain('留痕核对无误')
    const sized = /打开案卷材料（[^）]+）/.exec(app.text())?.[0] ?? ''
    await app.tap(sized)
    await app.waitUntil(() => app.viewed.document !== undefined)
    const path = app.viewed.document ?? ''
    const { words } = await readDocument(Buffer.from(app.phone.disk.get(path)!))
    expect(words).toContain('清溪水厂')
    await app.tap(/转发压缩包（[^）]+）/.exec(app.text())?.[0] ?? '')
    await app.waitUntil(() => app.viewed.shared !== undefined)
    expect(app.viewed.shared).toMatch(/^证据包-清溪水厂-.+\.zip$/)
    expect(app.errors).toEqual([])
  })

  it('leads to its trail, which says who did what and that it holds', async () => {
    const app = await atClue('留痕')
    await app.tap('留痕')
    await app.waitFor('完整')
    for (const words of ['周明 办结', '状态：办理中 → 已办结', '陈桂芳 上报线索'])
      expect(app.text()).toContain(words)
    expect(app.errors).toEqual([])
  })

  it('has its answer put right, with a reason, and shows what was said before', async () => {
    const app = await atClue('更正答复')
    await app.tap('更正答复')
    await app.waitFor('更正后的答复')
    await app.type('更正后的答复', '只清洗了滤料，没有更换')
    await app.tap('笔误')
    await app.tap('更正')
    await app.waitFor('更正过 1 次')
    expect(app.text()).toContain('原来是：已更换滤料')
    expect(cloud.one('clues', clueId)).toMatchObject({ words: '只清洗了滤料，没有更换' })
    expect(app.errors).toEqual([])
  })
})
