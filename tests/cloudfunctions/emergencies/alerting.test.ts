// Whom an emergency reaches in the agency, also where somebody is away or no message can be sent.

import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anEmergencyReport } from '../../kit/emergencies'
import { anId, aPerson, COUNTY } from '../../kit/people'

const NOW = '2026-03-02T12:45:00.000Z'
const AT = '2026-03-02T12:05:00.000Z'

describe('the agency is alerted', () => {
  let cloud: TestCloud
  const coordinator = aPerson('coordinator')
  const named = aPerson('officer')
  const duty = aPerson('officer')
  const other = aPerson('officer', { area: COUNTY })
  const dispatcher = aPerson('dispatcher')
  const routes = [{ area: COUNTY, specialty: 'foodborneDisease' as const, officerIds: [named._id] }]

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, named, duty, other, dispatcher)
  })
  afterEach(() => cloud.stop())

  const report = (said: Partial<Parameters<typeof anEmergencyReport>[0]> = {}) =>
    cloud.as(coordinator).get('emergencies.report', anEmergencyReport({ at: AT, ...said }))
  const told = () =>
    cloud
      .all('deliveries')
      .map(({ to }) => to)
      .sort()

  it('once a county has somebody on duty; until then the phone keeps the report, and it is the same', async () => {
    const early = anEmergencyReport({ at: AT })
    const ask = () => cloud.as(coordinator).call('emergencies.report', early)
    expect(await ask()).toMatchObject({ ok: false, problem: { code: 'countyUnready' } })
    cloud.put('counties', aCounty({ dutyOfficerId: duty._id }))
    expect(await ask()).toMatchObject({ ok: true })
    expect(told()).toEqual([duty._id])
  })

  it('each once where who answers for it and who is on duty are one', async () => {
    cloud.put('counties', aCounty({ dutyOfficerId: named._id, routes }))
    await report()
    expect(told()).toEqual([named._id])
  })

  it('by whoever is on duty where the named officer was suspended, who cannot be while on duty', async () => {
    cloud.put('counties', aCounty({ dutyOfficerId: duty._id, routes }))
    const suspend = ({ _id: personId }: { _id: string }) =>
      cloud.as(dispatcher).call('people.suspend', { requestId: anId(), personId })
    expect(await suspend(duty)).toMatchObject({ problem: { code: 'onDuty' } })
    expect(await suspend(named)).toMatchObject({ ok: true })
    await report()
    expect(told()).toEqual([duty._id])
    expect(cloud.all('clues')).toMatchObject([{ officerId: duty._id }])
  })

  it('in the inbox and above every officer’s list where nobody can be sent a message', async () => {
    cloud.put('counties', aCounty({ dutyOfficerId: duty._id, routes }))
    const { clueId } = await report()
    await cloud.local.fireTimer('timer')
    expect(cloud.local.sentMessages).toEqual([])
    expect(cloud.all('deliveries')).toMatchObject([
      { status: 'unread', messageState: 'withoutCredit' },
      { status: 'unread', messageState: 'withoutCredit' },
    ])
    for (const officer of [named, duty, other, dispatcher]) {
      const asked = { status: 'reported' as const, area: COUNTY }
      const { rows } = await cloud.as(officer).get('clues.list', asked)
      expect(rows).toMatchObject([{ _id: clueId, severity: 'emergency' }])
    }
  })
})
