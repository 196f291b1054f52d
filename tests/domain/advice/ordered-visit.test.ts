import {
  checkAnswer,
  kindOfVisit,
  visitDueFault,
  visitKindNames,
} from '@domain/advice/ordered-visit'
import { aFacility } from '../../kit/facilities'
import { anOrderedVisit } from '../../kit/advice'
import { aPerson } from '../../kit/people'

const AT = '2026-03-02T01:30:00.000Z'
const officer = aPerson('officer')
const water = aFacility({ coordinatorId: aPerson('coordinator')._id })
const visit = anOrderedVisit(water, officer, { at: AT, asked: ['清水池上锁', '出厂水清澈'] })
const seen = (...results: object[]) =>
  ({ end: 'done', photos: [], results: results.map((each) => ({ photos: [], ...each })) }) as never
const codeOf = (answer: never) => {
  try {
    checkAnswer(visit, answer)
    return 'taken'
  } catch (problem) {
    return (problem as { code: string }).code
  }
}

describe('a visit that an officer orders', () => {
  it('is a 回访 without a case and a 复查 after one', () => {
    expect(kindOfVisit(undefined)).toBe('followUp')
    expect(kindOfVisit({ outcome: 'corrected' })).toBe('followUp')
    expect(kindOfVisit({ outcome: 'penalised' })).toBe('reinspection')
    expect(visitKindNames).toEqual({ followUp: '回访', reinspection: '复查' })
  })

  it('goes to whoever patrols there', () => {
    expect(visit.coordinatorId).toBe(water.coordinatorId)
  })

  it.each([
    ['2026-03-01', '不能早于今天'],
    ['2026-03-02', undefined],
    ['2026-02-30', '没有 2026-02-30 这一天'],
    ['2027-03-02', '离现在太远'],
  ])('asked for by %s: %s', (day, fault) => {
    expect(visitDueFault(day, '2026-03-02')).toBe(fault)
  })

  it('is answered for each thing asked, once, and in words where it is not put right', () => {
    const corrected = (place: number) => ({ place, seen: 'corrected' })
    expect(codeOf(seen(corrected(0)))).toBe('answerMissing')
    expect(codeOf(seen(corrected(0), corrected(0)))).toBe('invalidInput')
    expect(codeOf(seen(corrected(0), corrected(1), corrected(2)))).toBe('invalidInput')
    expect(codeOf(seen(corrected(0), { place: 1, seen: 'persisting' }))).toBe('noteMissing')
    expect(codeOf(seen(corrected(0), { place: 1, seen: 'unseen', words: '门锁着' }))).toBe('taken')
    expect(codeOf(seen(corrected(0), corrected(1)))).toBe('taken')
  })

  it('that found nobody proves it', () => {
    const closed = { end: 'closedDown', photos: [], results: [] }
    expect(codeOf(closed as never)).toBe('photoRequired')
    expect(codeOf({ ...closed, photos: [{}] } as never)).toBe('taken')
  })
})
