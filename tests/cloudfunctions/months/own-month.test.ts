import type { Clue } from '@domain/clues/clue'
import type { MonthSection } from '@domain/indicators/own-month'
import { listKey } from '@domain/kernel/list-key'
import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { anAssistance } from '../../kit/assistances'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { anOutreach } from '../../kit/outreach'
import { aPatrol, aPhoto } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'
import { aHandOver, aSample, aTestResult } from '../../kit/samples'

const NOW = '2026-03-20T02:00:00.000Z'
const COUNTY = aCounty({ dutyOfficerId: anId() })
const WRONG = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const

describe('one’s own month', () => {
  let cloud: TestCloud
  let coordinator: Person
  let water: Facility

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    coordinator = aPerson('coordinator')
    water = aFacility({ coordinatorId: coordinator._id, dueOn: undefined, dueKey: undefined })
    cloud.put('people', coordinator)
    cloud.put('facilities', water)
  })

  const monthOf = (month: string, by = coordinator) => cloud.as(by).get('months.show', { month })
  const counted = async (month: string, by = coordinator) => {
    const { rows } = await monthOf(month, by)
    const counts: Partial<Record<MonthSection, number>> = {}
    for (const { of } of rows) counts[of] = (counts[of] ?? 0) + 1
    return counts
  }
  const patrolled = (at: string, said: object = {}, became: Partial<Clue> = {}) => {
    const { patrol, clues } = aPatrol(water, coordinator, { at, ...said }, COUNTY)
    cloud.put('patrols', patrol)
    for (const clue of clues) cloud.put('clues', { ...clue, ...became })
  }
  const due = (dueOn: string) => {
    const _id = anId()
    const key = { _id, dueOn, dueKey: listKey(dueOn, _id) }
    cloud.put('facilities', aFacility({ coordinatorId: coordinator._id, ...key }))
  }

  it('is of the days in China on which patrols were made, whenever they were sent', async () => {
    patrolled('2026-02-28T15:59:59.999Z')
    patrolled('2026-02-28T16:00:00.000Z')
    patrolled('2026-03-31T15:59:59.999Z', { wrong: WRONG })
    patrolled('2026-03-31T16:00:00.000Z')
    patrolled('2026-03-05T02:00:00.000Z', { end: 'refusedEntry', checklists: [] })
    expect(await counted('2026-03')).toMatchObject({
      ...{ nothingFound: 1, somethingFound: 1, notLookedAt: 1 },
    })
    expect(await counted('2026-02')).toEqual({ nothingFound: 1 })
    expect(await counted('2026-04')).toEqual({ nothingFound: 1 })
  })

  it('says what became of each clue, as it stands now', async () => {
    const at = '2026-03-05T02:00:00.000Z'
    const outcomes = ['corrected', 'penalised', 'unfounded', 'referred'] as const
    for (const outcome of outcomes) patrolled(at, { wrong: WRONG }, { status: 'closed', outcome })
    patrolled(at, { wrong: WRONG }, { status: 'accepted' })
    patrolled(at, { wrong: WRONG })
    expect(await counted('2026-03')).toEqual({
      somethingFound: 6,
      ...{ cluesSubstantiated: 2, cluesUnfounded: 1, cluesReferred: 1 },
      ...{ cluesAccepted: 1, cluesReported: 1 },
    })
  })

  it('counts outreach by the day it was, without what was withdrawn, and samples with their results', async () => {
    const held = (on: string, said: object = {}) =>
      cloud.put('outreach', anOutreach(coordinator, { now: NOW, on, ...said }))
    held('2026-02-28')
    held('2026-03-01')
    held('2026-03-31', { kind: 'guidance' })
    cloud.put('outreach', {
      ...anOutreach(coordinator, { now: NOW, on: '2026-03-02' }),
      status: 'withdrawn',
    })
    const at = '2026-03-05T02:00:00.000Z'
    const handOver = aHandOver(at, aPhoto(coordinator))
    cloud.put('samples', aSample(water, coordinator, { at }))
    const tested = { status: 'resultEntered' as const, result: aTestResult() }
    cloud.put('samples', { ...aSample(water, coordinator, { at, handOver }), ...tested })
    expect(await counted('2026-03')).toEqual({
      ...{ outreach: 1, guidance: 1, samplesWaiting: 1, samplesTested: 1 },
    })
  })

  it('counts help by the day it was given, and what an officer still waits for', async () => {
    const officer = aPerson('officer')
    const { clues } = aPatrol(water, coordinator, { at: NOW, wrong: WRONG }, COUNTY)
    const asked = () => anAssistance(clues[0] as Clue, coordinator, officer, { at: NOW })
    const given = (givenAt: string) => ({ ...asked(), dueKey: undefined, givenAt })
    cloud.put('assistances', asked(), given('2026-02-28T15:59:59.999Z'))
    cloud.put('assistances', given('2026-02-28T16:00:00.000Z'))
    expect(await counted('2026-03')).toEqual({ assistancesGiven: 1, assistancesDue: 1 })
    expect(await counted('2026-02')).toEqual({ assistancesGiven: 1 })
  })

  it('says what is due by the end of this month and in the next, and of no other month', async () => {
    due('2026-01-10')
    due('2026-03-31')
    due('2026-04-01')
    due('2026-04-30')
    due('2026-05-01')
    expect(await counted('2026-03')).toEqual({ dueThisMonth: 2, dueNextMonth: 2 })
    expect(await counted('2026-02')).toEqual({})
  })

  it('is nobody else’s', async () => {
    patrolled('2026-03-05T02:00:00.000Z', { wrong: WRONG })
    const [colleague, reporter] = [aPerson('coordinator'), aPerson('reporter')]
    cloud.put('people', colleague, reporter)
    expect(await counted('2026-03', colleague)).toEqual({})
    cloud.put('outreach', anOutreach(reporter, { now: NOW, on: '2026-03-02' }))
    expect(await counted('2026-03', reporter)).toEqual({ outreach: 1 })
  })

  it('says that there are more than it shows', async () => {
    const { patrol } = aPatrol(water, coordinator, { at: '2026-03-05T02:00:00.000Z' }, COUNTY)
    for (let at = 0; at < 201; at += 1) cloud.put('patrols', { ...patrol, _id: anId() })
    const { rows, beyond } = await monthOf('2026-03')
    expect(rows.filter(({ of }) => of === 'nothingFound')).toHaveLength(200)
    expect(beyond).toEqual(['nothingFound'])
  })

  it('reads one range of one index for each kind of record, all at once', async () => {
    const { queries } = await cloud.as(coordinator).cost('months.show', { month: '2026-03' })
    expect(queries.filter(({ index }) => index === null)).toEqual([])
    expect(queries.length).toBeLessThanOrEqual(14)
  })
})
