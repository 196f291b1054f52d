import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson } from '../../kit/people'
import { aPlace } from '../../kit/places'
import { register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'

describe('a clue that a colleague accepts', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
  })
  afterAll(() => cloud.stop())

  it('is on the list of who accepted it, and goes on when that officer leaves', async () => {
    const [given, colleague, duty] = [aPerson('officer'), aPerson('officer'), aPerson('officer')]
    const commission = aPerson('commission')
    register(cloud, 'people', given)
    register(cloud, 'people', colleague)
    register(cloud, 'people', duty)
    register(cloud, 'people', commission)
    register(cloud, 'counties', aCounty({ dutyOfficerId: duty._id }))
    const clue = { ...aPlace({ now: NOW }).reported, officerId: given._id }
    register(cloud, 'clues', clue)

    await cloud.as(colleague).get('clues.accept', { requestId: anId(), clueId: clue._id })
    const listed = async (who: typeof given) =>
      (await cloud.as(who).get('clues.list', {})).rows.map(({ _id }) => _id)
    expect(await listed(colleague)).toEqual([clue._id])
    expect(await listed(given)).toEqual([])

    await cloud.as(commission).get('people.suspend', { requestId: anId(), personId: colleague._id })
    expect(await listed(duty)).toEqual([clue._id])
  })
})
