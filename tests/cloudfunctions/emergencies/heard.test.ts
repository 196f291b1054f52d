// The example of the task where it comes in as a tip or an information report: received 20:05, looked into 20:40, reported
// as an emergency 20:45.

import { clocksOf } from '@domain/emergencies/clocks'
import type { EmergencyReport } from '@domain/emergencies/emergency'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anEmergencyReport, aTelling, moreOf, typed } from '../../kit/emergencies'
import { anId, aPerson, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'
import { anInformation, aTip, aVerification } from '../../kit/words'

/** On the evening of 2 March, in China. */
const at = (time: string) => new Date(`2026-03-02T${time}:00.000+08:00`).toISOString()
const village = (number: number) => `${TOWNSHIP.slice(0, 9)}20${number}`

const coordinator = aPerson('coordinator', { area: village(1) })
const colleague = aPerson('coordinator', { area: village(2) })
const reporter = aPerson('reporter', { area: village(2) })
const elsewhere = aPerson('coordinator', { area: OTHER_TOWNSHIP })
const officer = aPerson('officer')
const duty = aPerson('officer')

describe('an emergency that others told us of', () => {
  let cloud: TestCloud
  const clock = (time: string) => cloud.local.setClock(at(time))

  beforeEach(async () => {
    cloud = await startCloud({ now: at('20:05') })
    cloud.put('people', coordinator, colleague, reporter, elsewhere, officer, duty)
    const named = { specialty: 'foodborneDisease' as const, officerIds: [officer._id] }
    const routes = [{ area: village(2), ...named }]
    cloud.put('counties', aCounty({ dutyOfficerId: duty._id, routes }))
  })
  afterEach(() => cloud.stop())

  const told = { concern: 'foodborneDisease', toldAt: at('20:05'), area: village(2) } as const
  const looked = { ...aVerification, verifiedAt: at('20:40') }

  async function aTipAt2005(): Promise<string> {
    const tip = aTip(told)
    await cloud.as(coordinator).get('tipOffs.enter', tip)
    return tip._id
  }

  /** As the page of the tip begins it. */
  async function reported(said: Partial<EmergencyReport>, by = coordinator) {
    clock('20:45')
    const report = anEmergencyReport({
      ...{ at: at('20:05'), found: { at: at('20:05'), source: 'cloud' as const } },
      ...{ verified: { at: at('20:40'), source: 'cloud' as const }, ...said },
    })
    return cloud.as(by).get('emergencies.report', report)
  }

  it.each([
    ['22:30', { state: 'told', afterGoal: true }],
    ['22:41', { state: 'toldLate', afterGoal: true }],
  ])(
    'as a tip is judged from 20:40 and flagged against 22:05: a fax at %s',
    async (time, state) => {
      const tipOffId = await aTipAt2005()
      clock('20:40')
      await cloud.as(coordinator).get('tipOffs.verify', { ...looked, requestId: anId(), tipOffId })
      const { emergencyId } = await reported({ heard: { kind: 'tipOff', id: tipOffId } })
      clock(time)
      const telling = aTelling(typed(at(time)), { channel: 'fax' })
      await cloud.as(coordinator).get('emergencies.add', moreOf(emergencyId, { telling }))

      const { emergency } = await cloud.as(colleague).get('emergencies.show', { emergencyId })
      const [control] = clocksOf(emergency, at('23:00'))
      expect(control).toMatchObject({ goalAt: at('22:05'), dueAt: at('22:40'), ...state })
      expect(cloud.all('tipOffs')).toMatchObject([{ status: 'becameEmergency', emergencyId }])
      expect(cloud.all('clues')).toMatchObject([{ officerId: officer._id, area: village(2) }])
    },
  )

  it('ends an information report that nobody has looked into, and whoever passed it hears of it', async () => {
    const information = anInformation(told)
    await cloud.as(reporter).get('informationReports.submit', information)
    const heard = { kind: 'informationReport' as const, id: information._id }
    const { emergencyId } = await reported({ heard })
    expect(cloud.all('informationReports')).toMatchObject([
      { status: 'becameEmergency', emergencyId },
    ])
    const [answer] = cloud.all('deliveries').filter(({ to }) => to === reporter._id)
    expect(answer?.words).toContain('已经按突发事件报告')
    const settle = {
      ...{ requestId: anId(), informationReportId: information._id },
      next: { step: 'close' as const, reason: 'unfounded' as const, words: '没有这回事' },
    }
    expect(await cloud.as(colleague).call('informationReports.settle', settle)).toMatchObject({
      problem: { code: 'alreadyChanged' },
    })
  })

  it('is refused neither for what is not there nor for what is elsewhere, and ends nothing there', async () => {
    const tipOffId = await aTipAt2005()
    await reported({ heard: { kind: 'tipOff', id: anId() } })
    await reported({ heard: { kind: 'tipOff', id: tipOffId } }, elsewhere)
    expect(cloud.all('emergencies')).toHaveLength(2)
    expect(cloud.all('tipOffs')).toMatchObject([{ status: 'received' }])
  })

  it('leaves what a colleague has ended meanwhile', async () => {
    const tipOffId = await aTipAt2005()
    const next = { step: 'close' as const, reason: 'unfounded' as const, words: '没有这回事' }
    const said = { ...looked, requestId: anId(), tipOffId, next }
    await cloud.as(colleague).get('tipOffs.verify', said)
    await reported({ heard: { kind: 'tipOff', id: tipOffId } })
    expect(cloud.all('emergencies')).toHaveLength(1)
    expect(cloud.all('tipOffs')).toMatchObject([{ status: 'closed' }])
  })

  it('keeps when it was looked into, though that is sent an hour later', async () => {
    const tipOffId = await aTipAt2005()
    clock('21:40')
    await cloud.as(coordinator).get('tipOffs.verify', { ...looked, requestId: anId(), tipOffId })
    const [tip] = cloud.all('tipOffs')
    expect(tip?.verification?.verifiedAt).toBe(at('20:40'))
    expect(tip?.verification?.enteredAt.slice(0, 16)).toBe(at('21:40').slice(0, 16))
  })

  it('says where it is in the clue too, once that is known', async () => {
    const { emergencyId } = await reported({ answers: {}, placeWords: '石溪镇（地点待补充）' })
    const answers = { mealPlace: '三组坝坝宴' }
    const said = { answers, answered: typed(at('20:50')) }
    await cloud.as(coordinator).get('emergencies.add', moreOf(emergencyId, said))
    expect(cloud.all('emergencies')).toMatchObject([{ facilityName: '三组坝坝宴' }])
    expect(cloud.all('clues')).toMatchObject([{ facilityName: '三组坝坝宴' }])
  })
})
