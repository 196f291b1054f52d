import { startCloud, type TestCloud } from '../../kit/cloud'
import { aPerson, OTHER_TOWNSHIP } from '../../kit/people'

const coordinator = aPerson('coordinator', { name: '陈桂芳' })
const lead = aPerson('centreLead', { name: '王主任' })
const reporter = aPerson('reporter', { name: '李村医' })
const left = aPerson('coordinator', { name: '离岗的人', status: 'suspended' })
const elsewhere = aPerson('coordinator', { name: '外镇的人', area: OTHER_TOWNSHIP })
const officer = aPerson('officer')

describe('the colleagues of a coordinator', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await startCloud({ now: '2026-03-02T02:00:00.000Z' })
    cloud.put('people', coordinator, lead, reporter, left, elsewhere, officer)
  })
  afterEach(() => cloud.stop())

  it('are not told to those who do not go on patrol', async () => {
    for (const person of [reporter, officer])
      expect(await cloud.as(person).call('people.colleagues', {})).toMatchObject({
        ok: false,
        problem: { code: 'notAllowed' },
      })
  })

  it('are those of the township who are still there, by name and nothing else', async () => {
    const { rows } = await cloud.as(coordinator).get('people.colleagues', {})
    expect(rows.map(({ name }) => name).sort()).toEqual(['李村医', '王主任'])
    expect(Object.keys(rows[0]!).sort()).toEqual(['_id', 'name', 'role'])
  })
})
