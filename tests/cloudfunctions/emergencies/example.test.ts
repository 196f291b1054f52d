// The example of the task, through the functions: a resident's tip, 62 ate, 11 vomit.

import { clocksOf } from '@domain/emergencies/clocks'
import type { Stamp } from '@domain/emergencies/stamp'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anEmergencyReport, aTelling, byPhone, moreOf, typed } from '../../kit/emergencies'
import { aPerson } from '../../kit/people'

/** On the evening of 2 March, in China. */
const at = (time: string) => new Date(`2026-03-02T${time}:00.000+08:00`).toISOString()

/** The cloud's clock runs on while a test does. */
const minuteOf = (instant = ''): string => instant.slice(0, 16)

const coordinator = aPerson('coordinator', { name: '陈桂芳' })
const colleague = aPerson('coordinator')
const lead = aPerson('centreLead')
const reporter = aPerson('reporter')
const officer = aPerson('officer', { name: '周明' })
const duty = aPerson('officer')

describe('a resident’s tip: 62 ate, 11 vomit', () => {
  let cloud: TestCloud
  const as = () => cloud.as(coordinator)
  const clock = (time: string) => cloud.local.setClock(at(time))

  beforeEach(async () => {
    cloud = await startCloud({ now: at('20:05') })
    cloud.put('people', coordinator, colleague, lead, reporter, officer, duty)
    const area = '500299000000'
    const routes = [{ area, specialty: 'foodborneDisease' as const, officerIds: [officer._id] }]
    cloud.put('counties', aCounty({ dutyOfficerId: duty._id, routes }))
  })
  afterEach(() => cloud.stop())

  async function reported() {
    clock('20:45')
    const report = anEmergencyReport({
      at: at('20:05'),
      verified: typed(at('20:40')),
      answered: typed(at('20:40')),
    })
    return as().get('emergencies.report', report)
  }

  async function toldByFax(emergencyId: string, time: string, stamp?: Stamp) {
    clock(time)
    const telling = aTelling(stamp ?? typed(at(time)), { channel: 'fax' })
    return as().get('emergencies.add', moreOf(emergencyId, { telling }))
  }

  async function clockOfDiseaseControl(emergencyId: string) {
    const { emergency } = await as().get('emergencies.show', { emergencyId })
    const [clock] = clocksOf(emergency, at('23:00'))
    return clock
  }

  it('is in time from verification with a fax at 22:30, and flagged against 22:05', async () => {
    const { emergencyId } = await reported()
    expect(await toldByFax(emergencyId, '22:30')).toEqual({ status: 'told' })
    expect(await clockOfDiseaseControl(emergencyId)).toMatchObject({
      recipient: 'diseaseControl',
      goalAt: at('22:05'),
      dueAt: at('22:40'),
      toldAt: at('22:30'),
      state: 'told',
      afterGoal: true,
    })
    const { rows } = await cloud.as(lead).get('emergencies.list', {})
    expect(rows[0]).toMatchObject({ _id: emergencyId, status: 'told', untold: [] })
  })

  it('is late with a fax at 22:41', async () => {
    const { emergencyId } = await reported()
    await toldByFax(emergencyId, '22:41')
    expect(await clockOfDiseaseControl(emergencyId)).toMatchObject({ state: 'toldLate' })
  })

  it('is told to the agency by the clue at 20:45, which does not stop the other clock', async () => {
    const { emergencyId, clueId } = await reported()
    const { emergency } = await as().get('emergencies.show', { emergencyId })
    const [control, agency] = clocksOf(emergency, at('22:41'))
    expect(agency).toMatchObject({ recipient: 'agency', state: 'told' })
    expect(minuteOf(agency?.toldAt)).toBe(minuteOf(at('20:45')))
    expect(control).toMatchObject({ recipient: 'diseaseControl', state: 'overdue' })
    const { clue } = await cloud.as(officer).get('clues.show', { clueId })
    expect(clue).toMatchObject({ severity: 'emergency', officerId: officer._id })
    expect(clue.origin).toEqual({ kind: 'emergency', id: emergencyId })
    expect(JSON.stringify(clue.findings)).toContain('62 人')
  })

  it('reaches the officer, who is on duty and the centre at once, and no reporter', async () => {
    await reported()
    const told = cloud.all('deliveries').map(({ to, kind }) => `${kind} ${to}`)
    expect(told.sort()).toEqual(
      [
        `clueReported ${officer._id}`,
        ...[duty, colleague, lead].map(({ _id }) => `emergencyReported ${_id}`),
      ].sort(),
    )
  })

  it('is reminded of as the two hours end, once each time, until disease control was told', async () => {
    const { emergencyId } = await reported()
    const reminders = () => cloud.all('deliveries').filter(({ kind }) => kind === 'emergencyUntold')
    clock('21:34')
    await cloud.local.fireTimer('timer')
    expect(reminders()).toEqual([])
    clock('21:35')
    await cloud.local.fireTimer('timer')
    await cloud.local.fireTimer('timer')
    expect(
      reminders()
        .map(({ to }) => to)
        .sort(),
    ).toEqual([coordinator._id, lead._id].sort())
    clock('22:05')
    await cloud.local.fireTimer('timer')
    expect(reminders()).toHaveLength(4)
    expect(reminders().at(-1)?.words).toContain('疾控机构')
    await toldByFax(emergencyId, '22:30')
    clock('22:41')
    await cloud.local.fireTimer('timer')
    expect(reminders()).toHaveLength(4)
  })

  it('keeps its times where the phone is two hours behind', async () => {
    clock('20:45')
    const behind = (time: string) => new Date(Date.parse(at(time)) - 7_200_000).toISOString()
    const report = anEmergencyReport({
      at: at('20:05'),
      found: typed(at('20:05')),
      verified: byPhone(behind('20:40')),
    })
    const sent = { name: 'emergencies.report', input: report, sentAt: behind('20:45') }
    expect((await as().send(sent)).ok).toBe(true)
    const { emergency } = await as().get('emergencies.show', { emergencyId: report._id })
    expect(emergency.foundAt).toBe(at('20:05'))
    expect(minuteOf(emergency.verifiedAt)).toBe(minuteOf(at('20:40')))
    expect(emergency.clockCorrection).toBeGreaterThan(7_199_000)
  })
})
