// A case from the clue that it was opened from to its end, as the people who have to do with it meet it.

import type { Clue } from '@domain/clues/clue'
import type { Facility } from '@domain/facilities/facility'
import type { Api } from '../../../cloudfunctions/api'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol, aPhoto } from '../../kit/patrols'
import { anId, aPerson, OTHER_COUNTY } from '../../kit/people'
import { breakOf, chainsOfRecord } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const LATER = '2026-03-20T02:00:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const

const coordinator = aPerson('coordinator')
const officer = aPerson('officer', { name: '王执法' })
const colleague = aPerson('officer', { name: '李执法' })
const dispatcher = aPerson('dispatcher')
const stranger = aPerson('officer', { area: OTHER_COUNTY })
const county = aCounty({ dutyOfficerId: officer._id })

let cloud: TestCloud
let water: Facility
let clue: Clue

beforeAll(async () => {
  cloud = await startCloud({ now: NOW })
  cloud.put('people', coordinator, officer, colleague, dispatcher, stranger)
  cloud.put('counties', county)
})
afterAll(() => cloud.stop())
beforeEach(() => {
  cloud.local.setClock(NOW)
  water = aFacility({ coordinatorId: coordinator._id })
  const { patrol, clues } = aPatrol(water, coordinator, { at: AT, wrong }, county)
  clue = { ...(clues[0] as Clue), status: 'accepted', officerId: officer._id }
  cloud.put('facilities', water)
  cloud.put('patrols', patrol)
  cloud.put('clues', clue)
})

type Opening = Api['cases.open']['input']
const opening = (said: Partial<Opening> = {}): Opening => ({
  ...{ requestId: anId(), openedOn: '2026-03-02' },
  clues: [{ clueId: clue._id, seen: clue.handlings.length }],
  officerIds: [officer._id, colleague._id],
  ...said,
})
const open = async (said: Partial<Opening> = {}) =>
  (await cloud.as(officer).get('cases.open', opening(said))).caseId
const about = (caseId: string) => ({ requestId: anId(), caseId })
const closing = (caseId: string, closedOn = '2026-03-02') => ({
  ...about(caseId),
  ...{ outcome: 'penalised' as const, words: '已经缴清罚款，清水池已上锁', closedOn },
  ...{ number: `渝云卫立〔2026〕${caseId.slice(-6)}`, decidedOn: '2026-03-02' },
  ...{ penalties: ['warning' as const, 'fine' as const], fineFen: 300_000 },
})
const reinspection = { asked: ['清水池有没有上锁'], dueOn: '2026-03-20' }
const show = (caseId: string) => cloud.as(officer).get('cases.show', { caseId })
const told = (page: string) =>
  cloud
    .all('deliveries')
    .filter((each) => each.page.endsWith(page))
    .map(({ to, kind }) => [to, kind])
const clueNow = () => cloud.one('clues', clue._id) as Clue

describe('opening a case', () => {
  it('is refused to a coordinator, elsewhere, with one officer and with somebody who handles none', async () => {
    const as = (by: object, said: Partial<Opening> = {}) =>
      cloud.as(by).call('cases.open', opening(said))
    expect(await as(coordinator)).toMatchObject({ problem: { code: 'notAllowed' } })
    expect(await as(stranger)).toMatchObject({ problem: { code: 'notFound' } })
    expect(await as(officer, { officerIds: [officer._id] })).toMatchObject({
      problem: { code: 'invalidInput', message: expect.stringContaining('至少 2') as string },
    })
    for (const other of [coordinator, stranger])
      expect(await as(officer, { officerIds: [officer._id, other._id] })).toMatchObject({
        problem: { code: 'notFound' },
      })
    expect(clueNow().status).toBe('accepted')
  })

  it('is refused for a clue that nobody has accepted, that changed meanwhile or that has a case', async () => {
    cloud.put('clues', { ...clue, _id: anId(), status: 'reported' })
    const reported = cloud.all('clues').find(({ status }) => status === 'reported') as Clue
    expect(
      await cloud
        .as(officer)
        .call('cases.open', opening({ clues: [{ clueId: reported._id, seen: 0 }] })),
    ).toMatchObject({ problem: { code: 'moveForbidden' } })
    await cloud
      .as(colleague)
      .get('clues.pause', { requestId: anId(), clueId: clue._id, words: '等检验结果' })
    expect(await cloud.as(officer).call('cases.open', opening())).toMatchObject({
      problem: { code: 'alreadyChanged' },
    })
    await open({ clues: [{ clueId: clue._id, seen: clueNow().handlings.length }] })
    expect(await cloud.as(colleague).call('cases.open', opening())).toMatchObject({
      problem: { code: 'clueInCase' },
    })
  })

  it('takes the clue in, with its clock, and says so to who reported it and to the other officer', async () => {
    const caseId = await open()
    const { enforcementCase, spokenMatters, may } = await show(caseId)
    expect(spokenMatters).toMatch(/^疑似/)
    expect(enforcementCase).toMatchObject({
      ...{ status: 'opened', dueOn: '2026-05-31', facilityId: water._id },
      officers: [{ name: '王执法' }, { name: '李执法' }],
      clues: [{ _id: clue._id }],
    })
    expect(may).toEqual(['close', 'record', 'pause', 'assign', 'withdraw'])
    expect(clueNow()).toMatchObject({ status: 'caseOpened', caseId })
    expect(clueNow().dueKey).toBeUndefined()
    expect(told(caseId)).toEqual([[colleague._id, 'caseAssigned']])
    expect(told(clue._id)).toEqual([[coordinator._id, 'clueMoved']])
    expect(await cloud.as(coordinator).call('cases.show', { caseId })).toMatchObject({
      problem: { code: 'notAllowed' },
    })
  })

  it('is joined by a further clue of the place while it is open, which closes with it', async () => {
    const caseId = await open()
    const further = { ...clue, _id: anId(), handlings: [], status: 'accepted' as const }
    const [other, elsewhere] = [
      { ...further, _id: anId(), status: 'reported' as const },
      { ...further, _id: anId(), facilityId: anId() },
    ]
    cloud.put('clues', { ...further, matter: 'disinfection', matterName: '消毒不符合要求' })
    cloud.put('clues', other)
    cloud.put('clues', elsewhere)
    const openable = await cloud.as(officer).get('cases.openable', { clueId: further._id })
    expect(openable.cases.map(({ _id }) => _id)).toEqual([caseId])
    const joining = ({ _id }: { _id: string }) => ({
      ...about(caseId),
      ...{ seen: openable.cases[0]?.seen, clues: [{ clueId: _id, seen: 0 }] },
    })
    const join = (each: { _id: string }) => cloud.as(colleague).call('cases.join', joining(each))
    expect(await join(other)).toMatchObject({ problem: { code: 'moveForbidden' } })
    expect(await join(elsewhere)).toMatchObject({ problem: { code: 'otherPlace' } })
    expect(await join(further)).toMatchObject({ ok: true })
    expect(await join(further)).toMatchObject({ problem: { code: 'alreadyChanged' } })

    const { enforcementCase, spokenMatters } = await show(caseId)
    expect(enforcementCase.clues.map(({ _id }) => _id)).toEqual([clue._id, further._id])
    expect(enforcementCase).toMatchObject({ dueOn: '2026-05-31' })
    expect(enforcementCase.handlings.at(-1)).toMatchObject({
      ...{ what: 'joined', byName: '李执法', words: '疑似消毒不符合要求' },
    })
    expect(spokenMatters).toContain('消毒不符合要求')
    expect(told(further._id)).toEqual([[coordinator._id, 'clueMoved']])
    await cloud.as(officer).get('cases.close', closing(caseId))
    expect(cloud.one('clues', further._id)).toMatchObject({
      ...{ status: 'closed', outcome: 'penalised', caseId },
    })
    const late = { ...about(caseId), clues: [{ clueId: other._id, seen: 0 }] }
    expect(await cloud.as(officer).call('cases.join', late)).toMatchObject({
      problem: { code: 'moveForbidden' },
    })
  })

  it('puts it on the list of both officers, the first to be due first', async () => {
    const caseId = await open()
    const second = { ...clue, _id: anId(), handlings: [], status: 'accepted' as const }
    cloud.put('clues', second)
    const earlier = await open({
      ...{ clues: [{ clueId: second._id, seen: 0 }], openedOn: '2026-02-20' },
    })
    for (const by of [officer, colleague]) {
      const { rows } = await cloud.as(by).get('cases.list', { status: 'opened' })
      const mine = rows.map(({ _id }) => _id).filter((each) => [caseId, earlier].includes(each))
      expect(mine).toEqual([earlier, caseId])
    }
    const { rows } = await cloud.as(dispatcher).get('cases.list', {})
    expect(rows.map(({ _id }) => _id)).toContain(caseId)
    const elsewhere = await cloud.as(stranger).get('cases.list', {})
    expect(elsewhere.rows).toEqual([])
  })
})

describe('working on a case', () => {
  it('is refused to whoever has not seen what a colleague did, who is told of it', async () => {
    const caseId = await open()
    await cloud.as(colleague).get('cases.record', { ...about(caseId), number: '渝云卫立1号' })
    const answer = await cloud
      .as(officer)
      .call('cases.pause', { ...about(caseId), seen: 1, words: '检验期间' })
    expect(answer).toMatchObject({ problem: { code: 'alreadyChanged' } })
    expect(answer).toMatchObject({
      problem: { message: expect.stringContaining('登记办案信息') as string },
    })
  })

  it('stands still while paused and goes on with the days that were left', async () => {
    const caseId = await open()
    await cloud.as(officer).get('cases.pause', { ...about(caseId), words: '检验、鉴定期间' })
    expect((await show(caseId)).enforcementCase.dueOn).toBeUndefined()
    expect(
      await cloud.as(officer).call('cases.pause', { ...about(caseId), words: '听证' }),
    ).toMatchObject({
      problem: { code: 'casePaused' },
    })
    cloud.local.setClock('2026-03-12T02:00:00.000Z')
    await cloud.as(officer).get('cases.resume', { ...about(caseId), words: '报告已出' })
    expect((await show(caseId)).enforcementCase.dueOn).toBe('2026-06-10')
  })

  it('is given to others, who are told, and the clues go back where it is withdrawn', async () => {
    const caseId = await open()
    const other = aPerson('officer', { name: '赵执法' })
    cloud.put('people', other)
    await cloud.as(dispatcher).get('cases.assign', {
      ...about(caseId),
      ...{ officerIds: [officer._id, other._id], words: '李执法申请回避' },
    })
    expect(told(caseId)).toEqual([
      [colleague._id, 'caseAssigned'],
      [other._id, 'caseAssigned'],
    ])
    const words = '不属于本机关管辖'
    await cloud.as(officer).get('cases.withdraw', { ...about(caseId), words })
    expect(clueNow()).toMatchObject({ status: 'accepted' })
    expect(clueNow().caseId).toBeUndefined()
    expect(clueNow().dueKey).toBeDefined()
    for (const name of ['cases.withdraw', 'cases.end', 'cases.reopen'] as const)
      expect(await cloud.as(officer).call(name, { ...about(caseId), words })).toMatchObject({
        problem: { code: 'moveForbidden' },
      })
    const again = await open({ clues: [{ clueId: clue._id, seen: clueNow().handlings.length }] })
    expect(clueNow().caseId).toBe(again)
  })
})

describe('an officer who leaves', () => {
  it('is in charge of no case any more, and somebody who answers there comes in beside', async () => {
    const leaving = aPerson('officer', { name: '钱执法' })
    cloud.put('people', leaving)
    const caseId = await open({ officerIds: [colleague._id, leaving._id] })
    await cloud.as(dispatcher).get('people.suspend', { requestId: anId(), personId: leaving._id })
    cloud.local.setClock('2026-03-02T02:05:00.000Z')
    await cloud.local.fireTimer('timer')
    const { enforcementCase } = await show(caseId)
    expect(enforcementCase.officers.map(({ _id }) => _id)).toEqual([colleague._id, officer._id])
    expect(enforcementCase.handlings.at(-1)).toMatchObject({
      ...{ what: 'assigned', byName: '系统' },
    })
    expect(told(caseId)).toContainEqual([officer._id, 'caseAssigned'])
  })
})

describe('closing a case', () => {
  it('closes its clues with its outcome and its words, and tells who reported them', async () => {
    const caseId = await open()
    const input = closing(caseId)
    await cloud.as(officer).get('cases.close', input)
    await cloud.as(officer).get('cases.close', input)
    expect(clueNow()).toMatchObject({
      ...{ status: 'closed', outcome: 'penalised', words: input.words, caseId },
      closedByName: '王执法',
    })
    expect(told(clue._id)).toEqual([
      [coordinator._id, 'clueMoved'],
      [coordinator._id, 'clueClosed'],
    ])
    const { enforcementCase, spokenMatters } = await show(caseId)
    expect(spokenMatters).not.toContain('疑似')
    expect(enforcementCase).toMatchObject({ status: 'closed', fineFen: 300_000 })
    expect(await cloud.as(colleague).call('cases.close', closing(caseId))).toMatchObject({
      problem: { code: 'moveForbidden' },
    })
  })

  it('ends clues along that were merged into one of it', async () => {
    const merged = { ...clue, _id: anId(), status: 'merged' as const, mergedInto: clue._id }
    cloud.put('clues', merged)
    const caseId = await open()
    await cloud.as(officer).get('cases.close', closing(caseId))
    expect(cloud.one('clues', merged._id)).toMatchObject({ outcome: 'penalised' })
    expect(told(merged._id)).toEqual([[coordinator._id, 'clueClosed']])
  })

  it('orders no re-inspection where nobody patrols', async () => {
    const { facilityId: _facilityId, ...place } = clue
    cloud.put('clues', { ...place, _id: anId(), facilityName: '集市东头' })
    const there = cloud.all('clues').find(({ facilityName }) => facilityName === '集市东头') as Clue
    const caseId = await open({ clues: [{ clueId: there._id, seen: 0 }] })
    expect(
      await cloud.as(officer).call('cases.close', { ...closing(caseId), reinspection }),
    ).toMatchObject({ problem: { code: 'caseElsewhere' } })
    expect((await show(caseId)).enforcementCase.status).toBe('opened')
  })
})

describe('a re-inspection after a case (指南·非法行医 3.4.2)', () => {
  async function closedWithVisit(): Promise<{ caseId: string; visitId: string }> {
    const caseId = await open()
    await cloud.as(officer).get('cases.close', { ...closing(caseId), reinspection })
    return { caseId, visitId: (await show(caseId)).visit?._id ?? '' }
  }
  const answer = (visitId: string, seen: 'corrected' | 'persisting') =>
    cloud.as(coordinator).get('visits.answer', {
      ...{ _id: anId(), visitId, startedAt: NOW, endedAt: NOW, end: 'done' as const },
      ...{ fixMissing: '没有信号', photos: [] },
      results: [{ place: 0, seen, words: '看过清水池', photos: [aPhoto(coordinator)] }],
    })

  it('is an ordered visit like any other, and its result comes back to the case', async () => {
    const { caseId, visitId } = await closedWithVisit()
    const due = await cloud.as(coordinator).get('visits.list', { which: 'due' })
    expect(due.rows.find(({ _id }) => _id === visitId)).toMatchObject({ kind: 'reinspection' })
    expect(
      await cloud.as(officer).call('cases.reinspect', { ...about(caseId), ...reinspection }),
    ).toMatchObject({ problem: { code: 'reinspectionPending' } })
    expect(
      await cloud.as(officer).call('cases.end', { ...about(caseId), words: '等不及了' }),
    ).toMatchObject({ problem: { code: 'moveForbidden' } })

    await answer(visitId, 'corrected')
    const { enforcementCase, may } = await show(caseId)
    expect(enforcementCase).toMatchObject({
      ...{ status: 'reinspected', reinspection: { seen: 'corrected' }, dueOn: '2026-03-17' },
    })
    expect(may).toEqual(['assign', 'end', 'reinspect', 'reopen'])
    expect(told(caseId)).toContainEqual([officer._id, 'caseReinspected'])
    expect(told(caseId)).toContainEqual([colleague._id, 'caseReinspected'])
    await cloud.as(officer).get('cases.end', { ...about(caseId), words: '复查已经改正' })
    expect((await show(caseId)).enforcementCase).toMatchObject({ status: 'ended' })
    expect((await show(caseId)).enforcementCase.dueOn).toBeUndefined()
  })

  it('opens the case again where it persists, with its clues, and another may be ordered', async () => {
    const { caseId, visitId } = await closedWithVisit()
    await answer(visitId, 'persisting')
    cloud.local.setClock(LATER)
    const words = '复查仍然没有上锁'
    await cloud.as(colleague).get('cases.reopen', { ...about(caseId), words })
    const { enforcementCase, spokenMatters } = await show(caseId)
    expect(spokenMatters).toMatch(/^疑似/)
    expect(enforcementCase).toMatchObject({ status: 'opened', dueOn: '2026-06-18' })
    expect(enforcementCase.fineFen).toBeUndefined()
    expect(enforcementCase.handlings.map(({ what }) => what)).toEqual([
      ...['opened', 'closed', 'reinspectionOrdered', 'reinspected', 'reopened'],
    ])
    expect(clueNow()).toMatchObject({ status: 'caseOpened', caseId })
    expect(clueNow().outcome).toBeUndefined()
    const again = { ...closing(caseId, '2026-03-20'), decidedOn: '2026-03-20' }
    await cloud.as(officer).get('cases.close', {
      ...again,
      reinspection: { ...reinspection, dueOn: '2026-04-01' },
    })
    expect((await show(caseId)).visit?._id).not.toBe(visitId)
  })

  it('answered after the case was opened again is told and moves nothing', async () => {
    const { caseId, visitId } = await closedWithVisit()
    await cloud.as(officer).get('cases.reopen', { ...about(caseId), words: '又有新的证据' })
    await answer(visitId, 'corrected')
    const { enforcementCase } = await show(caseId)
    expect(enforcementCase).toMatchObject({ status: 'opened' })
    expect(enforcementCase.handlings.at(-1)?.what).toBe('reinspected')
  })

  it('leaves a chain that holds', async () => {
    const { caseId, visitId } = await closedWithVisit()
    await answer(visitId, 'corrected')
    const [chain] = chainsOfRecord(cloud, caseId)
    expect(chain?.entries.map(({ what }) => what)).toEqual([
      ...['case.opened', 'case.reinspectionOrdered', 'case.reinspected'],
    ])
    expect(breakOf(chain!)).toBeUndefined()
  })
})
