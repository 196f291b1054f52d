// After a county has set other rules or published a checklist, the timer counts anew when its facilities are due.

import type { Facility } from '@domain/facilities/facility'
import type { CountyRules } from '@domain/patrols/county-rules'
import { dueOf } from '@domain/patrols/visit'
import type { Person } from '@domain/people/person'
import { aChecklist } from '../../kit/checklists'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson, COUNTY, OTHER_COUNTY } from '../../kit/people'
import { breakOf, chainsIn, register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const county = COUNTY.slice(0, 6)

const quarterly: CountyRules['frequencies'] = [
  { specialty: 'drinkingWater', risk: 'high', frequency: { each: 'quarter' } },
]

describe('facilities of a county with new rules', () => {
  let cloud: TestCloud
  let commission: Person
  let coordinator: Person

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    commission = register(cloud, 'people', aPerson('commission'))
    coordinator = register(cloud, 'people', aPerson('coordinator'))
    const duty = register(cloud, 'people', aPerson('officer'))
    register(cloud, 'counties', aCounty({ dutyOfficerId: duty._id }))
  })
  afterEach(() => cloud.stop())

  /** As it is registered, due as the guide has it. */
  function registered(said: Partial<Facility> = {}): Facility {
    const facility = aFacility({ coordinatorId: coordinator._id, ...said })
    return register(cloud, 'facilities', { ...facility, ...dueOf(facility) })
  }
  const risky = () => registered({ traits: { risk: 'high' } })

  const set = (rules: Partial<CountyRules>) =>
    cloud.as(commission).get('counties.setRules', { requestId: anId(), county, ...rules })
  const tick = () => cloud.local.fireTimer('timer')
  const stored = ({ _id }: Facility) => cloud.all('facilities').find((each) => each._id === _id)
  const countyNow = () => cloud.all('counties').find(({ _id }) => _id === county)
  const recounted = () => cloud.all('trail').filter(({ what }) => what === 'facility.recounted')

  async function tickKilledAfterOnePortion(): Promise<void> {
    const { store } = cloud.local
    const commit = store.commit.bind(store)
    let commits = 0
    const spy = jest.spyOn(store, 'commit').mockImplementation((transactionId) => {
      commits += 1
      if (commits > 1) throw new Error('the function was killed')
      commit(transactionId)
    })
    await tick()
    spy.mockRestore()
  }

  it('are due by them after the next tick, and nothing else of them is touched', async () => {
    const facility = risky()
    await set({ frequencies: quarterly })
    expect(stored(facility)).toEqual(facility)
    await tick()
    expect(stored(facility)).toEqual({
      ...facility,
      frequencies: { drinkingWater: { each: 'quarter' } },
      dueOn: '2026-03-31',
      dueKey: `2026-03-31 ${facility._id}`,
      packKey: expect.any(String),
      trail: expect.objectContaining({ seq: 2 }),
    })
    expect(recounted()).toMatchObject([{ by: 'system', subject: `facility:${facility._id}` }])
    expect(countyNow()).not.toHaveProperty('recountAt')
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })

  it('are left alone where nothing changes for them', async () => {
    const [usual, away] = [
      registered(),
      registered({
        traits: { risk: 'high' },
        area: `${OTHER_COUNTY.slice(0, 6)}101201`,
        county: OTHER_COUNTY.slice(0, 6),
      }),
    ]
    await set({ frequencies: quarterly })
    await tick()
    await set({ frequencies: quarterly })
    await tick()
    for (const each of [usual, away]) expect(stored(each)).toEqual(each)
    expect(recounted()).toEqual([])
  })

  it('are due as the guide has it again once the county takes its rules back', async () => {
    const facility = risky()
    await set({ frequencies: quarterly })
    await tick()
    await set({ frequencies: [] })
    await tick()
    const { trail: _, packKey: _before, ...before } = facility
    const { trail: _trail, packKey: _after, ...after } = stored(facility)!
    expect(after).toEqual(before)
  })

  it('are due for what a checklist of the county asks, until it is withdrawn', async () => {
    const facility = registered({
      kind: 'otherPlace',
      traits: {},
      visits: {
        illegalPractice: { year: 2026, count: 2, lastOn: '2026-02-02' },
      },
    })
    const specialty = 'own_tea' as const
    await set({
      specialties: [{ id: specialty, name: '茶馆' }],
      frequencies: [{ specialty, frequency: { each: 'month' } }],
    })
    const checklist = aChecklist({ specialty, kinds: ['otherPlace'] })
    await cloud
      .as(commission)
      .get('checklists.publish', { requestId: anId(), county, checklist: { ...checklist } })
    await tick()
    expect(stored(facility)).toMatchObject({
      frequencies: { [specialty]: { each: 'month' } },
      dueOn: '2026-01-31',
    })
    const about = { requestId: anId(), county, checklistId: checklist.id }
    await cloud.as(commission).get('checklists.withdraw', about)
    await tick()
    expect(stored(facility)?.frequencies).toBeUndefined()
    expect(stored(facility)?.dueOn).toBe(facility.dueOn)
  })

  it('are all counted, each once, where there are more than fit into one portion', async () => {
    const all = Array.from({ length: 130 }, (_, at) =>
      registered({ name: `第${at}水厂`, traits: { risk: at % 2 ? 'high' : 'low' } }),
    )
    await set({ frequencies: quarterly })
    for (let ticks = 0; ticks < 5 && countyNow()?.recountAt; ticks += 1) await tick()
    for (const each of all)
      expect(stored(each)?.dueOn).toBe(each.traits.risk === 'high' ? '2026-03-31' : each.dueOn)
    expect(recounted()).toHaveLength(65)
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })

  it('go on where a run was killed, and two runs at once do it once', async () => {
    const all = Array.from({ length: 50 }, (_, at) =>
      registered({ name: `第${at}水厂`, traits: { risk: 'high' } }),
    )
    await set({ frequencies: quarterly })
    await tickKilledAfterOnePortion()
    expect(recounted()).toHaveLength(20)
    expect(countyNow()).toMatchObject({
      recountAt: expect.any(String),
      recountAfter: expect.any(String),
    })

    await Promise.all([tick(), tick(), tick()])
    expect(countyNow()).not.toHaveProperty('recountAt')
    expect(recounted()).toHaveLength(50)
    expect(all.every((each) => stored(each)?.dueOn === '2026-03-31')).toBe(true)
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })

  it('begin anew where the rules are set again meanwhile', async () => {
    const all = Array.from({ length: 30 }, (_, at) =>
      registered({ name: `第${at}水厂`, traits: { risk: 'high' } }),
    )
    await set({ frequencies: quarterly })
    await tickKilledAfterOnePortion()
    const frequency = { each: 'month' as const }
    await set({ frequencies: [{ specialty: 'drinkingWater', frequency }] })
    expect(countyNow()).not.toHaveProperty('recountAfter')
    await tick()
    for (const each of all)
      expect(stored(each)).toMatchObject({
        frequencies: { drinkingWater: frequency },
        dueOn: '2026-01-31',
      })
  })

  it('do not hold up another county where one cannot be counted', async () => {
    const facility = risky()
    const broken = { ...aCounty({ dutyOfficerId: anId() }), _id: '500201', area: '500201000000' }
    cloud.put('counties', {
      ...broken,
      recountAt: '2026-01-01T00:00:00.000Z',
      frequencies: 7 as never,
    })
    cloud.put(
      'facilities',
      aFacility({ coordinatorId: coordinator._id, area: '500201101201', county: '500201' }),
    )
    await set({ frequencies: quarterly })
    await tick()
    expect(stored(facility)?.dueOn).toBe('2026-03-31')
    const logged = cloud.local.logs.filter(({ text }) => text.includes('500201'))
    expect(logged).toHaveLength(1)
  })

  it('are as often patrolled as the facts make them that are found on the spot', async () => {
    const facility = registered()
    await set({ frequencies: quarterly })
    await tick()
    const report = aReport(facility, { at: AT, found: { risk: 'high' } })
    await cloud.as(coordinator).get('patrols.submit', report)
    expect(stored(facility)).toMatchObject({
      traits: { risk: 'high' },
      frequencies: { drinkingWater: { each: 'quarter' } },
      dueOn: '2026-06-30',
    })
  })
})
