import { closed } from '@domain/clues/decisions/close'
import type { Clue } from '@domain/clues/clue'
import { addMinutes } from '@domain/kernel/time'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
type Outcome = Parameters<typeof closed>[1]['outcome']

describe('totals that are folded from the trail', () => {
  const officer = aPerson('officer')
  const county = aCounty({ dutyOfficerId: officer._id })
  let cloud: TestCloud
  let coordinator: ReturnType<typeof aPerson>

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    coordinator = aPerson('coordinator')
    cloud.put('people', coordinator, officer)
    cloud.put('counties', county)
  })
  afterEach(() => cloud.stop())

  const found = (): Clue => {
    const water = aFacility({ coordinatorId: coordinator._id })
    const { clues } = aPatrol(water, coordinator, { at: AT, wrong }, county)
    cloud.put('facilities', water)
    cloud.put('clues', clues[0] as Clue)
    return clues[0] as Clue
  }
  const close = async (outcome: Outcome): Promise<Clue> => {
    const clue = found()
    const about = { requestId: anId(), clueId: clue._id }
    await cloud.as(officer).get('clues.accept', about)
    const decision = { ...about, requestId: anId(), outcome, words: '已到现场核实' }
    await cloud.as(officer).get('clues.close', decision)
    return clue
  }
  const share = () => cloud.as(coordinator).get('shares.own', {})
  const fire = () => cloud.local.fireTimer('timer')
  const folded = () =>
    Object.fromEntries(
      cloud
        .all('tallies')
        .filter(({ _id }) => _id.startsWith('person:'))
        .map(({ _id, count }) => [_id.split(':').at(-1), count]),
    )
  const unfolded = () => cloud.all('trail').filter(({ tallyAt }) => tallyAt !== undefined)

  it('are the same before, while and after they are folded', async () => {
    await close('corrected')
    await close('unfounded')
    const before = await share()
    expect(before).toEqual({ year: 2026, substantiated: 1, unfounded: 1, unexamined: 0 })
    expect(cloud.count('tallies')).toBe(0)
    await fire()
    expect(await share()).toEqual(before)
    expect(folded()).toEqual({ substantiated: 1, unfounded: 1 })
    expect(unfolded()).toEqual([])
    await close('penalised')
    expect(await share()).toEqual({ ...before, substantiated: 2 })
  })

  it('count a row once, however often and at once the timer fires', async () => {
    for (let at = 0; at < 4; at += 1) await close('corrected')
    await Promise.all([fire(), fire(), fire()])
    await fire()
    expect(folded()).toEqual({ substantiated: 4 })
  })

  it.each(['killedBefore', 'killedAfter', 'answerLost'] as const)(
    'count a row once although the timer is %s while it writes',
    async (mishap) => {
      await close('corrected')
      await close('corrected')
      const writes = ['database.modifyDocument', 'database.commitTransaction']
      for (const [turn, write] of writes.entries()) {
        let [isFolding, isOver] = [false, false]
        cloud.local.mishaps.decide = ({ functionName, action }) => {
          if (functionName !== 'timer' || isOver) return undefined
          isFolding ||= action === 'database.startTransaction'
          isOver = isFolding && action === write
          return isOver ? mishap : undefined
        }
        await fire().catch(() => undefined)
        expect(isOver).toBe(true)
        expect((await share()).substantiated).toBe(2)
        // What was left open ends by itself, and what was put off is due again.
        cloud.local.setClock(addMinutes(NOW, 31 * (turn + 1)))
      }
      cloud.local.mishaps.decide = undefined
      await fire()
      expect(folded()).toEqual({ substantiated: 2 })
      expect(unfolded()).toEqual([])
    },
  )

  it('are taken back where a clue is looked into again', async () => {
    const { _id: clueId } = await close('unfounded')
    await fire()
    await cloud.as(officer).get('clues.reopen', {
      ...{ requestId: anId(), clueId, words: '举报人补充了新的照片' },
    })
    expect(await share()).toMatchObject({ substantiated: 0, unfounded: 0 })
    await cloud.as(officer).get('clues.close', {
      ...{ requestId: anId(), clueId, outcome: 'corrected', words: '再次核实属实' },
    })
    expect(await share()).toMatchObject({ substantiated: 1, unfounded: 0 })
    await fire()
    expect(folded()).toEqual({ substantiated: 1, unfounded: 0 })
  })

  it('say nothing of what nobody looked into, nor of anybody else', async () => {
    const clue = found()
    await cloud.as(officer).get('clues.dismiss', {
      ...{ requestId: anId(), clueId: clue._id, reason: 'notOurs', words: '属于市场监管职责' },
    })
    expect(await share()).toMatchObject({ substantiated: 0, unfounded: 0, unexamined: 1 })
    const other = aPerson('coordinator')
    cloud.put('people', other)
    expect(await cloud.as(other).get('shares.own', {})).toEqual({
      ...{ year: 2026, substantiated: 0, unfounded: 0, unexamined: 0 },
    })
  })
})
