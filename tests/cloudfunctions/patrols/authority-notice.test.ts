// An authority beside health is to be told where a supply or a school was in no registry and has something wrong.

import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const WRONG = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const

describe('a patrol at a supply that was in no registry', () => {
  let cloud: TestCloud
  const coordinator = aPerson('coordinator')
  const lead = aPerson('centreLead')
  const officer = aPerson('officer')

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, lead, officer)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id }))
  })
  afterEach(() => cloud.stop())

  async function patrol(said: { outsideRegistry?: boolean }, wrong = {}) {
    const facility = aFacility({ coordinatorId: coordinator._id, ...said })
    cloud.put('facilities', facility)
    return cloud.as(coordinator).get('patrols.submit', aReport(facility, { at: AT, wrong }))
  }

  it('prepares none where nothing is wrong, or where it was registered', async () => {
    expect((await patrol({ outsideRegistry: true })).notice).toBeUndefined()
    expect((await patrol({}, WRONG)).notice).toBeUndefined()
    expect(cloud.all('authorityNotices')).toEqual([])
  })

  it('prepares one that says what was suspected; the centre says how it was sent, once', async () => {
    const { notice } = await patrol({ outsideRegistry: true }, WRONG)
    expect(notice?.authority).toBe('waterSupply')
    const noticeId = notice?.noticeId ?? ''
    const { rows } = await cloud.as(officer).get('authorityNotices.list', { status: 'prepared' })
    expect(rows.map(({ _id }) => _id)).toEqual([noticeId])
    const shown = await cloud.as(lead).get('authorityNotices.show', { noticeId })
    expect(shown.may.handle).toBe(true)
    expect(shown.notice.matters.every(({ matterName }) => matterName.startsWith('疑似'))).toBe(true)
    expect(JSON.stringify(shown.notice.matters)).toContain('出厂水浑浊')

    const handled = {
      requestId: anId(),
      noticeId,
      status: 'sent',
      words: '已函送县水利局',
    } as const
    expect((await cloud.as(coordinator).call('authorityNotices.handle', handled)).ok).toBe(false)
    await cloud.as(lead).get('authorityNotices.handle', handled)
    const again = { ...handled, requestId: anId(), status: 'dropped' } as const
    expect(await cloud.as(officer).call('authorityNotices.handle', again)).toMatchObject({
      problem: { code: 'alreadyChanged' },
    })
    expect(cloud.all('authorityNotices')).toMatchObject([
      { status: 'sent', words: '已函送县水利局', handledByName: lead.name },
    ])
  })
})
