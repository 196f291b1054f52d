import { caseClockState, keptCaseClock, spokenCaseClock } from '@domain/cases/clock'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import { caseRules, caseRulesSetBy, LEGAL_DAYS } from '@domain/clues/case-rules'

const rules = caseRulesSetBy({})
const opened = {
  ...{ _id: 'c', status: 'opened' as const, countedFrom: '2026-03-02' },
  ...{ pauses: [], decidedOn: undefined, reinspection: undefined },
}
const dueOn = (said: Partial<EnforcementCase>, by = rules) =>
  keptCaseClock({ ...opened, ...said }, by).dueOn
const from = (day: string) => `${day}T04:00:00.000Z`

describe('the clock of a case', () => {
  it('gives ninety calendar days until the decision (行政处罚法 第六十条)', () => {
    expect(LEGAL_DAYS).toBe(90)
    expect(dueOn({})).toBe('2026-05-31')
    expect(dueOn({ countedFrom: '2026-12-31' })).toBe('2027-03-31')
  })

  it('is never set longer than the law has it', () => {
    const caseDays = { decide: 91, close: 60, end: 15 }
    expect(caseRules.shape.caseDays.safeParse(caseDays).success).toBe(false)
    expect(dueOn({}, { ...rules, caseDays: { ...caseDays, decide: 60 } })).toBe('2026-05-01')
  })

  it('runs to the closing once it is decided, and to the end once it was looked at again', () => {
    expect(dueOn({ decidedOn: '2026-04-01' })).toBe('2026-05-31')
    const reinspection = { visitId: 'v', dueOn: '2026-06-01', answeredAt: from('2026-06-02') }
    expect(dueOn({ status: 'reinspected', reinspection })).toBe('2026-06-17')
  })

  it.each(['closed', 'ended', 'withdrawn'] as const)('does not run once it is %s', (status) => {
    expect(keptCaseClock({ ...opened, status }, rules)).toEqual({})
    expect(caseClockState({ ...opened, status }, from('2027-01-01'))).toBeUndefined()
  })

  it('leaves out the days on which it stood still at their end', () => {
    const paused = (first: string, until: string) => [
      { from: from(first), until: from(until), reason: '检验期间' },
    ]
    expect(dueOn({ pauses: paused('2026-03-10', '2026-03-10') })).toBe('2026-05-31')
    expect(dueOn({ pauses: paused('2026-03-10', '2026-03-15') })).toBe('2026-06-05')
    // Before the opening again nothing of it counts, so nothing is left out.
    expect(dueOn({ countedFrom: '2026-03-12', pauses: paused('2026-03-10', '2026-03-15') })).toBe(
      '2026-06-13',
    )
  })

  it('has no last day while it stands still, and sorts behind those that have one', () => {
    const pauses = [{ from: from('2026-03-10'), reason: '检验期间' }]
    const still = keptCaseClock({ ...opened, pauses }, rules)
    const running = keptCaseClock(opened, rules)
    expect(still.dueOn).toBeUndefined()
    expect(String(still.dueKey) > String(running.dueKey)).toBe(true)
    expect(caseClockState({ ...opened, pauses }, from('2027-01-01'))).toBe('paused')
    expect(spokenCaseClock({ ...opened, pauses }, from('2026-03-11'))).toBe('计时已暂停：检验期间')
  })

  it.each([
    ['2026-05-16', 'running'],
    ['2026-05-26', 'soon'],
  ])('of what is short from the start is on %s %s', (on, state) => {
    const kept = { ...opened, status: 'reinspected' as const, dueOn: '2026-05-31' }
    expect(caseClockState(kept, from(on))).toBe(state)
  })

  it.each([
    ['2026-05-15', 'running', '最晚2026年5月31日作出处罚决定，还有 16 天'],
    ['2026-05-16', 'soon', '最晚2026年5月31日作出处罚决定，还有 15 天'],
    ['2026-05-31', 'soon', '最晚2026年5月31日作出处罚决定，就是今天'],
    ['2026-06-01', 'overdue', '最晚2026年5月31日作出处罚决定，已超期 1 天'],
  ])('on %s is %s, and says so', (on, state, words) => {
    const kept = { ...opened, dueOn: '2026-05-31' }
    expect(caseClockState(kept, from(on))).toBe(state)
    expect(spokenCaseClock(kept, from(on))).toBe(words)
  })
})
