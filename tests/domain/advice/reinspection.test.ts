import fc from 'fast-check'
import { askedAgain, judgeAgain, onlyItems } from '@domain/advice/asked-again'
import { afterReinspection, stateAfter } from '@domain/advice/reinspection'
import { checklists } from '@domain/checklists'
import { cluesOfReinspection, stillWrong } from '@domain/clues/from-reinspection'
import { clueIdOf } from '@domain/clues/report'
import { reinspectionOf } from '@domain/advice/reinspection'
import type { Answer } from '@domain/checklists/answers'
import { anAdvice, aReinspectionReport } from '../../kit/advice'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { answersTo, aPatrol } from '../../kit/patrols'
import { aPerson } from '../../kit/people'
import { codeOf } from '../../kit/code-of'

const AT = '2026-03-02T01:30:00.000Z'
const LATER = '2026-03-16T01:30:00.000Z'
const coordinator = aPerson('coordinator')
const county = aCounty({ dutyOfficerId: coordinator._id })
const water = aFacility({ coordinatorId: coordinator._id })
const wrong = {
  waterClear: { result: 'fail', note: '出厂水浑浊' },
  clearTankLocked: { result: 'fail', note: '清水池没有上锁' },
} as const
const { patrol } = aPatrol(water, coordinator, { at: AT, wrong }, county)
const advice = anAdvice(patrol, water, coordinator, { at: AT })
const asked = askedAgain(advice.items, checklists)

const judgedWith = (said: Record<string, Partial<Answer>>) =>
  judgeAgain(
    asked.map((each) => answersTo(each, water, said)),
    water,
    asked,
  )

function looked(said: Record<string, Partial<Answer>>) {
  const report = aReinspectionReport(advice, water, { at: LATER, wrong: said })
  const judged = judgedWith(said)
  return reinspectionOf(report, { advice, judged, actor: coordinator, now: LATER, lag: 0 })
}

describe('a re-inspection', () => {
  it('asks only what failed, by the version that it failed by', () => {
    const items = asked.flatMap(({ sections }) => sections.flatMap((each) => each.items))
    expect(items.map(({ id }) => id).sort()).toEqual(['clearTankLocked', 'waterClear'])
    expect(asked.map(({ id, version }) => [id, version])).toEqual(
      patrol.checklists.map(({ checklistId, version }) => [checklistId, version]),
    )
  })

  it('asks an item whatever its condition: it was asked when it failed', () => {
    for (const checklist of checklists)
      for (const item of checklist.sections.flatMap(({ items }) => items))
        expect(onlyItems(checklist, [item.id]).sections.flatMap(({ items }) => items)).toEqual([
          expect.not.objectContaining({ when: expect.anything() as unknown }),
        ])
  })

  it('refuses what is missing, strange or unexplained', () => {
    const given = asked.map((each) => answersTo(each, water))
    expect(codeOf(() => judgeAgain([], water, asked))).toBe('checklistMissing')
    const older = given.map((each) => ({ ...each, version: '2001.1' }))
    expect(codeOf(() => judgeAgain(older, water, asked))).toBe('checklistUnknown')
    const none = given.map((each) => ({ ...each, answers: [] }))
    expect(codeOf(() => judgeAgain(none, water, asked))).toBe('answerMissing')
    expect(codeOf(() => judgedWith({ waterClear: { result: 'notApplicable' } }))).toBe(
      'noteMissing',
    )
    expect(codeOf(() => judgedWith({ waterClear: { result: 'fail' } }))).toBe('noteMissing')
  })

  it('closes the advice where everything is put right', () => {
    const after = afterReinspection(advice, looked({}))
    expect(after.status).toBe('closed')
    expect(after.items.map(({ state }) => state)).toEqual(['rectified', 'rectified'])
    expect(after.dueKey).toBeUndefined()
    expect(stillWrong(looked({}))).toBe(false)
  })

  it('takes what is no longer there as put right, with the reason', () => {
    const gone = looked({ waterClear: { result: 'notApplicable', note: '已停用这口井' } })
    expect(afterReinspection(advice, gone).status).toBe('closed')
  })

  it('makes a clue of what is not, linked to the one of the patrol', () => {
    const found = looked({ clearTankLocked: { result: 'fail', note: '还是没有锁' } })
    expect(afterReinspection(advice, found).status).toBe('reported')
    const clues = cluesOfReinspection(found, advice, water, county)
    const { specialty, matter } =
      advice.items.find(({ itemId }) => itemId === 'clearTankLocked') ?? {}
    expect(clues).toHaveLength(1)
    expect(clues[0]).toMatchObject({
      origin: { kind: 'reinspection', id: found._id },
      matter,
      earlierClueId: clueIdOf(patrol._id, { specialty, matter: matter ?? '' }),
      status: 'reported',
    })
    expect(clues[0]?.findings[0]?.words).toBe(
      `${advice.spokenNumber}建议最晚2026年3月16日整改，复查时：还是没有锁`,
    )
  })

  it.each([
    ['refusedEntry', 'reported'],
    ['closedDown', 'closed'],
    ['longOutOfBusiness', 'closed'],
  ] as const)('that ends with %s leaves the advice %s', (end, status) => {
    const report = aReinspectionReport(advice, water, { at: LATER, end, checklists: [] })
    const seen = reinspectionOf(report, {
      ...{ advice, judged: [], actor: coordinator, now: LATER, lag: 0 },
    })
    expect(afterReinspection(advice, seen)).toMatchObject({ status, endedAs: end })
    const [clue] = cluesOfReinspection(seen, advice, water, county)
    expect(clue?.matter).toBe(end)
    expect(clue?.earlierClueId).toBeUndefined()
  })

  it('leaves open what was not measured at every place where it had failed', () => {
    const reading = (point: string, verdict: 'pass' | 'fail') => ({ point, verdict })
    const measured = (...readings: object[]) =>
      [
        {
          checklistId: 'c',
          items: [{ itemId: 'ph', kind: 'reading', result: 'pass', readings }],
        },
      ] as never
    const ph = { checklistId: 'c', itemId: 'ph', state: 'open', points: ['outlet', 'tap'] } as never
    expect(stateAfter(ph, measured(reading('outlet', 'pass')))).toBe('open')
    expect(stateAfter(ph, measured(reading('outlet', 'pass'), reading('tap', 'pass')))).toBe(
      'rectified',
    )
  })

  it('never opens again what is decided, and always comes to one of the three states', () => {
    const results = fc.constantFrom('pass', 'fail', 'notApplicable')
    fc.assert(
      fc.property(results, results, (one, other) => {
        const said = {
          waterClear: { result: one, note: '现场看过' },
          clearTankLocked: { result: other, note: '现场看过' },
        }
        const found = looked(said)
        const after = afterReinspection(advice, found)
        const failed = [one, other].filter((each) => each === 'fail').length
        expect(found.unrectifiedCount).toBe(failed)
        expect(after.status).toBe(failed > 0 ? 'reported' : 'closed')
        const again = afterReinspection({ ...advice, ...after }, looked({}))
        expect(again.items).toEqual(after.items)
      }),
    )
  })
})
