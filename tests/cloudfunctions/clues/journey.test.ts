import { templates } from '../../../config/templates'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator', { name: '陈桂芳' })
const waterOfficer = aPerson('officer', { name: '周明' })
const dutyOfficer = aPerson('officer')
const plant = aFacility({ coordinatorId: coordinator._id })

describe('a clue from the patrol that found it to the answer', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, waterOfficer, dutyOfficer)
    cloud.put('facilities', plant)
    const routes = [
      {
        area: plant.county.padEnd(12, '0'),
        specialty: 'drinkingWater' as const,
        officerIds: [waterOfficer._id],
      },
    ]
    cloud.put('counties', aCounty({ dutyOfficerId: dutyOfficer._id, routes }))
  })
  afterAll(() => cloud.stop())

  it('is told to its officer, accepted, closed, and answered to the coordinator', async () => {
    const phone = await cloud.local.client(waterOfficer.openid ?? '')
    await phone.requestSubscribeMessage({ tmplIds: [templates.clueAlert.id] })

    const wrong = {
      waterClear: { result: 'fail', note: '出厂水浑浊，有泥沙' },
      clearTankLocked: { result: 'fail', note: '清水池盖没有锁' },
    } as const
    const report = aReport(plant, { at: AT, wrong })
    const { clues } = await cloud.as(coordinator).get('patrols.submit', report)
    expect(clues.map(({ matterName }) => matterName)).toHaveLength(2)
    expect(cloud.local.sentMessages.map(({ openid }) => openid)).toEqual([waterOfficer.openid])

    const officer = cloud.as(waterOfficer)
    const { rows } = await officer.get('clues.list', { status: 'reported' })
    expect(rows).toHaveLength(2)
    const clueId = rows[0]?._id ?? ''
    const before = await officer.get('clues.show', { clueId })
    expect(before.acts).toEqual(expect.arrayContaining(['accept', 'sendBack', 'merge']))
    expect(before.acts).not.toContain('close')
    expect(before.spokenMatter).toMatch(/^疑似/)

    await officer.get('clues.accept', { requestId: anId(), clueId })
    const words = '已责令加锁并清洗清水池，复查合格'
    await officer.get('clues.close', { requestId: anId(), clueId, outcome: 'corrected', words })

    const answer = await cloud.as(coordinator).get('clues.show', { clueId })
    expect(answer.clue).toMatchObject({ status: 'closed', outcome: 'corrected', words })
    const inbox = await cloud.as(coordinator).get('deliveries.list', {})
    expect(inbox.rows.map(({ kind }) => kind)).toEqual(['clueClosed', 'clueAccepted'])
    expect(inbox.rows[0]?.words).toContain(words)
  })

  it('goes to the officer on duty where nobody is named', async () => {
    const elsewhere = aFacility({
      coordinatorId: coordinator._id,
      kind: 'filedInstitution',
      traits: {},
    })
    cloud.put('facilities', elsewhere)
    const wrong = { filingDisplayed: { result: 'fail', note: '没有悬挂' } } as const
    const { clues } = await cloud
      .as(coordinator)
      .get('patrols.submit', aReport(elsewhere, { at: AT, wrong }))
    const [clue] = cloud.all('clues').filter(({ _id }) => _id === clues[0]?.clueId)
    expect(clue?.officerId).toBe(dutyOfficer._id)
  })
})
