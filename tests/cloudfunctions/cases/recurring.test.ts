// Violations of one kind that keep recurring: the closing of one more case prepares a letter of the commission.

import type { Clue } from '@domain/clues/clue'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { readDocument } from '../../kit/documents'
import { aFacility } from '../../kit/facilities'
import { aPatrol } from '../../kit/patrols'
import { anId, aPerson, OTHER_COUNTY } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
const coordinator = aPerson('coordinator')
const [officer, colleague] = [aPerson('officer'), aPerson('officer')]
const commission = aPerson('commission')
const away = aPerson('commission', { status: 'suspended' })
const foreign = aPerson('commission', { area: OTHER_COUNTY })
const county = aCounty({ dutyOfficerId: officer._id, name: '云山县' })

describe('cases of one kind', () => {
  let cloud: TestCloud
  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, officer, colleague, commission, away, foreign)
    cloud.put('counties', county)
  })
  afterEach(() => cloud.stop())

  let made = 0
  const about = (caseId: string) => ({ requestId: anId(), caseId })

  async function opened(): Promise<string> {
    const water = aFacility({ coordinatorId: coordinator._id })
    const { clues } = aPatrol(water, coordinator, { at: AT, wrong }, county)
    const clue: Clue = { ...(clues[0] as Clue), status: 'accepted' }
    cloud.put('facilities', water)
    cloud.put('clues', clue)
    const { caseId } = await cloud.as(officer).get('cases.open', {
      ...{ requestId: anId(), openedOn: '2026-03-02' },
      clues: [{ clueId: clue._id, seen: 0 }],
      officerIds: [officer._id, colleague._id],
    })
    return caseId
  }
  async function closed(outcome: 'corrected' | 'unfounded' = 'corrected'): Promise<string> {
    const caseId = await opened()
    made += 1
    await cloud.as(officer).get('cases.close', {
      ...about(caseId),
      ...{
        outcome,
        words: '已经上锁',
        closedOn: '2026-03-02',
        number: `渝云卫立〔2026〕${made}号`,
      },
    })
    return caseId
  }
  const letters = async (by = commission) => (await cloud.as(by).get('letters.list', {})).rows

  it('are noticed with the third within a year that was substantiated, once', async () => {
    await closed()
    await closed()
    await closed('unfounded')
    expect(await letters()).toEqual([])
    await closed()
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter).toMatchObject({ status: 'prepared', body: 'waterAffairs', caseCount: 3 })
    const told = cloud.all('deliveries').filter(({ kind }) => kind === 'letterPrepared')
    expect(told.map(({ to }) => to)).toEqual([commission._id])
    await closed()
    expect((await letters()).map(({ caseCount }) => caseCount)).toEqual([4])
    expect(await letters(foreign)).toEqual([])
  })

  it('are noticed once although they are closed at the same moment', async () => {
    const ids = [await opened(), await opened(), await opened(), await opened()]
    await Promise.all(
      ids.map((caseId, at) =>
        cloud.as(officer).get('cases.close', {
          ...about(caseId),
          ...{ outcome: 'corrected', words: '已经上锁', closedOn: '2026-03-02' },
          number: `渝云卫立〔2026〕9${at}号`,
        }),
      ),
    )
    expect((await letters()).map(({ caseCount }) => caseCount)).toEqual([4])
  })

  it('are counted as the county says', async () => {
    const dispatcher = aPerson('dispatcher')
    cloud.put('people', dispatcher)
    await cloud.as(dispatcher).get('counties.setRules', {
      ...{ requestId: anId(), county: county._id, recurringCount: 2 },
      caseDays: { decide: 60, close: 30, end: 10 },
    })
    const first = await closed()
    const shown = await cloud.as(officer).get('cases.show', { caseId: first })
    expect(shown.enforcementCase.handlings).toHaveLength(2)
    const next = await opened()
    const { enforcementCase } = await cloud.as(officer).get('cases.show', { caseId: next })
    expect(enforcementCase.dueOn).toBe('2026-05-01')
    await closed()
    expect((await letters()).map(({ caseCount }) => caseCount)).toEqual([2])
  })

  it('take a case back that is opened again, and the letter with it where they are too few', async () => {
    await closed()
    await closed()
    const caseId = await closed()
    const [letter] = await letters()
    await cloud.as(officer).get('cases.reopen', { ...about(caseId), words: '仍然没有上锁' })
    const letterId = letter?._id ?? ''
    const { letter: dropped, may } = await cloud.as(commission).get('letters.show', { letterId })
    expect(dropped.status).toBe('dropped')
    expect(dropped.words).toContain('重新办理')
    expect(may.handle).toBe(false)
  })

  it('make a letter that the commission addresses, prints, sends and no agency does', async () => {
    await closed()
    await closed()
    const third = await closed()
    const letterId = (await letters())[0]?._id ?? ''
    const sending = { letterId, status: 'sent' as const, words: '3月3日盖章寄出' }
    expect(
      await cloud.as(officer).call('letters.handle', { requestId: anId(), ...sending }),
    ).toMatchObject({ problem: { code: 'notAllowed' } })
    expect(
      await cloud.as(foreign).call('letters.handle', { requestId: anId(), ...sending }),
    ).toMatchObject({ problem: { code: 'notFound' } })

    await cloud.as(commission).get('letters.address', {
      ...{ requestId: anId(), letterId, body: 'otherAgency', bodyName: '云山县水利局' },
    })
    const { words } = await readDocument(
      await cloud.as(officer).file('letters.print', { letterId }),
    )
    expect(words).toContain('云山县水利局')
    expect(words).toContain(cloud.one('cases', third)?.number)
    expect(words).toContain('2026年3月2日')
    expect(words).not.toMatch(/疑似(?!线索)/)

    await cloud.as(commission).get('letters.handle', { requestId: anId(), ...sending })
    expect(
      await cloud.as(commission).call('letters.handle', { requestId: anId(), ...sending }),
    ).toMatchObject({ problem: { code: 'alreadyChanged' } })
    expect(
      await cloud
        .as(commission)
        .call('letters.address', { requestId: anId(), letterId, body: 'education' }),
    ).toMatchObject({ problem: { code: 'alreadyChanged' } })
    await closed()
    expect((await letters()).map(({ status }) => status)).toEqual(['sent'])
  })
})
