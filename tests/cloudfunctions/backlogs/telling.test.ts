import { startCloud, type TestCloud } from '../../kit/cloud'
import { aPerson, OTHER_TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-10T02:00:00.000Z'
const LONG_AGO = '2026-03-05T01:00:00.000Z'

const coordinator = aPerson('coordinator', { name: '王明' })
const other = aPerson('coordinator', { name: '李芳', area: OTHER_TOWNSHIP })
const lead = aPerson('centreLead')

describe('what a phone still holds', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, other, lead)
  })
  afterEach(() => cloud.stop())

  const listed = async () => (await cloud.as(lead).get('backlogs.list', {})).rows

  it('is shown to the lead of the centre once it is three days old', async () => {
    const told = { unsentCount: 2, oldestAt: '2026-03-07T02:30:00.000Z' }
    await cloud.as(coordinator).get('backlogs.tell', told)
    expect(await listed()).toEqual([])
    cloud.local.setClock('2026-03-10T02:31:00.000Z')
    expect(await listed()).toMatchObject([{ name: '王明', ...told }])
  })

  it('is shown to no other centre', async () => {
    await cloud.as(other).get('backlogs.tell', { unsentCount: 1, oldestAt: LONG_AGO })
    expect(await listed()).toEqual([])
  })

  it('is gone once the phone says that all is sent', async () => {
    await cloud.as(coordinator).get('backlogs.tell', { unsentCount: 1, oldestAt: LONG_AGO })
    await cloud.as(coordinator).get('backlogs.tell', { unsentCount: 0 })
    expect(await listed()).toEqual([])
  })

  it('is as old as it is, however wrong the clock of the phone', async () => {
    const sentAt = '2027-03-10T02:00:00.000Z'
    const input = { unsentCount: 1, oldestAt: '2027-03-05T01:00:00.000Z' }
    await cloud.as(coordinator).send({ name: 'backlogs.tell', input, sentAt })
    const [row] = await listed()
    expect(row?.oldestAt?.slice(0, 16)).toBe('2026-03-05T01:00')
  })
})
