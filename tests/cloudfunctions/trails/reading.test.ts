import { headOf, link } from '@domain/kernel/trail'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson, OTHER_COUNTY } from '../../kit/people'
import { register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const WRONG = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const

const coordinator = aPerson('coordinator', { name: '陈桂芳' })
const officer = aPerson('officer', { name: '周明' })
const commission = aPerson('commission')
const stranger = aPerson('officer', { area: OTHER_COUNTY })

let cloud: TestCloud
const plant = aFacility({ name: '清溪水厂', coordinatorId: coordinator._id })

beforeAll(async () => {
  cloud = await startCloud({ now: NOW })
  for (const each of [coordinator, officer, commission, stranger]) register(cloud, 'people', each)
  register(cloud, 'counties', aCounty({ dutyOfficerId: officer._id }))
  register(cloud, 'facilities', plant)
})
afterAll(() => cloud.stop())

/** Reported, accepted and closed. */
async function aClosedClue(): Promise<{ clueId: string; subject: string }> {
  const { clues } = await cloud
    .as(coordinator)
    .get('patrols.submit', aReport(plant, { at: AT, wrong: WRONG }))
  const clueId = clues[0]!.clueId
  await cloud.as(officer).get('clues.accept', { requestId: anId(), clueId })
  const answer = { outcome: 'corrected', words: '已更换滤料' } as const
  await cloud.as(officer).get('clues.close', { requestId: anId(), clueId, ...answer })
  return { clueId, subject: `clue:${clueId}` }
}

const entriesOf = (subject: string) =>
  cloud
    .all('trail')
    .filter((each) => each.subject === subject)
    .sort((one, other) => one.seq - other.seq)

/** As whoever has the database in his hands could. */
const alter = (name: 'trail' | 'clues' | 'facilities', _id: string, $set: object) =>
  cloud.local.store.update(name, { filter: { _id }, multi: false }, { $set } as never)

const check = async (subject: string) =>
  (await cloud.as(officer).get('trails.check', { subject })).breaks.map(({ words }) => words)

describe('reading a trail', () => {
  it('is refused to whoever has no area there, and to coordinators', async () => {
    const { subject } = await aClosedClue()
    for (const name of ['trails.show', 'trails.check'] as const) {
      const elsewhere = await cloud.as(stranger).call(name, { subject })
      expect(elsewhere).toMatchObject({ ok: false, problem: { code: 'notFound' } })
      const own = await cloud.as(coordinator).call(name, { subject })
      expect(own).toMatchObject({ ok: false, problem: { code: 'notAllowed' } })
    }
  })

  it('is refused of people, invitations and whatever else is kept', async () => {
    for (const subject of [`person:${officer._id}`, `tipOff:${anId()}`, 'clue:1', '']) {
      const answer = await cloud.as(officer).call('trails.show', { subject })
      expect(answer).toMatchObject({ ok: false, problem: { code: 'notFound' } })
    }
  })

  it('says who did what and when, newest first, and what it was before', async () => {
    const { subject } = await aClosedClue()
    const shown = await cloud.as(commission).get('trails.show', { subject })
    expect(shown).toMatchObject({ title: '线索：清溪水厂', count: shown.rows.length })
    expect(shown.rows.map(({ who, what }) => `${who} ${what}`)).toEqual([
      '周明 办结',
      '周明 受理',
      '陈桂芳 上报线索',
    ])
    expect(shown.rows[0]?.changes).toContainEqual({
      ...{ name: '状态', before: '办理中', after: '已办结' },
    })
    expect(shown.rows[0]?.changes).toContainEqual({
      ...{ name: '处理说明', before: '（空）', after: '已更换滤料' },
    })
    expect(JSON.stringify(shown)).not.toMatch(/"(reported|accepted|closed|corrected)"/)
  })

  it('tells nobody’s number', async () => {
    const entry = { requestId: anId(), facilityId: plant._id }
    const { facility } = await cloud.as(coordinator).get('facilities.show', entry)
    const found = cloud.one('facilities', facility._id)!
    const fact = {
      ...{ subject: `facility:${plant._id}`, what: 'facility.changed', by: coordinator._id },
      ...{ at: NOW, area: plant.area, tellings: [] },
      ...{ before: { operatorPhone: '13800001111' }, after: { operatorPhone: '13900002222' } },
    }
    const next = link(found.trail, fact)
    cloud.put('trail', { _id: anId(), ...next, tellings: [] })
    await alter('facilities', plant._id, { trail: headOf(next), operatorPhone: '13900002222' })
    const shown = await cloud.as(officer).get('trails.show', { subject: fact.subject })
    expect(JSON.stringify(shown)).toContain('负责人电话')
    expect(JSON.stringify(shown)).not.toMatch(/13800001111|13900002222/)
  })
})

describe('checking a trail in the store', () => {
  it('finds nothing where nobody touched it', async () => {
    const { subject } = await aClosedClue()
    expect(await cloud.as(officer).get('trails.check', { subject })).toEqual({
      ...{ count: 3, checkedCount: 3, breaks: [] },
    })
  })

  it('says which entry was altered', async () => {
    const { subject } = await aClosedClue()
    await alter('trail', entriesOf(subject)[1]!._id, { by: coordinator._id })
    expect(await check(subject)).toEqual(['第 2 条：这一条的内容被改动过'])
  })

  it('says that somebody else was told than it said', async () => {
    const { subject } = await aClosedClue()
    await alter('trail', entriesOf(subject)[0]!._id, { tellings: [] })
    expect(await check(subject)).toEqual(['第 1 条：这一条的内容被改动过'])
  })

  it('says which is missing', async () => {
    const { subject } = await aClosedClue()
    const [, second] = entriesOf(subject)
    await cloud.local.store.remove('trail', { filter: { _id: second!._id }, multi: false })
    expect(await check(subject)).toEqual(['第 2 条：这一条不见了'])
  })

  it('says which was put in, and where the chain parts', async () => {
    const { subject, clueId } = await aClosedClue()
    const last = entriesOf(subject).at(-1)!
    const { seq: _seq, hash: _hash, prevHash: _prev, ...fact } = last
    const forged = link(headOf(last), { ...fact, after: { words: '没有问题' } })
    cloud.put('trail', { ...last, ...forged, _id: anId(), tellings: last.tellings })
    expect(await check(subject)).toEqual(['第 4 条：这一条不属于这份留痕'])
    await alter('clues', clueId, { trail: headOf(forged) })
    expect((await check(subject))[0]).toMatch(/^第 4 条：记录的内容和留痕不一致/)
    const second = entriesOf(subject)[1]!
    const other = link(headOf(entriesOf(subject)[0]!), { ...second, by: coordinator._id })
    await alter('trail', second._id, { by: other.by, hash: other.hash })
    expect((await check(subject))[0]).toBe('第 3 条：这一条和前一条接不上')
  })

  it('says of two that changed places that both were altered', async () => {
    const { subject } = await aClosedClue()
    const [, second, third] = entriesOf(subject)
    await alter('trail', third!._id, { seq: 99 })
    await alter('trail', second!._id, { seq: 3 })
    await alter('trail', third!._id, { seq: 2 })
    expect(await check(subject)).toEqual([
      '第 2 条：这一条的内容被改动过',
      '第 3 条：这一条的内容被改动过',
      '第 3 条：最后一条和记录上的不一致',
    ])
  })

  it('says that an entry of another record was put in its place', async () => {
    const [one, other] = [await aClosedClue(), await aClosedClue()]
    const [, second] = entriesOf(one.subject)
    const [, foreign] = entriesOf(other.subject)
    const { _id: _, ...content } = foreign!
    await alter('trail', foreign!._id, { seq: 99 })
    await alter('trail', second!._id, { ...content, subject: one.subject })
    expect((await check(one.subject))[0]).toBe('第 2 条：这一条的内容被改动过')
  })

  it('says what of a record was altered in secret', async () => {
    const { subject, clueId } = await aClosedClue()
    await alter('clues', clueId, { words: '没有问题' })
    expect(await check(subject)).toEqual(['第 3 条：记录的内容和留痕不一致：处理说明'])
    await alter('clues', clueId, { words: '已更换滤料', matterName: '别的事项' })
    expect(await check(subject)).toEqual(['第 1 条：记录的内容和留痕不一致'])
  })

  it('says that the contents of two records were swapped', async () => {
    const [one, other] = [await aClosedClue(), await aClosedClue()]
    const { _id: _one, trail: _trail, ...content } = cloud.one('clues', other.clueId)!
    await alter('clues', one.clueId, content)
    expect(await check(one.subject)).toHaveLength(1)
  })

  it('goes on in portions where a chain is long', async () => {
    const long = register(cloud, 'facilities', aFacility({ coordinatorId: coordinator._id }))
    const subject = `facility:${long._id}`
    let head = long.trail
    const entries = Array.from({ length: 1199 }, (_, at) => {
      const fact = { subject, what: 'facility.reminded', by: 'system', at: NOW } as const
      const after = { remindOn: `2026-05-${String((at % 28) + 1).padStart(2, '0')}` }
      const before = {
        remindOn: at === 0 ? null : `2026-05-${String(((at - 1) % 28) + 1).padStart(2, '0')}`,
      }
      const next = link(head, { ...fact, area: long.area, before, after, tellings: [] })
      head = headOf(next)
      return { _id: anId(), ...next, tellings: [] }
    })
    cloud.put('trail', ...entries)
    await alter('facilities', long._id, { trail: head })
    await alter('trail', entries[900]!._id, { at: AT })
    const found: string[] = []
    const passed: number[] = []
    let from: { seq: number; hash: string } | undefined
    do {
      const asked = { subject, ...(from && { from }) }
      const { breaks, checkedCount, next } = await cloud.as(officer).get('trails.check', asked)
      found.push(...breaks.map(({ words }) => words))
      passed.push(checkedCount)
      from = next
    } while (from)
    expect(passed).toEqual([500, 1000, 1200])
    expect(found).toEqual(['第 902 条：这一条的内容被改动过'])
  })
})
