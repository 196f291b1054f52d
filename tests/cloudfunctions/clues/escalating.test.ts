// What becomes of a clue that nobody opens, or accepts, in time.

import type { Clue } from '@domain/clues/clue'
import type { County } from '@domain/clues/routing'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anEmergencyReport } from '../../kit/emergencies'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson, COUNTY } from '../../kit/people'
import { breakOf, chainsIn, register } from '../../kit/trails'

/** A Monday, ten in the morning in China. */
const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

describe('a clue that nobody opens', () => {
  let cloud: TestCloud
  const coordinator = aPerson('coordinator')
  const first = aPerson('officer')
  const second = aPerson('officer')
  const duty = aPerson('officer')
  const standing = aPerson('officer')
  const dispatcher = aPerson('dispatcher')
  const leader = aPerson('officer')
  const commission = aPerson('commission')
  const everybody: Record<string, Person> = {
    ...{ first, second, duty, standing, dispatcher, leader, commission },
  }

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    for (const person of [coordinator, ...Object.values(everybody)])
      register(cloud, 'people', person)
  })
  afterEach(() => cloud.stop())

  const named = (_id = '') =>
    Object.keys(everybody).find((name) => everybody[name]?._id === _id) ?? _id

  function open(over: Partial<County> = {}): void {
    const where = { area: COUNTY, officerIds: [first._id, second._id] }
    register(
      cloud,
      'counties',
      aCounty({
        dutyOfficerId: standing._id,
        routes: [
          { ...where, specialty: 'foodborneDisease' },
          { ...where, specialty: 'drinkingWater' },
        ],
        duty: [{ on: '2026-03-02', officerId: duty._id }],
        leaderId: leader._id,
        ...over,
      }),
    )
  }

  const report = () =>
    cloud.as(coordinator).get('emergencies.report', anEmergencyReport({ at: AT }))

  async function reportWater(): Promise<string> {
    const water = register(cloud, 'facilities', aFacility({ coordinatorId: coordinator._id }))
    const wrong = { clearTankLocked: { result: 'fail', note: '没有上锁' } } as const
    const said = aReport(water, { at: AT, wrong })
    const { clues } = await cloud.as(coordinator).get('patrols.submit', said)
    return clues[0]!.clueId
  }

  const clue = (): Clue => cloud.all('clues')[0]!
  const asked = () => clue().asked.map(({ personId, why }) => `${named(personId)} ${why}`)
  const escalations = () =>
    cloud
      .all('deliveries')
      .filter(({ kind }) => kind === 'clueEscalated')
      .map(({ to }) => named(to))

  const setClock = (at: string) => cloud.local.setClock({ at, frozen: true })
  const tick = () => cloud.local.fireTimer('timer')

  async function after(minutes: number): Promise<void> {
    setClock(new Date(Date.parse(NOW) + minutes * 60_000).toISOString())
    await tick()
  }

  it('goes up the ladder every ten minutes where it is an emergency, each asked once', async () => {
    open()
    await report()
    expect(asked()).toEqual(['first named', 'duty duty'])
    for (const minutes of [5, 11, 22, 33, 44, 55]) await after(minutes)
    expect(asked()).toEqual([
      ...['first named', 'duty duty', 'second next', 'standing duty'],
      ...['dispatcher dispatcher', 'leader leader', 'commission commission'],
    ])
    expect(escalations()).toEqual(['second', 'standing', 'dispatcher', 'leader', 'commission'])
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })

  it('is told with why it comes to them, and to the commission to see to it', async () => {
    open()
    await report()
    for (const minutes of [11, 22, 33, 44, 55]) await after(minutes)
    const told = cloud.all('deliveries').filter(({ kind }) => kind === 'clueEscalated')
    expect(told.at(0)?.words).toMatch(/还没有人打开。.*按顺序轮到您，请打开受理/)
    expect(told.at(-1)?.words).toMatch(/报告卫生健康委，请打开看，督促办理/)
    for (const { words } of told) expect(words).toContain('疑似')
  })

  it('asks nobody twice where the timer fires twice at once, or again', async () => {
    open()
    await report()
    setClock('2026-03-02T02:11:00.000Z')
    await Promise.all([tick(), tick()])
    await tick()
    expect(escalations()).toEqual(['second'])
  })

  it('has reached everybody it should have, each once, where the timer comes an hour late', async () => {
    open()
    await report()
    await after(70)
    expect(escalations().sort()).toEqual(
      ['commission', 'dispatcher', 'leader', 'second', 'standing'].sort(),
    )
    await after(71)
    expect(escalations()).toHaveLength(5)
  })

  it('passes over whoever is away or was suspended meanwhile', async () => {
    const away = { personId: second._id, from: '2026-03-02', until: '2026-03-03' }
    open({ absences: [away] })
    await report()
    await cloud
      .as(commission)
      .get('people.suspend', { requestId: anId(), personId: dispatcher._id })
    for (const minutes of [11, 22, 33]) await after(minutes)
    expect(escalations()).toEqual(['standing', 'leader', 'commission'])
  })

  it('asks everybody of an emergency again, ever more slowly, and says that nobody heeds it', async () => {
    open()
    await report()
    await after(70)
    expect(clue().unheededKey).toBeUndefined()
    await after(81)
    expect(asked().at(-1)).toBe('first again')
    expect(clue().unheededKey).toBeDefined()
    expect(clue().escalateAt).toBe('2026-03-02T03:41:00.000Z')
  })

  it('stops where whoever was asked opens it, and goes on where it is not accepted in time', async () => {
    open()
    const { clueId } = await report()
    await after(11)
    const opening = { requestId: anId(), clueId }
    expect(await cloud.as(second).get('clues.open', opening)).toEqual({
      openedAt: expect.any(String),
    })
    expect(clue()).toMatchObject({ openedBy: second._id, escalateAt: clue().dueAt })
    await after(25)
    expect(escalations()).toEqual(['second'])
    await after(31)
    expect(escalations()).toEqual(['second', 'standing'])
    const told = cloud.all('deliveries').filter(({ to }) => to === standing._id)
    expect(told.at(-1)?.words).toContain('有人看过，还没有受理')
  })

  it('is opened once, by whoever was asked', async () => {
    open()
    const { clueId } = await report()
    const opened = (by: Person) => cloud.as(by).get('clues.open', { requestId: anId(), clueId })
    expect(await opened(standing)).toEqual({})
    const { openedAt } = await opened(first)
    expect(openedAt).toBe(clue().openedAt)
    expect(await opened(duty)).toEqual({ openedAt })
    expect(clue().openedBy).toBe(first._id)
    expect(cloud.all('trail').filter(({ what }) => what === 'clue.opened')).toHaveLength(1)
  })

  it('stops where it is accepted, also by somebody who was not asked', async () => {
    open()
    const { clueId } = await report()
    await cloud.as(standing).get('clues.accept', { requestId: anId(), clueId })
    await after(70)
    expect(escalations()).toEqual([])
    expect(clue().escalateAt).toBeUndefined()
  })

  it('goes on in the morning of a working day where it is ordinary, one person a day', async () => {
    open()
    await reportWater()
    expect(clue()).toMatchObject({ severity: 'ordinary', escalateAt: '2026-03-04T00:30:00.000Z' })
    setClock('2026-03-04T00:29:00.000Z')
    await tick()
    expect(escalations()).toEqual([])
    setClock('2026-03-04T00:31:00.000Z')
    await tick()
    await tick()
    expect(escalations()).toEqual(['second'])
  })

  it('ends with nobody left to ask, in sight of whoever manages the clues', async () => {
    open({ routes: [], leaderId: undefined, duty: [] })
    await reportWater()
    for (let day = 3; day < 28; day += 1) {
      setClock(`2026-03-${String(day).padStart(2, '0')}T01:00:00.000Z`)
      await tick()
    }
    expect(escalations()).toEqual(['dispatcher', 'commission'])
    expect(clue()).toMatchObject({ status: 'reported', unheededKey: expect.any(String) })
    expect(clue().escalateAt).toBeUndefined()
  })

  it('begins anew with whom it is given to on a suspension', async () => {
    open()
    await reportWater()
    await cloud.as(commission).get('people.suspend', { requestId: anId(), personId: first._id })
    expect(asked()).toEqual(['first named', 'second handedOver'])
    expect(clue()).toMatchObject({ officerId: second._id, escalateAt: expect.any(String) })
    expect(cloud.all('counties')[0]?.routes).toMatchObject([
      { officerIds: [second._id] },
      { officerIds: [second._id] },
    ])
  })

  it('puts an emergency before however many others are due', async () => {
    open()
    await report()
    const emergency = clue()
    const waiting = Array.from({ length: 60 }, (): Clue => ({
      ...emergency,
      _id: anId(),
      severity: 'urgent',
      escalateAt: '2026-03-01T00:00:00.000Z',
    }))
    for (const each of waiting) register(cloud, 'clues', each)
    await after(11)
    expect(cloud.one('clues', emergency._id)?.asked).toHaveLength(3)
    const left = cloud.all('clues').filter(({ asked: all }) => all.length === 2)
    expect(left).toHaveLength(10)
  })
})
