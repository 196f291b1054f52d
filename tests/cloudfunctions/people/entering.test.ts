import { roleNames } from '@domain/people/roles'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { anId, aPerson, COUNTY, TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const VILLAGE = `${TOWNSHIP.slice(0, 9)}201`

describe('entering a person', () => {
  let cloud: TestCloud
  const commission = aPerson('commission')

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', commission)
  })
  afterAll(() => cloud.stop())

  let serial = 0
  function enter(role: 'dispatcher' | 'officer' | 'centreLead' | 'coordinator', area: string) {
    serial += 1
    const input = {
      ...{ _id: anId(), name: '新来的', phone: `1380013${String(serial).padStart(4, '0')}` },
      ...{ role, area, specialties: [] },
    }
    return cloud.as(commission).send({ name: 'people.enter', input })
  }

  it.each([
    ['dispatcher', TOWNSHIP],
    ['centreLead', COUNTY],
    ['centreLead', VILLAGE],
    ['officer', VILLAGE],
  ] as const)('refuses a %s of %s: the area does not fit the role', async (role, area) => {
    expect(await enter(role, area)).toMatchObject({
      ok: false,
      problem: { code: 'areaUnfit', message: expect.stringContaining(roleNames[role]) },
    })
  })

  it.each([
    ['dispatcher', COUNTY],
    ['officer', COUNTY],
    ['centreLead', TOWNSHIP],
    ['coordinator', VILLAGE],
  ] as const)('takes a %s of %s', async (role, area) => {
    expect(await enter(role, area)).toMatchObject({ ok: true })
  })
})
