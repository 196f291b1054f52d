import { openedCase } from '@domain/cases/decisions/opened'
import { closedCase, type CaseClosing } from '@domain/cases/decisions/closed'
import { recorded } from '@domain/cases/decisions/recorded'
import { spokenMatters } from '@domain/cases/enforcement-case'
import { spokenPenalties } from '@domain/cases/penalties'
import type { Clue } from '@domain/clues/clue'
import { aCase, decidingAt } from '../../kit/cases'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'

const AT = '2026-03-02T01:30:00.000Z'
const [one, other] = [aPerson('officer'), aPerson('officer')]
const coordinator = aPerson('coordinator')
const county = aCounty({ dutyOfficerId: one._id })
const water = aFacility({ coordinatorId: coordinator._id })
const wrong = {
  clearTankLocked: { result: 'fail', note: '清水池没有上锁' },
  waterClear: { result: 'fail', note: '出厂水浑浊' },
} as const
const clues = aPatrol(water, coordinator, { at: AT, wrong }, county).clues.map((clue): Clue => ({
  ...clue,
  status: 'accepted',
}))
const deciding = decidingAt(AT, one)
const opening = (given: readonly Clue[], openedOn = '2026-03-02') => ({
  ...{ requestId: anId(), openedOn, officerIds: [one._id, other._id] },
  clues: given.map(({ _id }) => ({ clueId: _id, seen: 0 })),
})
const opened = (given: readonly Clue[], openedOn?: string) =>
  openedCase(opening(given, openedOn), { clues: given, officers: [one, other] }, deciding)
/** Told by somebody, of a place that is no facility. */
const told = (facilityName: string): Clue => {
  const { facilityId: _facilityId, ...clue } = clues[0]!
  return { ...clue, _id: anId(), facilityName }
}

describe('a case is opened', () => {
  it('neither in days to come nor years ago', () => {
    expect(() => opened(clues, '2026-03-03')).toThrow('立案日期：不能晚于今天')
    expect(() => opened(clues, '2025-03-01')).toThrow('立案日期：离现在太远')
    expect(() => opened(clues, '2026-02-30')).toThrow('没有 2026-02-30 这一天')
  })

  it('not from clues of two places, nor from one that has a case', () => {
    const elsewhere = { ...clues[1]!, facilityId: anId() }
    expect(() => opened([clues[0]!, elsewhere])).toThrow('不是同一个单位')
    expect(() => opened([told('集市东头'), told('集市西头')])).toThrow('不是同一个单位')
    expect(() => opened([clues[0]!, told('集市东头')])).toThrow('不是同一个单位')
    expect(() => opened([{ ...clues[0]!, status: 'caseOpened', caseId: anId() }])).toThrow(
      '已经立案',
    )
  })

  it('of one facility, or of one place in the same words', () => {
    expect(opened(clues).matters).toHaveLength(2)
    expect(opened([told('集市东头'), told(' 集市 东头')]).matters).toHaveLength(1)
  })

  it('by two officers, each of whom is named in it', () => {
    const made = opened(clues)
    expect(made.officers.map(({ name }) => name)).toEqual([one.name, other.name])
    expect(made.dueOn).toBe('2026-05-31')
    expect(made.handlings.map(({ what }) => what)).toEqual(['opened'])
  })
})

describe('what is known of a case', () => {
  const found = aCase(clues, [one, other], { at: AT })

  it('is recorded once without a word, and changed only with one', () => {
    const first = { ...found, ...recorded(found, { number: '渝云卫立〔2026〕1号' }, deciding) }
    expect(first.number).toBe('渝云卫立〔2026〕1号')
    const again = () => recorded(first, { number: '渝云卫立〔2026〕2号' }, deciding)
    expect(again).toThrow('请写明为什么改')
    expect(() => recorded(first, { number: '渝云卫立〔2026〕1号' }, deciding)).toThrow('不用再改')
    const words = '编号录错'
    const corrected = recorded(first, { number: '渝云卫立〔2026〕2号', words }, deciding)
    expect(corrected.handlings?.at(-1)?.words).toBe('案件编号：渝云卫立〔2026〕2号；编号录错')
  })

  it('moves the clock with the day of the opening, and on with the decision', () => {
    const words = '系统里是前一天'
    const earlier = recorded(found, { openedOn: '2026-03-01', words }, deciding)
    expect(earlier.dueOn).toBe('2026-05-30')
    const decidedOn = '2026-03-02'
    expect(recorded(found, { decidedOn }, deciding).dueOn).toBe('2026-05-01')
    expect(() => recorded(found, { decidedOn: '2026-03-01' }, deciding)).toThrow('不能早于立案日期')
  })
})

describe('a case is closed', () => {
  const found = aCase(clues, [one, other], { at: AT })
  const closing = (said: Partial<CaseClosing> = {}): CaseClosing => ({
    ...{ outcome: 'penalised', words: '已经缴清罚款并上锁', number: '渝云卫立〔2026〕1号' },
    ...{ decidedOn: '2026-03-02', closedOn: '2026-03-02' },
    ...{ penalties: ['warning', 'fine'], fineFen: 300_000 },
    ...said,
  })
  const close = (said: Partial<CaseClosing>) => closedCase(found, closing(said), deciding)

  it('not without its number', () => {
    expect(() => close({ number: undefined })).toThrow('请先填写案件编号')
  })

  it('as penalised only with the decision, the kinds and the sum of a fine', () => {
    for (const missing of [
      { decidedOn: undefined },
      { penalties: undefined, fineFen: undefined },
      { fineFen: undefined },
    ])
      expect(() => close(missing)).toThrow('处罚决定日期和处罚种类')
    for (const wrongly of [
      { outcome: 'corrected' as const },
      { penalties: ['warning'] as 'warning'[] },
    ])
      expect(() => close(wrongly)).toThrow('没有处罚（罚款）的')
  })

  it('not before what went before it', () => {
    const later = { ...found, openedOn: '2026-03-02' }
    const at = (closedOn: string) => () => closedCase(later, closing({ closedOn }), deciding)
    expect(at('2026-03-01')).toThrow('结案日期：不能早于处罚决定日期')
    expect(at('2026-03-03')).toThrow('结案日期：不能晚于今天')
  })

  it('and only then, where it was so, no longer said to be suspected', () => {
    expect(spokenMatters(found)).toMatch(/^疑似/)
    expect(spokenMatters({ ...found, ...close({}) })).not.toContain('疑似')
    const none = { penalties: undefined, fineFen: undefined }
    expect(spokenMatters({ ...found, ...close({ outcome: 'unfounded', ...none }) })).toMatch(
      /^疑似/,
    )
  })

  it('with the penalties in words', () => {
    expect(spokenPenalties(['warning', 'fine'], 300_050)).toBe('警告、罚款 3,000.50 元')
    expect(close({}).handlings?.at(-1)?.words).toBe(
      '查实，已处罚；警告、罚款 3,000 元；已经缴清罚款并上锁',
    )
  })
})
