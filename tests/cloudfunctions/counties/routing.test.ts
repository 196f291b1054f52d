// Who answers for the clues of a county: the one on duty, and whoever is named for a specialty in an area.

import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson, COUNTY, OTHER_COUNTY, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const county = COUNTY.slice(0, 6)
const areaNames = { [TOWNSHIP]: '石溪镇', [OTHER_TOWNSHIP]: '云台镇' }

describe('who answers for clues', () => {
  let cloud: TestCloud
  let dispatcher: Person
  let duty: Person
  let officer: Person

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    dispatcher = aPerson('dispatcher')
    duty = aPerson('officer', { name: '周立行' })
    officer = aPerson('officer', { name: '郑开诚' })
    cloud.put('people', dispatcher, duty, officer)
    cloud.put('counties', aCounty({ dutyOfficerId: duty._id, areaNames }))
  })
  afterEach(() => cloud.stop())

  const setDuty = ({ _id: officerId }: { _id: string }) =>
    cloud.as(dispatcher).call('counties.setDuty', { requestId: anId(), county, officerId })

  const setRoute = (area: string, who?: { _id: string }) =>
    cloud.as(dispatcher).call('counties.setRoute', {
      ...{ requestId: anId(), county, area, specialty: 'drinkingWater' },
      officerIds: who ? [who._id] : [],
    })

  const show = () => cloud.as(dispatcher).get('counties.show', { county })

  /** Who is given a clue that is found now. */
  async function givenTo(area = `${TOWNSHIP.slice(0, 9)}201`): Promise<string | undefined> {
    const coordinator = aPerson('coordinator')
    const water = aFacility({ coordinatorId: coordinator._id, area })
    cloud.put('people', coordinator)
    cloud.put('facilities', water)
    const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
    const report = aReport(water, { at: AT, wrong })
    const { clues } = await cloud.as(coordinator).get('patrols.submit', report)
    return cloud.all('clues').find(({ _id }) => _id === clues[0]?.clueId)?.officerId
  }

  it.each([
    ['who is suspended', () => aPerson('officer', { status: 'suspended' }), 'notFound'],
    ['who handles no clues', () => aPerson('coordinator', { area: COUNTY }), 'notFound'],
    ['of another county', () => aPerson('officer', { area: OTHER_COUNTY }), 'notFound'],
    ['who sees only a township', () => aPerson('officer', { area: TOWNSHIP }), 'officerElsewhere'],
  ])('refuses somebody %s, for duty and for the county', async (_, who, code) => {
    const person = who()
    cloud.put('people', person)
    expect(await setDuty(person)).toMatchObject({ problem: { code } })
    expect(await setRoute(COUNTY, person)).toMatchObject({ problem: { code } })
    expect(await show()).toMatchObject({ duty: { officerName: '周立行' }, routes: [] })
  })

  it('refuses somebody whom nobody has entered', async () => {
    expect(await setDuty({ _id: anId() })).toMatchObject({ problem: { code: 'notFound' } })
  })

  it.each([OTHER_COUNTY, `${COUNTY.slice(0, 6)}999000`])(
    'refuses a route for %s, which is no area of the county',
    async (area) => {
      expect(await setRoute(area, officer)).toMatchObject({ problem: { code: 'notFound' } })
      expect((await show()).routes).toEqual([])
    },
  )

  it('lets the one who was on duty be suspended once another is', async () => {
    const about = () => ({ requestId: anId(), personId: duty._id })
    expect(await cloud.as(dispatcher).call('people.suspend', about())).toMatchObject({
      problem: { code: 'onDuty', message: expect.stringContaining('线索分派与值班') },
    })
    expect(await setDuty(officer)).toMatchObject({ ok: true })
    expect(await cloud.as(dispatcher).call('people.suspend', about())).toMatchObject({ ok: true })
    expect(await givenTo()).toBe(officer._id)
  })

  it('names somebody for a specialty, for a narrower area before a wider one, and takes it back', async () => {
    const near = aPerson('officer', { area: TOWNSHIP, name: '贺明川' })
    cloud.put('people', near)
    await setRoute(COUNTY, officer)
    await setRoute(TOWNSHIP, near)
    expect((await show()).routes).toMatchObject([
      { area: COUNTY, specialty: 'drinkingWater', officers: [{ officerName: '郑开诚' }] },
      { area: TOWNSHIP, specialty: 'drinkingWater', officers: [{ officerName: '贺明川' }] },
    ])
    expect(await givenTo()).toBe(near._id)
    await setRoute(TOWNSHIP)
    expect(await givenTo()).toBe(officer._id)
    await setRoute(COUNTY)
    expect(await givenTo()).toBe(duty._id)
  })

  it('replaces who was named, and keeps no route twice', async () => {
    await setRoute(COUNTY, officer)
    await setRoute(COUNTY, duty)
    expect((await show()).routes).toMatchObject([{ officerIds: [duty._id] }])
  })

  it('never names somebody who is suspended at the same moment', async () => {
    const about = { requestId: anId(), personId: officer._id }
    const [suspended, named] = await Promise.all([
      cloud.as(dispatcher).call('people.suspend', about),
      setRoute(COUNTY, officer),
    ])
    expect(suspended).toMatchObject({ ok: true })
    expect((await show()).routes).toEqual([])
    expect(named.ok || named.problem.code === 'notFound').toBe(true)
  })

  it('offers officers and dispatchers in service, and nobody else', async () => {
    cloud.put('people', aPerson('officer', { name: '离岗者', status: 'suspended' }))
    cloud.put('people', aPerson('commission'), aPerson('officer', { area: OTHER_COUNTY }))
    const { officers, names } = await show()
    expect(officers.map(({ name }) => name).sort()).toEqual(['dispatcher甲', '周立行', '郑开诚'])
    expect(names).toEqual({ county: '云岭县', within: areaNames })
  })

  it('leaves each change in the trail of the county', async () => {
    await setDuty(officer)
    await setRoute(COUNTY, duty)
    const what = cloud.all('trail').map((entry) => [entry.what, entry.by])
    expect(what).toEqual(
      expect.arrayContaining([
        ['county.dutyChanged', dispatcher._id],
        ['county.routesChanged', dispatcher._id],
      ]),
    )
  })
})
