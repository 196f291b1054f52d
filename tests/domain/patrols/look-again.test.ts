import type { JudgedChecklist } from '@domain/checklists/answers'
import { judge } from '@domain/checklists/judge'
import { otherPlace } from '@domain/checklists/other-place'
import type { Result } from '@domain/checklists/result'
import type { Facility } from '@domain/facilities/facility'
import { facilityEntry } from '@domain/facilities/facility'
import { facilityOf } from '@domain/facilities/registration'
import { afterVisit } from '@domain/patrols/visit'
import { answering, failing } from '../checklists/answering'

const COORDINATOR = 'c'.repeat(26)

const market: Facility = {
  ...facilityOf(
    facilityEntry.parse({
      ...{ _id: 'm'.repeat(26), name: '云台集市', kind: 'otherPlace', address: '云台镇' },
      ...{ area: '500299103000', traits: { placeKind: 'itinerant' }, licences: [] },
      coordinatorId: COORDINATOR,
    }),
    '2026-01-01T00:00:00.000Z',
  ),
  trail: { seq: 1, hash: '0'.repeat(64) },
}

const STALL = ['noItinerant', 'itinerantQualified', 'noItinerantGoods']

const judged = (result: Result): JudgedChecklist => {
  const answers = result === 'fail' ? STALL.map((id) => failing(id)) : []
  return judge(otherPlace, market, answering(otherPlace, market, { answers }))
}

const visit = (at: string, result: Result, change: object = {}) => ({
  ...{ _id: 'p'.repeat(26), endedAt: at, submittedAt: at, end: 'done' as const },
  failedCount: result === 'fail' ? 1 : 0,
  ...{ specialties: ['illegalPractice' as const], checklists: [judged(result)] },
  ...change,
})

describe('游医 (指南·非法行医 3.4.1)', () => {
  it.each([
    ['2026-01-31T02:00:00.000Z', '2026-02-28'],
    ['2028-01-31T02:00:00.000Z', '2028-02-29'],
    ['2026-03-02T02:00:00.000Z', '2026-04-02'],
  ])('reported at %s are looked for again by %s', (at, day) => {
    const after = afterVisit(market, visit(at, 'fail'))
    expect(after.lookAgainOn).toBe(day)
    expect(after.dueOn).toBe(day)
    expect(after.lookAgainPatrolId).toBe('p'.repeat(26))
  })

  it('that were sent late are looked for within a month of the report, not of the visit', () => {
    const late = visit('2026-01-05T02:00:00.000Z', 'fail', {
      submittedAt: '2026-01-31T02:00:00.000Z',
    })
    expect(afterVisit(market, late).lookAgainOn).toBe('2026-02-28')
  })

  const waiting = { ...market, ...afterVisit(market, visit('2026-01-31T02:00:00.000Z', 'fail')) }

  it('that are gone at the next visit are not looked for any more', () => {
    const after = afterVisit(waiting, visit('2026-02-20T02:00:00.000Z', 'pass'))
    expect(after.lookAgainOn).toBeUndefined()
    expect(after.lookAgainPatrolId).toBeUndefined()
    expect(after.dueOn).not.toBe('2026-02-28')
  })

  it('that nobody could look at stay to be looked for', () => {
    const refused = visit('2026-02-20T02:00:00.000Z', 'pass', {
      ...{ end: 'refusedEntry', specialties: [], checklists: [] },
    })
    expect(afterVisit(waiting, refused).lookAgainOn).toBe('2026-02-28')
  })

  it('are not forgotten by an older visit that arrives later', () => {
    const older = visit('2026-01-10T02:00:00.000Z', 'pass')
    expect(afterVisit(waiting, older).lookAgainOn).toBe('2026-02-28')
  })
})
