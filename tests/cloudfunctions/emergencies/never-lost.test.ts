import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anEmergencyReport, aTelling, byPhone, moreOf, typed } from '../../kit/emergencies'
import { aFacility } from '../../kit/facilities'
import { aPhoto } from '../../kit/patrols'
import { aPerson, anId, COUNTY, TOWNSHIP } from '../../kit/people'
import { breakOf, chainsIn } from '../../kit/trails'

const NOW = '2026-03-02T12:45:00.000Z'
const AT = '2026-03-02T12:05:00.000Z'

describe('an emergency cannot be lost', () => {
  let cloud: TestCloud
  const coordinator = aPerson('coordinator')
  const colleague = aPerson('coordinator')
  const officer = aPerson('officer')
  const elsewhere = aPerson('coordinator', { area: '500299102000' })
  const school = aFacility({ coordinatorId: coordinator._id, kind: 'school', traits: {} })

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, colleague, officer, elsewhere)
    cloud.put('facilities', school)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id }))
  })
  afterEach(() => cloud.stop())

  const emergencies = () => cloud.all('emergencies')

  it('nor doubled by a report that is sent twice at the same time', async () => {
    const report = anEmergencyReport({ at: AT })
    const send = () => cloud.as(coordinator).call('emergencies.report', report)
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(emergencies()).toHaveLength(1)
    expect(cloud.all('clues')).toHaveLength(1)
    expect(cloud.all('deliveries').filter(({ to }) => to === officer._id)).toHaveLength(1)
  })

  it('says so where the same id comes with other words', async () => {
    const report = anEmergencyReport({ at: AT })
    await cloud.as(coordinator).get('emergencies.report', report)
    const other = { ...report, placeWords: '别的地方' }
    expect(await cloud.as(coordinator).call('emergencies.report', other)).toMatchObject({
      problem: { code: 'alreadySentDifferently' },
    })
    expect(emergencies()[0]?.facilityName).toBe(report.placeWords)
  })

  it('keeps every telling of two coordinators who add at once, each once', async () => {
    const report = anEmergencyReport({ at: AT })
    await cloud.as(coordinator).get('emergencies.report', report)
    const tellings = [coordinator, colleague, coordinator, colleague].map((by, place) => ({
      by,
      more: moreOf(report._id, {
        telling: aTelling(typed(AT), { words: `第${place}次` }),
        ...(place === 1 && { verified: typed(AT) }),
        ...(place === 3 && { answers: { illCount: 14 }, answered: byPhone(NOW) }),
      }),
    }))
    const send = ({ by, more }: (typeof tellings)[number]) =>
      cloud.as(by).call('emergencies.add', more)
    const answers = await Promise.all([...tellings, ...tellings].map(send))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    const [kept] = emergencies()
    expect(kept?.tellings.filter(({ channel }) => channel === 'phone')).toHaveLength(4)
    expect(kept).toMatchObject({ status: 'told', verifiedAt: AT })
    expect(kept?.answers['illCount']?.value).toBe(14)
    const chains = chainsIn(cloud).filter(({ subject }) => /^(emergency|clue):/.test(subject))
    expect(chains.map(breakOf)).toEqual([undefined, undefined])
  })

  it('is told late for what was noted with no signal, each telling at its own instant', async () => {
    const report = anEmergencyReport({ at: AT, kind: 'waterPoisoning', answers: {} })
    const called = '2026-03-02T12:20:00.000Z'
    const telling = aTelling(byPhone(called), { recipient: 'agency' })
    await cloud.as(coordinator).get('emergencies.report', report)
    await cloud.as(coordinator).get('emergencies.add', moreOf(report._id, { telling }))
    const { tellings } = emergencies()[0] ?? { tellings: [] }
    expect(tellings.map(({ channel, at }) => [channel, at])).toEqual([
      ['phone', called],
      ['app', expect.stringMatching(/^2026-03-02T12:45/)],
    ])
  })

  it('is nobody’s to add to from elsewhere, nor with photos of another', async () => {
    const report = anEmergencyReport({ at: AT })
    await cloud.as(coordinator).get('emergencies.report', report)
    const more = moreOf(report._id, { verified: typed(AT) })
    expect(await cloud.as(elsewhere).call('emergencies.add', more)).toMatchObject({
      problem: { code: 'notFound' },
    })
    const photos = [aPhoto(elsewhere)]
    expect(await cloud.as(coordinator).call('emergencies.add', { ...more, photos })).toMatchObject({
      problem: { code: 'photoForeign' },
    })
    expect(await cloud.as(officer).call('emergencies.add', { ...more, _id: anId() })).toMatchObject(
      { problem: { code: 'notAllowed' } },
    )
  })

  it('reaches colleagues of other villages, who open it and help to tell', async () => {
    const village = (number: number) => `${TOWNSHIP.slice(0, 9)}20${number}`
    const [near, far] = [1, 2].map((each) => aPerson('coordinator', { area: village(each) }))
    cloud.put('people', near!, far!)
    const { emergencyId } = await cloud
      .as(near!)
      .get('emergencies.report', anEmergencyReport({ at: AT }))
    const { rows } = await cloud.as(far!).get('deliveries.list', {})
    expect(rows[0]?.page).toContain(emergencyId)
    await cloud.as(far!).get('emergencies.show', { emergencyId })
    const listed = await cloud.as(far!).get('emergencies.list', { status: 'reported' })
    expect(listed.rows).toMatchObject([{ _id: emergencyId }])
    const more = moreOf(emergencyId, { telling: aTelling(typed(AT)) })
    expect(await cloud.as(far!).get('emergencies.add', more)).toEqual({ status: 'told' })
  })

  it('reaches the newest coordinator of a centre where very many have worked', async () => {
    const many = Array.from({ length: 120 }, () => aPerson('reporter'))
    const newest = aPerson('coordinator', { listKey: '9' })
    cloud.put('people', ...many, newest)
    await cloud.as(coordinator).get('emergencies.report', anEmergencyReport({ at: AT }))
    expect(cloud.all('deliveries').map(({ to }) => to)).toContain(newest._id)
  })

  it('is reminded of to all colleagues where whoever reported it is in service no more', async () => {
    await cloud.as(coordinator).get('emergencies.report', anEmergencyReport({ at: AT }))
    const dispatcher = aPerson('dispatcher')
    cloud.put('people', dispatcher)
    const leaving = { requestId: anId(), personId: coordinator._id }
    await cloud.as(dispatcher).get('people.suspend', leaving)
    const [kept] = emergencies()
    // One that nobody can be reminded of comes first.
    const broken = { ...kept!, _id: anId(), kind: 'gone' as never, remindAt: AT }
    cloud.put('emergencies', broken)
    cloud.local.setClock('2026-03-02T14:00:00.000Z')
    await cloud.local.fireTimer('timer')
    const told = cloud.all('deliveries').filter(({ kind }) => kind === 'emergencyUntold')
    expect(told.map(({ to }) => to)).toEqual([colleague._id])
  })

  it('is a place in words where the facility is not there, or is elsewhere', async () => {
    const other = aFacility({ coordinatorId: elsewhere._id, area: elsewhere.area })
    cloud.put('facilities', other)
    for (const facilityId of [anId(), other._id]) {
      const report = anEmergencyReport({ at: AT, facilityId })
      await cloud.as(coordinator).get('emergencies.report', report)
    }
    for (const { facilityId, facilityName, area } of emergencies())
      expect({ facilityId, facilityName, area }).toEqual({
        ...{ facilityId: undefined, facilityName: '云台村三组坝坝宴', area: coordinator.area },
      })
  })

  it('is refused only where nobody could be told, and for an answer to no question', async () => {
    const report = anEmergencyReport({ at: AT, answers: { colour: '红' } })
    expect(await cloud.as(coordinator).call('emergencies.report', report)).toMatchObject({
      problem: { code: 'invalidInput' },
    })
    const bare = { ...report, answers: {} }
    expect(await cloud.as(coordinator).call('emergencies.report', bare)).toMatchObject({ ok: true })
  })

  it('of surrogacy waits for no verification', async () => {
    const report = anEmergencyReport({ at: AT, kind: 'surrogacy', answers: {} })
    await cloud.as(coordinator).get('emergencies.report', report)
    expect(emergencies()[0]).toMatchObject({ status: 'told' })
    expect(emergencies()[0]?.verifiedAt).toBeUndefined()
  })

  it('stands above whatever else the officer has to accept, until it is accepted', async () => {
    const report = anEmergencyReport({ at: AT, facilityId: school._id })
    const { clueId } = await cloud.as(coordinator).get('emergencies.report', report)
    const [clue] = cloud.all('clues')
    const newer = { ...clue!, severity: 'urgent' as const, listKey: '2027', queueKey: '1 2027' }
    cloud.put('clues', { ...newer, _id: anId() })
    const { rows } = await cloud.as(officer).get('clues.list', { status: 'reported' })
    expect(rows.map(({ _id }) => _id)[0]).toBe(clueId)
  })
})

describe('how a county is reached', () => {
  it('is set by whoever is on duty and read by everybody who works there', async () => {
    const cloud = await startCloud({ now: NOW })
    const dispatcher = aPerson('dispatcher')
    const reporter = aPerson('reporter')
    cloud.put('people', dispatcher, reporter)
    cloud.put('counties', aCounty({ dutyOfficerId: dispatcher._id }))
    const diseaseControl = { name: '云岭县疾控中心', phone: '023-4567 8901', fax: '023-45678902' }
    const contacts = { diseaseControl }
    const county = COUNTY.slice(0, 6)
    const said = { requestId: anId(), county, contacts }
    expect((await cloud.as(reporter).call('counties.setContacts', said)).ok).toBe(false)
    await cloud.as(dispatcher).get('counties.setContacts', said)
    expect(await cloud.as(reporter).get('counties.contacts', {})).toMatchObject({ contacts })
    await cloud.stop()
  })
})
