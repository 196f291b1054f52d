// What a county sets for its patrols: specialties of its own, how often each is patrolled, and when terms start.

import { caseRulesSetBy } from '@domain/clues/case-rules'
import { tipRulesSetBy } from '@domain/clues/tip-rules'
import type { CountyClocks } from '@domain/clues/county-clocks'
import { ourTimeLimits } from '@domain/clues/time-limits'
import { nationalCalendar } from '@domain/kernel/working-days'
import type { CountyRules } from '@domain/patrols/county-rules'
import { usualRules } from '@domain/patrols/county-rules'
import type { Person } from '@domain/people/person'
import { aChecklist, aCheck } from '../../kit/checklists'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, OTHER_COUNTY } from '../../kit/people'
import { breakOf, chainsIn, register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const county = COUNTY.slice(0, 6)
const care = { id: 'own_care', name: '养老机构' } as const
const twice = { specialty: 'drinkingWater', frequency: { timesAYear: 2 } } as const

describe('the rules of a county', () => {
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

  const set = (rules: Partial<CountyRules & CountyClocks>) =>
    cloud.as(commission).call('counties.setRules', { requestId: anId(), county, ...rules })
  const show = (who: Person = coordinator) => cloud.as(who).get('counties.rules', {})

  it.each<[string, Partial<CountyRules & CountyClocks>, string, string]>([
    [
      'a specialty of the guide once a year',
      { frequencies: [{ specialty: 'schoolHealth', frequency: { timesAYear: 1 } }] },
      'frequencyTooLow',
      '“学校卫生”',
    ],
    [
      'a specialty that it has not',
      { frequencies: [{ specialty: 'own_tea', frequency: { timesAYear: 2 } }] },
      'specialtyUnknown',
      'own_tea',
    ],
    [
      'one frequency twice',
      { frequencies: [twice, twice] },
      'invalidInput',
      '“饮用水卫生”的同一种情况',
    ],
    [
      'one specialty twice',
      { specialties: [care, { ...care, name: '托老所' }] },
      'invalidInput',
      'own_care',
    ],
    [
      'two of one name',
      { specialties: [care, { ...care, id: 'own_old' }] },
      'invalidInput',
      '养老机构',
    ],
    [
      'the name of one of ours',
      { specialties: [{ ...care, name: '公共场所' }] },
      'invalidInput',
      '公共场所',
    ],
    [
      'a working day that is none',
      { calendar: { days: [{ day: '2027-02-30', works: true }], enteredYears: [] } },
      'invalidInput',
      '2027-02-30',
    ],
    [
      'one day of the calendar twice',
      {
        calendar: {
          days: [
            { day: '2027-02-06', works: true },
            { day: '2027-02-06', works: false },
          ],
          enteredYears: [2027],
        },
      },
      'invalidInput',
      '2027-02-06',
    ],
    ['a day that is none', { termStarts: ['2026-02-30'] }, 'invalidInput', '2026-02-30'],
  ])('do not take %s', async (_, rules, code, said) => {
    const answer = await set(rules)
    expect(answer).toMatchObject({
      problem: { code, message: expect.stringContaining(said) },
    })
    expect(await show()).toMatchObject(usualRules)
  })

  it('say how long a clue may take and which days are worked, and leave the rest', async () => {
    const calendar = { days: [{ day: '2027-02-06', works: true }], enteredYears: [2027] }
    const accept = { ...ourTimeLimits.accept, ordinary: { unit: 'workingDays', count: 2 } } as const
    const clocks = { calendar, timeLimits: { ...ourTimeLimits, accept } }
    await set({ termStarts: ['2026-03-02'] })
    const [before] = cloud.all('counties')
    expect(await set(clocks)).toMatchObject({ ok: true })
    expect(cloud.all('counties')[0]?.recountAt).toBe(before?.recountAt)
    expect(await show()).toMatchObject({ ...clocks, termStarts: ['2026-03-02'] })
  })

  it('do not let go of a specialty whose checklist is offered, until it is withdrawn', async () => {
    await set({ specialties: [care] })
    const checklist = aChecklist({ specialty: care.id, name: '养老机构巡查表' })
    const about = { county, checklistId: checklist.id }
    await cloud.as(commission).get('checklists.publish', { requestId: anId(), county, checklist })
    expect(await set({ specialties: [] })).toMatchObject({
      problem: {
        code: 'specialtyInUse',
        message: expect.stringMatching(/“养老机构”.*“养老机构巡查表”/),
      },
    })
    await cloud.as(commission).get('checklists.withdraw', { requestId: anId(), ...about })
    expect(await set({ specialties: [] })).toMatchObject({ ok: true })
    expect(await show()).toMatchObject({ specialties: [], checklists: [] })
  })

  it('are the usual where nothing is set, also in a county that is not entered yet', async () => {
    const lonely = aPerson('coordinator', { area: `${OTHER_COUNTY.slice(0, 6)}101000` })
    cloud.put('people', lonely)
    for (const who of [coordinator, lonely])
      expect(await show(who)).toEqual({
        ...usualRules,
        ...{ timeLimits: ourTimeLimits, calendar: nationalCalendar },
        ...caseRulesSetBy({}),
        ...tipRulesSetBy({}),
        ...{ county: who.county, checklists: [], isRecounting: false, isReclocking: false },
      })
  })

  it('are shown to everybody of the county, and to the city', async () => {
    const frequencies = [
      { specialty: 'drinkingWater' as const, frequency: { each: 'month' as const } },
    ]
    await set({ frequencies })
    const city = aPerson('cityOffice')
    cloud.put('people', city)
    expect(await show()).toMatchObject({ county, frequencies, isRecounting: true })
    expect(await cloud.as(city).get('counties.rules', { county })).toMatchObject({ frequencies })
  })

  it('stay as they are where nothing else is sent', async () => {
    await set({ specialties: [care], termStarts: ['2026-03-02'] })
    await set({ frequencies: [{ specialty: care.id, frequency: { timesAYear: 1 } }] })
    expect(await show()).toMatchObject({
      specialties: [care],
      termStarts: ['2026-03-02'],
      frequencies: [{ specialty: care.id }],
      construal: usualRules.construal,
    })
  })

  it('say for which specialties somebody may be named, who is not any more once one is gone', async () => {
    const officer = aPerson('officer')
    cloud.put('people', officer)
    const named = { county, area: COUNTY, specialty: care.id, officerIds: [officer._id] }
    const name = () =>
      cloud.as(commission).call('counties.setRoute', { requestId: anId(), ...named })
    const routes = async () => (await cloud.as(commission).get('counties.show', { county })).routes
    expect(await name()).toMatchObject({ problem: { code: 'specialtyUnknown' } })
    await set({ specialties: [care] })
    expect(await name()).toMatchObject({ ok: true })
    expect(await routes()).toMatchObject([
      { specialty: care.id, officers: [{ officerName: 'officer甲' }] },
    ])
    expect(await cloud.as(commission).get('counties.show', { county })).toMatchObject({
      specialties: [care],
    })
    await set({ specialties: [] })
    expect(await routes()).toEqual([])
  })

  it('leave their trail, with what was set before', async () => {
    await set({ specialties: [care] })
    const checklist = aChecklist({
      specialty: care.id,
      sections: [{ name: '床位', items: [aCheck({ id: 'bedsClean' })] }],
    })
    await cloud.as(commission).get('checklists.publish', { requestId: anId(), county, checklist })
    await set({ termStarts: ['2026-03-02'] })
    await cloud.local.fireTimer('timer')
    const entries = cloud.all('trail').filter(({ subject }) => subject === `county:${county}`)
    expect(entries.map(({ what }) => what).sort()).toEqual([
      ...['county.checklistOffered', 'county.recounted', 'county.registered'],
      ...['county.rulesSet', 'county.rulesSet'],
    ])
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })
})
