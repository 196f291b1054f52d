// After a county has set other time limits or days, the timer counts anew by when its clues are due.

import type { Clue } from '@domain/clues/clue'
import { ourTimeLimits } from '@domain/clues/time-limits'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCase } from '../../kit/cases'
import { aClueOf } from '../../kit/clues'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY } from '../../kit/people'
import { aPlace, type Place } from '../../kit/places'
import { breakOf, chainsIn, register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const county = COUNTY.slice(0, 6)
const NOT_DUE = { dueOn: undefined, dueKey: undefined }

describe('clues of a county with other clocks', () => {
  let cloud: TestCloud
  let commission: Person
  let place: Place

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    commission = register(cloud, 'people', aPerson('commission'))
    const duty = register(cloud, 'people', aPerson('officer'))
    register(cloud, 'counties', aCounty({ dutyOfficerId: duty._id }))
    place = aPlace({ now: NOW })
  })
  afterEach(() => cloud.stop())

  const aClue = (status: Clue['status'], said: Partial<Clue> = {}) =>
    register(cloud, 'clues', aClueOf(place, status, { severity: 'ordinary', ...said }))
  const set = (said: object) =>
    cloud.as(commission).get('counties.setRules', { requestId: anId(), county, ...said })
  const dueOf = ({ _id }: Clue) => cloud.one('clues', _id)?.dueAt
  const accept = { ...ourTimeLimits.accept, ordinary: { unit: 'workingDays', count: 1 } }

  it('are due by them, those that are over are left alone, and all of it is in the trail', async () => {
    const [open, over] = [aClue('reported'), aClue('closed', { dueAt: undefined })]
    await set({ timeLimits: { ...ourTimeLimits, accept } })
    await cloud.local.fireTimer('timer')
    expect(dueOf(open)).toBe('2026-03-03T15:59:59.999Z')
    expect(dueOf(over)).toBeUndefined()
    expect(cloud.one('counties', county)?.reclockAt).toBeUndefined()
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })

  it('the same of its cases, and of those that are at an end not', async () => {
    const officers = [aPerson('officer'), aPerson('officer')] as const
    const clue = aClueOf(place, 'caseOpened')
    const [open, ended] = (['opened', 'ended'] as const).map((status) => {
      const found = aCase([clue], officers, { at: NOW, status })
      return register(cloud, 'cases', { ...found, ...(status === 'ended' && NOT_DUE) })
    })
    await set({ caseDays: { decide: 30, close: 20, end: 10 } })
    expect((await cloud.as(commission).get('counties.rules', {})).isReclocking).toBe(true)
    await cloud.local.fireTimer('timer')
    expect(cloud.one('cases', open!._id)?.dueOn).toBe('2026-04-01')
    expect(cloud.one('cases', ended!._id)?.dueOn).toBeUndefined()
    expect(cloud.one('counties', county)?.recaseAt).toBeUndefined()
    expect(chainsIn(cloud).map(breakOf).filter(Boolean)).toEqual([])
  })

  it('more of them than one portion holds are all counted, once', async () => {
    const clues = Array.from({ length: 45 }, () => aClue('reported'))
    await set({ calendar: { days: [{ day: '2026-03-03', works: false }], enteredYears: [] } })
    await Promise.all([cloud.local.fireTimer('timer'), cloud.local.fireTimer('timer')])
    expect(clues.map(dueOf)).toEqual(clues.map(() => '2026-03-06T15:59:59.999Z'))
    const counted = cloud.all('trail').filter(({ what }) => what === 'clue.clockRecounted')
    expect(counted).toHaveLength(45)
  })
})
