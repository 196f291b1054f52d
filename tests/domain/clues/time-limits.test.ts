import {
  ourTimeLimits,
  spokenTimeLimit,
  timeLimits,
  type TimeLimit,
} from '@domain/clues/time-limits'

const minutes = (count: number): TimeLimit => ({ unit: 'minutes', count })
const days = (count: number): TimeLimit => ({ unit: 'workingDays', count })

describe('limits that a county sets', () => {
  const accepting = (accept: object) => ({
    ...ourTimeLimits,
    accept: { ...ourTimeLimits.accept, ...accept },
  })

  it('are refused where an emergency would wait for a working day', () =>
    expect(timeLimits.safeParse(accepting({ emergency: days(1) })).success).toBe(false))

  it.each([{ ordinary: days(0) }, { ordinary: minutes(0) }, { urgent: days(1.5) }])(
    'are refused where they are %j',
    (wrong) => expect(timeLimits.safeParse(accepting(wrong)).success).toBe(false),
  )

  it('may be those that we propose', () =>
    expect(timeLimits.parse(ourTimeLimits)).toEqual(ourTimeLimits))

  it.each([
    [minutes(30), '30 分钟内'],
    [minutes(120), '2 小时内'],
    [days(3), '3 个工作日内'],
  ])('%j are said as %s', (limit, words) => expect(spokenTimeLimit(limit)).toBe(words))
})
