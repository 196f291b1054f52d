import { adviceReport } from '@domain/advice/advice'
import { checkAdvice, correctedAdvice, rectifyOnFault } from '@domain/advice/check-advice'
import { adviceCode, adviceLink, codeIn, makeAdviceCode } from '@domain/advice/code'
import { advisedItems, requestableOf } from '@domain/advice/from-findings'
import { seenByOperator } from '@domain/advice/operator-view'
import { ADVICE_IS_NO_ORDER, DATE_IS_REQUESTED } from '@domain/advice/words'
import { anAdvice, anAdviceReport } from '../../kit/advice'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol } from '../../kit/patrols'
import { aPerson } from '../../kit/people'

const AT = '2026-03-02T01:30:00.000Z'
const NOW = '2026-03-02T02:00:00.000Z'
const coordinator = aPerson('coordinator')
const water = aFacility({ coordinatorId: coordinator._id })
const wrong = {
  waterClear: { result: 'fail', note: '出厂水浑浊' },
  clearTankLocked: { result: 'fail', note: '清水池没有上锁' },
} as const
const { patrol } = aPatrol(
  water,
  coordinator,
  { at: AT, wrong },
  aCounty({ dutyOfficerId: coordinator._id }),
)
const report = (said: object = {}) => anAdviceReport(patrol, coordinator, { at: AT, ...said })
const refusal = (does: () => unknown) => {
  try {
    does()
    return 'taken'
  } catch (problem) {
    return (problem as { code: string }).code
  }
}

describe('an advice', () => {
  it.each([
    ['a patrol that has one already', report(), { ...patrol, adviceId: 'a' }, 'adviceGivenAlready'],
    [
      'a visit that came to nothing',
      report(),
      { ...patrol, end: 'refusedEntry' },
      'adviceUnfounded',
    ],
    ['a date in the past', report({ rectifyOn: '2026-03-01' }), patrol, 'invalidInput'],
    ['a date that is not', report({ rectifyOn: '2026-02-30' }), patrol, 'invalidInput'],
  ])('is not taken for %s', (_what, given, of, code) => {
    expect(refusal(() => checkAdvice(given, of as typeof patrol))).toBe(code)
  })

  it('is taken on the day itself and for half a year, not longer', () => {
    expect(refusal(() => checkAdvice(report(), patrol))).toBe('taken')
    expect(rectifyOnFault('2026-03-02', '2026-03-02')).toBeUndefined()
    expect(rectifyOnFault('2026-08-29', '2026-03-02')).toBeUndefined()
    expect(rectifyOnFault('2026-08-30', '2026-03-02')).toBe('离现在太远')
  })

  it('asks for what failed and nothing else, once, in the coordinator’s words', () => {
    const [first, ...others] = requestableOf(patrol.checklists)
    expect(others).toHaveLength(1)
    const { checklistId = '', itemId = '' } = first ?? {}
    const asked = { checklistId, itemId, words: '请给清水池加锁' }
    expect(advisedItems([asked], patrol.checklists)).toMatchObject([
      {
        itemId: 'clearTankLocked',
        found: '清水池没有上锁',
        words: '请给清水池加锁',
        state: 'open',
      },
    ])
    expect(refusal(() => advisedItems([asked, asked], patrol.checklists))).toBe('invalidInput')
    const passed = { ...asked, itemId: 'sourceSigns' }
    expect(refusal(() => advisedItems([passed], patrol.checklists))).toBe('adviceUnfounded')
    expect(first?.words).toBe(`建议整改，做到：${first?.question ?? ''}`)
  })

  it('that nobody signed names who stood by', () => {
    const refused = (witness?: string) =>
      adviceReport.safeParse(
        report({ signing: { kind: 'refused', at: AT, ...(witness && { witness }) } }),
      ).success
    expect(refused()).toBe(false)
    expect(refused('村主任李四')).toBe(true)
  })

  it('has its times moved where the phone’s clock was wrong', () => {
    const moved = correctedAdvice(report(), { lag: 1_200_000, now: NOW })
    expect(moved.writtenAt).toBe('2026-03-02T01:50:00.000Z')
    expect(moved.signing).toMatchObject({
      at: '2026-03-02T01:50:00.000Z',
      signature: { takenAt: '2026-03-02T01:50:00.000Z' },
    })
  })

  it('shows the operator no phone, no code, nobody’s id and nothing of clues', () => {
    const advice = anAdvice(patrol, water, coordinator, { at: AT })
    const words = JSON.stringify(seenByOperator({ ...advice, status: 'reported' }))
    expect(words).not.toContain(coordinator.phone)
    expect(words).not.toContain(coordinator._id)
    expect(words).not.toContain(advice.code)
    expect(words).not.toMatch(/线索|疑似|clue/i)
  })

  it('says that it is advice and that its date is requested', () => {
    expect(ADVICE_IS_NO_ORDER).toMatch(/建议/)
    expect(ADVICE_IS_NO_ORDER).toMatch(/不是行政执法文书/)
    expect(DATE_IS_REQUESTED).toMatch(/建议日期/)
  })

  it.each(['%E0%A4%A', '', 'https://example.com/a/', '0'.repeat(15)])(
    'is not found in %j',
    (opened) => expect(codeIn(opened)).toBeUndefined(),
  )

  it('is found again however it was scanned or shared', () => {
    const code = makeAdviceCode(new Uint8Array(10).fill(7))
    const link = adviceLink(code, 'https://wsjd.example.gov.cn/')
    for (const opened of [code, link, ` ${link} `, encodeURIComponent(link)])
      expect(codeIn(opened)).toBe(code)
  })

  it('is opened by eighty bits', () => {
    const code = makeAdviceCode(new Uint8Array(10).fill(255))
    expect(adviceCode.safeParse(code).success).toBe(true)
    expect(code).toHaveLength(80 / 5)
    expect(makeAdviceCode(new Uint8Array(10).fill(254))).not.toBe(code)
  })
})
