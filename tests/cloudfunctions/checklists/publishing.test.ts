// A county publishes checklists of its own: one version of each is offered, and every version is kept.

import type { Checklist } from '@domain/checklists/checklist'
import type { Person } from '@domain/people/person'
import { aChecklist } from '../../kit/checklists'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, OTHER_COUNTY } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const county = COUNTY.slice(0, 6)

describe('a checklist of one’s own', () => {
  let cloud: TestCloud
  let commission: Person
  let coordinator: Person

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    commission = aPerson('commission')
    coordinator = aPerson('coordinator')
    cloud.put('people', commission, coordinator)
    cloud.put('counties', aCounty({ dutyOfficerId: anId() }))
  })
  afterEach(() => cloud.stop())

  const publish = (checklist: object) =>
    cloud
      .as(commission)
      .call('checklists.publish', { requestId: anId(), county, checklist: { ...checklist } })
  const withdraw = (checklistId: string) =>
    cloud.as(commission).call('checklists.withdraw', { requestId: anId(), county, checklistId })
  const offered = async () => (await cloud.as(coordinator).get('counties.rules', {})).checklists
  const list = async () => (await cloud.as(coordinator).get('checklists.list', {})).rows

  it('is refused from another county, and by whoever may not', async () => {
    const away = aPerson('commission', { area: OTHER_COUNTY })
    const officer = aPerson('officer')
    cloud.put('people', away, officer)
    const input = () => ({ requestId: anId(), county, checklist: { ...aChecklist() } })
    expect(await cloud.as(away).call('checklists.publish', input())).toMatchObject({
      problem: { code: 'notFound' },
    })
    expect(await cloud.as(officer).call('checklists.publish', input())).toMatchObject({
      problem: { code: 'notAllowed' },
    })
  })

  it('is refused in a version that says something else already, and in one older than is offered', async () => {
    const checklist = aChecklist({ version: '2026.9' })
    const renamed = { ...checklist, name: '水源地巡查表' }
    await publish(checklist)
    expect(await publish(renamed)).toMatchObject({
      problem: { code: 'checklistPublished', message: expect.stringContaining('2026.9') },
    })
    expect(await publish({ ...renamed, version: '2026.8' })).toMatchObject({
      problem: { code: 'checklistFaulty', message: expect.stringContaining('已发布 2026.9') },
    })
    expect(await offered()).toEqual([checklist])
  })

  it('is refused where ten others are offered', async () => {
    const all = Array.from({ length: 11 }, () => aChecklist())
    for (const each of all.slice(0, 10)) expect(await publish(each)).toMatchObject({ ok: true })
    expect(await publish(all[10]!)).toMatchObject({ problem: { code: 'checklistsTooMany' } })
    await withdraw(all[0]!.id)
    expect(await publish(all[10]!)).toMatchObject({ ok: true })
    expect(await offered()).toHaveLength(10)
  })

  it('is offered to everybody of the county in its newest version, and every version is kept', async () => {
    const first = aChecklist({ version: '2026.9' })
    const second: Checklist = { ...first, version: '2026.10', name: '水源地巡查表' }
    expect(await publish(first)).toMatchObject({
      value: { checklistId: first.id, version: '2026.9' },
    })
    cloud.local.setClock('2026-03-03T02:00:00.000Z')
    await publish(second)
    expect(await offered()).toEqual([second])
    expect(await list()).toEqual([
      expect.objectContaining({ id: first.id, version: '2026.10', name: '水源地巡查表' }),
      expect.objectContaining({
        version: '2026.9',
        itemCount: 1,
        publishedByName: commission.name,
      }),
    ])
    for (const { id: checklistId, version, name } of [first, second])
      expect(
        await cloud.as(coordinator).get('checklists.show', { checklistId, version }),
      ).toMatchObject({ checklist: { name } })
  })

  it('is one however often it is published, and never goes back to an older version', async () => {
    const first = aChecklist()
    const second = { ...first, version: '2026.2' }
    for (const each of [first, first, second, first, second])
      expect(await publish(each)).toMatchObject({ ok: true })
    expect(await publish(first)).toMatchObject({ value: { version: '2026.2' } })
    expect(await offered()).toEqual([second])
    expect(cloud.all('checklists')).toHaveLength(2)
  })

  it('is one of two that were published at the same moment in one version', async () => {
    const checklist = aChecklist()
    const answers = await Promise.all([
      publish(checklist),
      publish({ ...checklist, name: '水源地巡查表' }),
    ])
    expect(answers.map((each) => (each.ok ? 'ok' : each.problem.code)).sort()).toEqual([
      'checklistPublished',
      'ok',
    ])
    expect(cloud.all('checklists')).toHaveLength(1)
  })

  it('is offered to nobody once it is withdrawn, and again once it is published again', async () => {
    const [first, other] = [aChecklist(), aChecklist()]
    await publish(first)
    await publish(other)
    expect(await withdraw(first.id)).toMatchObject({ ok: true })
    expect(await offered()).toEqual([other])
    expect(await withdraw(first.id)).toMatchObject({ problem: { code: 'notFound' } })
    expect(cloud.all('checklists')).toHaveLength(2)
    await publish(first)
    expect(await offered()).toEqual([other, first])
  })

  it('is not shown in a version that nobody has published', async () => {
    const asked = { checklistId: 'ownNothing', version: '2026.1' }
    expect(await cloud.as(coordinator).call('checklists.show', asked)).toMatchObject({
      problem: { code: 'notFound' },
    })
  })
})
