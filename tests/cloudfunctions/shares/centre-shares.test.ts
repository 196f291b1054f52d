import type { Clue } from '@domain/clues/clue'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { anAssistanceAnswer, anAssistanceRequest } from '../../kit/assistances'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol } from '../../kit/patrols'
import { anId, aPerson, COUNTY, OTHER_COUNTY, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const

const coordinator = aPerson('coordinator', { name: '赵一一' })
const officer = aPerson('officer')
const [dispatcher, commission] = [aPerson('dispatcher'), aPerson('commission')]
const elsewhere = aPerson('commission', { area: OTHER_COUNTY })
const county = aCounty({
  ...{ dutyOfficerId: officer._id, area: COUNTY },
  areaNames: { [OTHER_TOWNSHIP]: '河口镇', [TOWNSHIP]: '云台镇' },
})

describe('how many clues of each centre were found to be so', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, officer, dispatcher, commission, elsewhere)
    cloud.put('counties', county)
    for (const outcome of ['corrected', 'penalised', 'unfounded'] as const)
      await close(found(), outcome)
    await help(found())
  })
  afterAll(() => cloud.stop())

  function found(): Clue {
    const water = aFacility({ coordinatorId: coordinator._id })
    const { clues } = aPatrol(water, coordinator, { at: AT, wrong }, county)
    cloud.put('facilities', water)
    cloud.put('clues', clues[0] as Clue)
    return clues[0] as Clue
  }

  async function close(clue: Clue, outcome: 'corrected' | 'penalised' | 'unfounded') {
    const about = { clueId: clue._id }
    await cloud.as(officer).get('clues.accept', { requestId: anId(), ...about })
    const decision = { requestId: anId(), ...about, outcome, words: '已到现场核实' }
    await cloud.as(officer).get('clues.close', decision)
  }

  async function help(clue: Clue) {
    const request = anAssistanceRequest(clue, coordinator, { at: AT })
    const { assistanceId } = await cloud.as(officer).get('assistances.ask', request)
    const answer = anAssistanceAnswer(assistanceId, { at: AT })
    await cloud.as(coordinator).get('assistances.answer', answer)
  }

  it('is told to nobody but those who run the agency of that county', async () => {
    for (const by of [coordinator, officer, aPerson('centreLead')]) {
      if (by.role === 'centreLead') cloud.put('people', by)
      expect(await cloud.as(by).call('shares.centres', {})).toMatchObject({
        problem: { code: 'notAllowed' },
      })
    }
    const asked = { county: COUNTY.slice(0, 6) }
    expect(await cloud.as(elsewhere).call('shares.centres', asked)).toMatchObject({
      problem: { code: 'notFound' },
    })
  })

  it.each([
    ['before they are folded', () => Promise.resolve()],
    ['afterwards', () => cloud.local.fireTimer('timer')],
  ])(
    'is a row for each centre, in the order of the areas, with nobody named, %s',
    async (_, first) => {
      await first()
      for (const by of [dispatcher, commission]) {
        const shown = await cloud.as(by).get('shares.centres', {})
        expect(shown).toEqual({
          year: 2026,
          rows: [
            {
              ...{
                township: TOWNSHIP.slice(0, 9),
                name: expect.stringContaining('云台镇') as string,
              },
              ...{ substantiated: 2, unfounded: 1, unexamined: 0, assistedCount: 1 },
            },
            {
              ...{
                township: OTHER_TOWNSHIP.slice(0, 9),
                name: expect.stringContaining('河口镇') as string,
              },
              ...{ substantiated: 0, unfounded: 0, unexamined: 0, assistedCount: 0 },
            },
          ],
        })
        expect(JSON.stringify(shown)).not.toContain(coordinator.name)
        expect(JSON.stringify(shown)).not.toContain(coordinator._id)
      }
    },
  )

  it('opens to the help that was given, counted by case', async () => {
    const clue = found()
    await help(clue)
    await help(clue)
    const township = TOWNSHIP.slice(0, 9)
    const shown = await cloud.as(dispatcher).get('shares.assisted', { township })
    expect(shown).toMatchObject({ year: 2026, caseCount: 2, hasMore: false })
    expect(shown.rows).toHaveLength(3)
    expect(JSON.stringify(shown)).not.toContain(coordinator.name)
    const none = await cloud
      .as(dispatcher)
      .get('shares.assisted', { township: OTHER_TOWNSHIP.slice(0, 9) })
    expect(none).toMatchObject({ caseCount: 0, rows: [] })
    expect(await cloud.as(elsewhere).call('shares.assisted', { township })).toMatchObject({
      problem: { code: 'notAllowed' },
    })
  })
})
