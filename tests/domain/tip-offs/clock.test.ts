import type { Severity } from '@domain/checklists/severity'
import { ourTimeLimits } from '@domain/clues/time-limits'
import { APART, tipClock } from '@domain/tip-offs/clock'
import type { TipStatus } from '@domain/tip-offs/status'
import { aCounty } from '../../kit/counties'

const NOW = '2026-03-02T02:00:00.000Z'
const LAST_MONTH = '2026-02-02T02:00:00.000Z'

const county = aCounty({ dutyOfficerId: 'duty' })
const clock = (status: TipStatus, severity: Severity, since = NOW, of = county) =>
  tipClock({ status, severity, listKey: `${since} 1` }, since, of)

describe('the clock of a tip', () => {
  it('stands still once it is declined, however much it presses', () => {
    expect(clock('declined', 'emergency')).toEqual({ dueAt: undefined, dueKey: undefined })
  })

  it('gives what presses as long as the county gives a clue that presses, at night too', () => {
    expect(clock('submitted', 'emergency').dueAt).toBe('2026-03-02T02:30:00.000Z')
    const emergency = { unit: 'minutes' as const, count: 60 }
    const { accept, ...others } = ourTimeLimits
    const timeLimits = { ...others, accept: { ...accept, emergency } }
    expect(clock('submitted', 'emergency', NOW, { ...county, timeLimits }).dueAt).toBe(
      '2026-03-02T03:00:00.000Z',
    )
    expect(clock('submitted', 'ordinary').dueAt).toBe('2026-03-09T15:59:59.999Z')
  })

  it('answers what pressed like any other once it is taken up', () => {
    expect(clock('accepted', 'emergency')).toEqual(clock('accepted', 'ordinary'))
  })

  it('puts what presses before what is overdue, and what is kept apart behind all', () => {
    const [pressing, overdue, apart] = [
      clock('submitted', 'emergency'),
      clock('submitted', 'ordinary', LAST_MONTH),
      clock('quarantined', 'emergency', LAST_MONTH),
    ].map(({ dueKey = '' }) => dueKey)
    expect(String(pressing) < String(overdue)).toBe(true)
    expect(String(overdue) < APART && APART <= String(apart)).toBe(true)
  })
})
