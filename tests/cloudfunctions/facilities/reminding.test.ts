// Papers that end: whoever patrols the facility is reminded, once on each of the days.

import { expiryOf } from '@domain/facilities/expiry'
import type { Facility } from '@domain/facilities/facility'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aFacility } from '../../kit/facilities'
import { aPerson } from '../../kit/people'

const NOW = '2026-05-01T02:00:00.000Z'

describe('a licence that ends', () => {
  let cloud: TestCloud
  const coordinator = aPerson('coordinator')

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator)
  })
  afterEach(() => cloud.stop())

  function put(expiresOn: string, said: Partial<Facility> = {}): Facility {
    const licences = [{ name: '卫生许可证', number: '云卫水证 12 号', expiresOn }]
    const made = aFacility({ coordinatorId: coordinator._id, licences, ...said })
    const { nextExpiryOn, expiryKey, remindOn } = expiryOf(made, '2026-01-05')
    const facility = {
      ...made,
      ...(nextExpiryOn && { nextExpiryOn }),
      ...(expiryKey && { expiryKey }),
      ...(remindOn && { remindOn }),
    }
    cloud.put('facilities', facility)
    return facility
  }
  const tick = () => cloud.local.fireTimer('timer')
  const told = async () =>
    (await cloud.as(coordinator).get('deliveries.list', {})).rows.map(({ kind, words }) => ({
      kind,
      words,
    }))

  it('is told to its coordinator once, however often the timer fires', async () => {
    const { _id } = put('2026-06-30')
    put('2026-07-01')
    put('2026-06-30', { status: 'closed' })
    await tick()
    await tick()
    expect(await told()).toEqual([
      { kind: 'paperEnding', words: expect.stringContaining('卫生许可证 2026年6月30日到期') },
    ])
    const kept = cloud.all('facilities').find((each) => each._id === _id)
    expect(kept?.remindOn).toBe('2026-06-15')
  })

  it('is told where another’s nobody can be told of', async () => {
    const made = aFacility({ coordinatorId: coordinator._id })
    const broken = { ...made, remindOn: '2026-04-01', licences: 7 as never }
    cloud.put('facilities', broken)
    put('2026-06-30')
    await tick()
    expect(await told()).toHaveLength(1)
    expect(cloud.local.logs.filter(({ text }) => text.includes(broken._id))).toHaveLength(1)
  })

  it('stands in the list of what ends, the first first, until it is renewed', async () => {
    const later = put('2026-06-30')
    const gone = put('2026-04-01')
    put('2026-09-01')
    const { rows } = await cloud.as(coordinator).get('facilities.expiring', {})
    expect(rows.map(({ _id, papers }) => [_id, papers[0]?.state])).toEqual([
      [gone._id, 'expired'],
      [later._id, 'expiring'],
    ])
  })
})
