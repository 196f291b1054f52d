// Facts of a facility that nobody had registered, or that are otherwise, come from whoever stands there.

import { judge } from '@domain/checklists/judge'
import { ruralCentralSupply } from '@domain/checklists/rural-central-supply'
import type { Facility } from '@domain/facilities/facility'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { aPerson } from '../../kit/people'
import { answersTo, aReport } from '../../kit/patrols'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator')

describe('what is found of a facility', () => {
  let cloud: TestCloud
  let unknown: Facility

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator)
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    unknown = aFacility({ coordinatorId: coordinator._id, traits: {} })
    cloud.put('facilities', unknown)
  })

  const submit = (report: Parameters<typeof aReport>[1]) =>
    cloud.as(coordinator).call('patrols.submit', aReport(unknown, report))
  const kept = () => cloud.all('facilities').find(({ _id }) => _id === unknown._id)

  it('is refused where its kind has no such fact', async () => {
    expect(await submit({ at: AT, found: { bedCount: 20 } })).toMatchObject({
      problem: { code: 'invalidInput', message: expect.stringContaining('床位数') },
    })
    expect(kept()?.traits).toEqual({})
  })

  it('decides what is asked and is registered from then on', async () => {
    const found = { waterSource: 'ground', disinfectant: 'none' } as const
    const facility = { ...unknown, traits: found }
    const answers = answersTo(ruralCentralSupply, facility)
    const asked = judge(ruralCentralSupply, facility, answers).items.map(({ itemId }) => itemId)
    expect(asked).not.toContain('disinfectantResidue')

    expect(await submit({ at: AT, found, checklists: [answers] })).toMatchObject({ ok: true })
    expect(kept()?.traits).toEqual(found)
    const { trail } = kept() ?? {}
    expect(cloud.all('trail').find(({ hash }) => hash === trail?.hash)).toMatchObject({
      what: 'facility.patrolled',
      before: { traits: {} },
      after: { traits: found },
    })
  })

  it('leaves what was registered where it says nothing of it', async () => {
    unknown = aFacility({ coordinatorId: coordinator._id })
    cloud.put('facilities', unknown)
    await submit({ at: AT, found: { servedCount: 1200 } })
    expect(kept()?.traits).toEqual({ ...unknown.traits, servedCount: 1200 })
  })

  it('of an older visit that arrives later changes nothing', async () => {
    await submit({ at: AT, found: { servedCount: 1200 } })
    await submit({ at: '2026-03-01T01:30:00.000Z', found: { servedCount: 900 } })
    expect(kept()?.traits.servedCount).toBe(1200)
  })
})
