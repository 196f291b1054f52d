// Patrols with a county's own checklists: what was asked stays as it was, whatever the county publishes afterwards.

import type { Checklist } from '@domain/checklists/checklist'
import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { aCheck, aChecklist, anOwnChecklist } from '../../kit/checklists'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { answersTo, aReport } from '../../kit/patrols'
import { anId, aPerson, COUNTY, OTHER_COUNTY } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const county = COUNTY.slice(0, 6)
const tea = { id: 'own_tea', name: '茶馆' } as const

const first = aChecklist({
  specialty: tea.id,
  name: '茶馆巡查表',
  sections: [
    { name: '用水', items: [aCheck({ id: 'boiled', question: '泡茶的水烧开过' })] },
    { name: '杯子', items: [aCheck({ id: 'cups', question: '杯子每天消毒' })] },
  ],
})
const second: Checklist = {
  ...first,
  version: '2026.2',
  sections: [{ name: '用水', items: [aCheck({ id: 'boiled', question: '泡茶的水当天烧开过' })] }],
}

describe('a patrol with a checklist of the county', () => {
  let cloud: TestCloud
  let commission: Person
  let coordinator: Person
  let officer: Person
  let water: Facility

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    commission = aPerson('commission')
    coordinator = aPerson('coordinator')
    officer = aPerson('officer')
    water = aFacility({ coordinatorId: coordinator._id })
    cloud.put('people', commission, coordinator, officer)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id, specialties: [tea] }))
    cloud.put('facilities', water)
    await publish(first)
  })
  afterEach(() => cloud.stop())

  const publish = (checklist: Checklist) =>
    cloud
      .as(commission)
      .get('checklists.publish', { requestId: anId(), county, checklist: { ...checklist } })
  const withdraw = () =>
    cloud
      .as(commission)
      .get('checklists.withdraw', { requestId: anId(), county, checklistId: first.id })
  const reportOf = (checklist: Checklist, wrong = {}) =>
    aReport(water, { at: AT, checklists: [answersTo(checklist, water, wrong)] })
  const submit = (checklist: Checklist, wrong = {}) =>
    cloud.as(coordinator).call('patrols.submit', reportOf(checklist, wrong))

  async function questionsOf(patrolId: string): Promise<string[]> {
    const { patrol } = await cloud.as(officer).get('patrols.show', { patrolId })
    return patrol.checklists.flatMap(({ items }) => items.map(({ question }) => question))
  }

  it('is refused with one of another county, and with a version that was never published', async () => {
    const away = aCounty({
      dutyOfficerId: officer._id,
      _id: OTHER_COUNTY.slice(0, 6),
      area: OTHER_COUNTY,
    })
    const foreign = aChecklist()
    cloud.put('counties', away)
    cloud.put('checklists', anOwnChecklist(away, foreign))
    for (const checklist of [foreign, second])
      expect(await submit(checklist)).toMatchObject({ problem: { code: 'checklistUnknown' } })
    expect(cloud.all('patrols')).toEqual([])
  })

  it('is refused at a facility of a kind that it is not for', async () => {
    const schools = aChecklist({ specialty: tea.id, kinds: ['school'] })
    await publish(schools)
    expect(await submit(schools)).toMatchObject({
      problem: { code: 'checklistUnknown', details: { checklist: schools.name } },
    })
  })

  it('leaves an item out or says too little, and is refused as with one of ours', async () => {
    const report = reportOf(first)
    const [given] = report.checklists
    const checklists = [{ ...given!, answers: given!.answers.slice(1) }]
    expect(
      await cloud.as(coordinator).call('patrols.submit', { ...report, checklists }),
    ).toMatchObject({ problem: { code: 'answerMissing' } })
    expect(await submit(first, { cups: { result: 'fail' } })).toMatchObject({
      problem: { code: 'noteMissing', details: { question: '杯子每天消毒' } },
    })
  })

  it('makes clues of its own specialty and matters, and counts as a visit of that specialty', async () => {
    const wrong = { boiled: { result: 'fail', note: '用的是生水' } }
    expect(await submit(first, wrong)).toMatchObject({
      value: { failedCount: 1, clues: [{ matterName: '水源地标识不符合要求' }] },
    })
    expect(cloud.all('clues')).toMatchObject([
      { specialty: tea.id, matter: 'sourceSigns', officerId: officer._id },
    ])
    const [kept] = cloud.all('facilities')
    expect(kept?.visits).toEqual({ [tea.id]: { year: 2026, count: 1, lastOn: '2026-03-02' } })
  })

  it('goes to whom the county has named for that specialty', async () => {
    const named = aPerson('officer')
    cloud.put('people', named)
    const route = { county, area: COUNTY, specialty: tea.id, officerIds: [named._id] }
    await cloud.as(commission).get('counties.setRoute', { requestId: anId(), ...route })
    await submit(first, { cups: { result: 'fail', note: '没有消毒' } })
    expect(cloud.all('clues')).toMatchObject([{ officerId: named._id }])
  })

  it('may be made together with one of ours', async () => {
    const [ours] = aReport(water, { at: AT }).checklists
    const own = answersTo(first, water)
    const report = aReport(water, { at: AT, checklists: [ours!, own] })
    await cloud.as(coordinator).get('patrols.submit', report)
    expect(cloud.all('patrols')).toMatchObject([{ specialties: ['drinkingWater', tea.id] }])
  })

  it('still shows its questions as they were after the checklist changed', async () => {
    const report = reportOf(first)
    await cloud.as(coordinator).get('patrols.submit', report)
    await publish(second)
    expect(await questionsOf(report._id)).toEqual(['泡茶的水烧开过', '杯子每天消毒'])
    const later = reportOf(second)
    await cloud.as(coordinator).get('patrols.submit', later)
    expect(await questionsOf(later._id)).toEqual(['泡茶的水当天烧开过'])
    expect(await questionsOf(report._id)).toEqual(['泡茶的水烧开过', '杯子每天消毒'])
  })

  it('is taken where it was begun with the version before, or with one that was withdrawn', async () => {
    await publish(second)
    expect(await submit(first)).toMatchObject({ ok: true })
    await withdraw()
    for (const checklist of [first, second])
      expect(await submit(checklist)).toMatchObject({ ok: true })
    expect(
      cloud
        .all('patrols')
        .map(({ checklists: [each] }) => each?.version)
        .sort(),
    ).toEqual([...['2026.1', '2026.1', '2026.2']])
  })

  it('takes one round trip more than with ours alone', async () => {
    const trips = async (checklists: ReturnType<typeof answersTo>[]) => {
      const report = aReport(water, { at: AT, checklists })
      return (await cloud.as(coordinator).cost('patrols.submit', report)).trips.length
    }
    const [ours] = aReport(water, { at: AT }).checklists
    const usual = await trips([ours!])
    expect(await trips([ours!, answersTo(first, water)])).toBe(usual + 1)
  })
})
