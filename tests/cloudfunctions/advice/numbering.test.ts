// Fifty at once from three coordinators of one centre, some refused and some sent twice: 1 … 50, none left out, none twice.

import { firstBreak } from '@domain/kernel/trail'
import { anAdviceReport } from '../../kit/advice'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol } from '../../kit/patrols'
import { aPerson, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
const MANY = 50

const officer = aPerson('officer')
const county = aCounty({ dutyOfficerId: officer._id })

describe('numbers of one centre', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())

  /** One facility and patrol for each, so that only the counter is shared. */
  function prepare(area: string, count: number) {
    const people = [1, 2, 3].map(() => aPerson('coordinator', { area }))
    cloud.put('people', ...people)
    return Array.from({ length: count }, (_each, place) => {
      const by = people[place % people.length] ?? people[0]
      if (!by) throw new Error('nobody')
      const water = aFacility({ coordinatorId: by._id, area: `${area.slice(0, 9)}201` })
      const { patrol } = aPatrol(water, by, { at: AT, wrong }, county)
      cloud.put('facilities', water)
      cloud.put('patrols', patrol)
      return { by, report: anAdviceReport(patrol, by, { at: AT }) }
    })
  }

  const numbersOf = (area: string) =>
    cloud
      .all('advice')
      .filter(({ township }) => township === area.slice(0, 9))
      .map(({ number }) => number)
      .sort((one, other) => one - other)

  it('have no gap and no double, also where some are refused and some come twice', async () => {
    const sent = prepare(TOWNSHIP, MANY)
    const refused = prepare(TOWNSHIP, 8).map(({ by, report }) => ({
      by,
      report: { ...report, rectifyOn: '2026-02-01' },
    }))
    const twice = sent.slice(0, 10)
    const answers = await Promise.all(
      [...sent, ...refused, ...twice].map(async ({ by, report }) => {
        const answer = await cloud.as(by).call('advice.give', report)
        return answer.ok ? 'ok' : answer.problem.code
      }),
    )
    const busy = answers.filter((code) => code === 'busy').length
    for (const { by, report } of busy > 0 ? sent : []) await cloud.as(by).get('advice.give', report)
    expect(answers.filter((code) => code === 'invalidInput')).toHaveLength(refused.length)
    expect(busy).toBe(0)
    expect(numbersOf(TOWNSHIP)).toEqual(Array.from({ length: MANY }, (_each, at) => at + 1))
  })

  it('are each centre’s own', async () => {
    const other = prepare(OTHER_TOWNSHIP, 3)
    await Promise.all(other.map(({ by, report }) => cloud.as(by).get('advice.give', report)))
    expect(numbersOf(OTHER_TOWNSHIP)).toEqual([1, 2, 3])
  })

  it('begin anew on the first of January in China', async () => {
    cloud.local.setClock('2026-12-31T16:00:00.000Z')
    const [next] = prepare(TOWNSHIP, 1)
    if (!next) throw new Error('nothing prepared')
    const report = { ...next.report, rectifyOn: '2026-03-16' }
    const { spokenNumber } = await cloud.as(next.by).get('advice.give', report)
    expect(spokenNumber).toMatch(/〔2027〕1号$/)
  })

  it('are in a trail without a break', () => {
    const counter = cloud.all('adviceCounters').find(({ last }) => last === MANY)
    const links = cloud
      .all('trail')
      .filter(({ subject }) => subject === `adviceCounter:${counter?._id ?? ''}`)
      .sort((one, other) => one.seq - other.seq)
    expect(links).toHaveLength(MANY)
    expect(counter && firstBreak(links, counter.trail)).toBeUndefined()
  })
})
