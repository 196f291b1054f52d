// Who is on duty, who is away, who leads, and what goes from one who was on duty to the next.

import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anEmergencyReport } from '../../kit/emergencies'
import { anId, aPerson, COUNTY, OTHER_COUNTY, OTHER_TOWNSHIP } from '../../kit/people'
import { breakOf, chainsIn, register } from '../../kit/trails'

/** A Monday, ten in the morning in China. */
const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const county = COUNTY.slice(0, 6)
const today = '2026-03-02'

describe('duty', () => {
  let cloud: TestCloud
  let dispatcher: Person
  let standing: Person
  let officer: Person
  let coordinator: Person

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    const entered = (role: Parameters<typeof aPerson>[0], name: string) =>
      register(cloud, 'people', aPerson(role, { name }))
    dispatcher = entered('dispatcher', '陈调度')
    standing = entered('officer', '周立行')
    officer = entered('officer', '郑开诚')
    coordinator = entered('coordinator', '陈桂芳')
    register(cloud, 'counties', aCounty({ dutyOfficerId: standing._id }))
  })
  afterEach(() => cloud.stop())

  const set = (said: object) =>
    cloud.as(dispatcher).call('counties.setDuty', { requestId: anId(), county, ...said })
  const away = (by: Person, said: object) =>
    cloud.as(by).call('counties.setAbsence', {
      ...{ requestId: anId(), personId: by._id, from: today, until: today },
      ...said,
    })
  const show = (by = dispatcher) => cloud.as(by).get('duty.show', {})
  const handOver = (by: Person, toId: string) =>
    cloud.as(by).call('duty.handOver', { requestId: anId(), toId, words: '有一条突发待跟进' })

  /** Who is given an emergency that is reported now. */
  async function givenTo(): Promise<string | undefined> {
    const report = anEmergencyReport({ at: AT })
    const { clueId } = await cloud.as(coordinator).get('emergencies.report', report)
    return cloud.one('clues', clueId)?.officerId
  }

  it.each([
    ['nobody and nothing', {}, 'invalidInput'],
    ['a day that is past', { days: ['2026-03-01'] }, 'invalidInput'],
    ['a day far ahead', { days: ['2026-08-01'] }, 'invalidInput'],
    ['a time that is none', { changesAt: '25:00' }, 'invalidInput'],
  ])('is not set to %s', async (_, said, code) =>
    expect(await set(said)).toMatchObject({ ok: false, problem: { code } }),
  )

  it('is not given to somebody who does not handle clues', async () => {
    const said = { days: [today], officerId: coordinator._id }
    expect(await set(said)).toMatchObject({ problem: { code: 'notFound' } })
  })

  it('is of whom the roster names for the day, and of whoever stands in again after it', async () => {
    await set({ days: [today, '2026-03-04'], officerId: officer._id })
    expect((await show()).now).toEqual({ personId: officer._id, name: '郑开诚' })
    expect(await givenTo()).toBe(officer._id)
    cloud.local.setClock('2026-03-03T02:00:00.000Z')
    expect(await givenTo()).toBe(standing._id)
    const { days } = await show()
    expect(days.slice(0, 3).map((each) => each.officer?.name)).toEqual([
      ...[undefined, '郑开诚', undefined],
    ])
  })

  it('is taken back for a day', async () => {
    await set({ days: [today], officerId: officer._id })
    await set({ days: [today] })
    expect(await givenTo()).toBe(standing._id)
  })

  it('passes over whoever is away, and marks the day', async () => {
    await set({ days: [today], officerId: officer._id })
    expect(await away(officer, {})).toMatchObject({ ok: true })
    expect(await givenTo()).toBe(standing._id)
    const { days, absences } = await show(standing)
    expect(days[0]?.officer).toMatchObject({ name: '郑开诚', isAway: true })
    expect(absences).toMatchObject([{ name: '郑开诚', from: today, until: today }])
  })

  it('comes back to whoever is there again', async () => {
    await set({ days: [today], officerId: officer._id })
    await away(officer, {})
    const about = { requestId: anId(), personId: officer._id, from: today }
    await cloud.as(officer).get('counties.endAbsence', about)
    expect(await givenTo()).toBe(officer._id)
  })

  it('keeps no roster of somebody who was suspended', async () => {
    await set({ days: [today], officerId: officer._id })
    await away(officer, {})
    const about = { requestId: anId(), personId: officer._id }
    await cloud.as(dispatcher).get('people.suspend', about)
    expect(cloud.all('counties')[0]).toMatchObject({ duty: [], absences: [] })
    expect(await givenTo()).toBe(standing._id)
  })

  it.each([
    ['another’s absence', { personId: anId() }, 'notAllowed'],
    ['an end before the beginning', { until: '2026-03-01' }, 'invalidInput'],
    ['a day that is none', { until: '2026-13-40' }, 'invalidInput'],
    ['years of it', { until: '2029-01-01' }, 'invalidInput'],
  ])('lets no officer say %s', async (_, said, code) =>
    expect(await away(officer, said)).toMatchObject({ problem: { code } }),
  )

  it('lets the dispatcher say who of the county is away, and nobody elsewhere', async () => {
    const stranger = register(cloud, 'people', aPerson('officer', { area: OTHER_COUNTY }))
    expect(await away(dispatcher, { personId: officer._id })).toMatchObject({ ok: true })
    expect(await away(dispatcher, { personId: stranger._id })).toMatchObject({
      problem: { code: 'notFound' },
    })
  })

  it('is not handed over by somebody who is not on duty, nor to somebody who cannot be', async () => {
    expect(await handOver(officer, standing._id)).toMatchObject({ problem: { code: 'notOnDuty' } })
    const near = register(cloud, 'people', aPerson('officer', { area: OTHER_TOWNSHIP }))
    expect(await handOver(standing, near._id)).toMatchObject({
      problem: { code: 'officerElsewhere' },
    })
  })

  it('is handed over in words, told, and taken on by that person once', async () => {
    await givenTo()
    expect(await handOver(standing, officer._id)).toMatchObject({ ok: true })
    const { handOver: given, emergencies } = await show(officer)
    expect(given).toMatchObject({ fromName: '周立行', toName: '郑开诚' })
    expect(emergencies).toHaveLength(1)
    expect(cloud.all('deliveries').filter(({ to }) => to === officer._id)).toMatchObject([
      { kind: 'dutyHandedOver', words: '周立行交班：有一条突发待跟进' },
    ])
    const confirm = (by: Person) =>
      cloud.as(by).call('duty.confirm', { requestId: anId(), handOverId: given?._id ?? '' })
    expect(await confirm(dispatcher)).toMatchObject({ problem: { code: 'notFound' } })
    expect(await confirm(officer)).toMatchObject({ ok: true })
    const { handOver: taken } = await show(officer)
    expect(taken?.confirmedAt).toBeDefined()
    await confirm(officer)
    const what = cloud.all('trail').map((entry) => entry.what)
    expect(what.filter((each) => each === 'county.dutyConfirmed')).toHaveLength(1)
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })

  it('has a leader above it who is of the county', async () => {
    const setLeader = (personId?: string) =>
      cloud.as(dispatcher).call('counties.setLeader', {
        ...{ requestId: anId(), county },
        ...(personId && { personId }),
      })
    expect(await setLeader(coordinator._id)).toMatchObject({ problem: { code: 'notFound' } })
    expect(await setLeader(officer._id)).toMatchObject({ ok: true })
    const { leader } = await cloud.as(dispatcher).get('counties.show', { county })
    expect(leader).toEqual({ officerId: officer._id, officerName: '郑开诚' })
    await setLeader()
    expect(cloud.all('counties')[0]?.leaderId).toBeUndefined()
  })

  it('shows the dispatcher every hole', async () => {
    const { holes } = await cloud.as(dispatcher).get('counties.holes', { county })
    expect(new Set(holes.map(({ kind }) => kind))).toEqual(
      new Set(['unnamed', 'noDuty', 'noLeader']),
    )
  })
})
