import type { Facility } from '@domain/facilities/facility'
import type { Clue } from '@domain/clues/clue'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol, aPhoto, aReport } from '../../kit/patrols'
import { anId, aPerson, OTHER_TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
const coordinator = aPerson('coordinator')
const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
const officer = aPerson('officer')
const county = aCounty({ dutyOfficerId: officer._id })

describe('a return visit', () => {
  let cloud: TestCloud
  let water: Facility
  let clue: Clue

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, stranger, officer)
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    water = aFacility({ coordinatorId: coordinator._id })
    const { patrol, clues } = aPatrol(water, coordinator, { at: AT, wrong }, county)
    clue = clues[0] as Clue
    cloud.put('facilities', water)
    cloud.put('patrols', patrol)
    cloud.put('clues', clue)
  })

  const order = (said: object = {}) => ({
    ...{ requestId: anId(), facilityId: water._id, clueId: clue._id },
    ...{ asked: ['清水池有没有上锁'], dueOn: '2026-03-09', ...said },
  })
  const answerTo = (visitId: string, said: object = {}) => ({
    ...{ _id: anId(), visitId, startedAt: AT, endedAt: AT, end: 'done' as const },
    ...{ fixMissing: '没有信号', photos: [], ...said },
    results: [{ place: 0, seen: 'corrected' as const, photos: [aPhoto(coordinator)] }],
  })

  it('is ordered by an officer of the area, for a clue of that facility', async () => {
    const as = (by: object, given = order()) => cloud.as(by).call('visits.order', given)
    expect(await as(coordinator)).toMatchObject({ problem: { code: 'notAllowed' } })
    const other = aFacility({ coordinatorId: coordinator._id })
    cloud.put('facilities', other)
    expect(await as(officer, order({ facilityId: other._id }))).toMatchObject({
      problem: { code: 'notFound' },
    })
    expect(await as(officer, order({ dueOn: '2026-03-01' }))).toMatchObject({
      problem: { code: 'invalidInput' },
    })
  })

  it('reaches whoever patrols there, and its answer the officer', async () => {
    const { visitId, kind } = await cloud.as(officer).get('visits.order', order())
    expect(kind).toBe('followUp')
    const due = await cloud.as(coordinator).get('visits.list', { which: 'due' })
    expect(due.rows.map(({ _id }) => _id)).toContain(visitId)
    const told = () =>
      cloud
        .all('deliveries')
        .filter(({ page }) => page.endsWith(visitId))
        .map(({ to, kind: what }) => [to, what])
    expect(told()).toEqual([[coordinator._id, 'visitOrdered']])

    expect(await cloud.as(stranger).call('visits.answer', answerTo(visitId))).toMatchObject({
      problem: { code: 'notFound' },
    })
    const answer = answerTo(visitId)
    await cloud.as(coordinator).get('visits.answer', answer)
    await cloud.as(coordinator).get('visits.answer', answer)
    expect(told()).toContainEqual([officer._id, 'visitAnswered'])
    expect(told()).toHaveLength(2)
    const shown = await cloud.as(officer).get('visits.show', { visitId })
    expect(shown.visit).toMatchObject({
      status: 'answered',
      answer: { visitedByName: coordinator.name, results: [{ seen: 'corrected' }] },
    })
    expect(shown.may.answer).toBe(false)
    const after = await cloud.as(coordinator).get('visits.list', { which: 'due' })
    expect(after.rows.map(({ _id }) => _id)).not.toContain(visitId)
    const ordered = await cloud.as(officer).get('visits.list', { which: 'ordered' })
    expect(ordered.rows[0]).toMatchObject({ _id: visitId, status: 'answered' })
    expect(await cloud.as(coordinator).call('visits.answer', answerTo(visitId))).toMatchObject({
      problem: { code: 'visitAnswered' },
    })
  })

  it('needs neither case nor clue, and stands in the dossier and among what is overdue', async () => {
    const { clueId: _clueId, ...without } = order()
    const { visitId, kind } = await cloud.as(officer).get('visits.order', without)
    expect(kind).toBe('followUp')
    const history = await cloud.as(coordinator).get('facilities.history', { facilityId: water._id })
    expect(history.rows).toContainEqual(
      expect.objectContaining({
        kind: 'visit',
        visit: expect.objectContaining({ _id: visitId, status: 'ordered' }) as object,
      }),
    )
    const later = await cloud.as(officer).get('visits.order', order({ dueOn: '2026-03-04' }))
    const lead = aPerson('centreLead')
    cloud.put('people', lead)
    for (const by of [coordinator, lead]) {
      const { rows } = await cloud.as(by).get('visits.list', { which: 'due' })
      const mine = rows.filter(({ facilityId }) => facilityId === water._id)
      expect(mine.map(({ _id }) => _id)).toEqual([later.visitId, visitId])
    }
    await cloud.as(coordinator).get('visits.answer', answerTo(visitId))
    const shown = await cloud.as(officer).get('visits.show', { visitId })
    expect(shown.visit).toMatchObject({ status: 'answered' })
    expect(shown.visit.clueId).toBeUndefined()
    const ahead = { startedAt: '2027-01-01T00:00:00.000Z', endedAt: '2027-01-01T00:00:00.000Z' }
    await cloud.as(coordinator).get('visits.answer', answerTo(later.visitId, ahead))
    const doubtful = await cloud.as(officer).get('visits.show', { visitId: later.visitId })
    expect(doubtful.visit.answer).toMatchObject({ timeDoubtful: true })
  })

  it('is called 复查 after a case, and makes no clue by itself', async () => {
    const penalised = { ...clue, _id: anId(), status: 'closed', outcome: 'penalised' } as Clue
    cloud.put('clues', penalised)
    const before = cloud.all('clues').length
    const ordered = await cloud.as(officer).get('visits.order', order({ clueId: penalised._id }))
    expect(ordered.kind).toBe('reinspection')
    const answer = answerTo(ordered.visitId)
    const persisting = [{ place: 0, seen: 'persisting' as const, words: '还没上锁', photos: [] }]
    await cloud.as(coordinator).get('visits.answer', { ...answer, results: persisting })
    expect(cloud.all('clues')).toHaveLength(before)
  })
})

describe('游医 that are found again', () => {
  const WITHIN_A_MONTH = '2026-03-20T02:00:00.000Z'
  const market = aFacility({ coordinatorId: coordinator._id, kind: 'otherPlace', traits: {} })
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
  })
  afterAll(() => cloud.stop())

  it('are reported at once and linked to the clue before', async () => {
    cloud.put('people', coordinator, officer)
    cloud.put('counties', county)
    cloud.put('facilities', market)
    const itinerant = { noItinerant: { result: 'fail', note: '集市上有人拔牙' } } as const
    const visit = (at: string) =>
      cloud.as(coordinator).get('patrols.submit', aReport(market, { at, wrong: itinerant }))
    const first = await visit(AT)
    const clueId = first.clues[0]?.clueId ?? ''
    const dueThere = async () =>
      (await cloud.as(coordinator).get('facilities.due', {})).rows.map(({ _id, dueOn }) => [
        ...[_id, dueOn],
      ])
    cloud.local.setClock(WITHIN_A_MONTH)
    expect(await dueThere()).toEqual([[market._id, '2026-04-02']])
    const second = await visit('2026-03-20T01:30:00.000Z')
    const shown = await cloud
      .as(officer)
      .get('clues.show', { clueId: second.clues[0]?.clueId ?? '' })
    expect(shown.earlier?._id).toBe(clueId)
    const before = await cloud.as(officer).get('clues.show', { clueId })
    expect(before.later.map(({ _id }) => _id)).toEqual([second.clues[0]?.clueId])
    const told = cloud.all('deliveries').filter(({ words }) => words.includes('以前上报过'))
    expect(told.map(({ to }) => to)).toEqual([officer._id])
  })
})
