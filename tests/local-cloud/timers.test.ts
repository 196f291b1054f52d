import { nextAfter } from '../../local-cloud/runtime/timers'
import type { ClockSetting, LocalCloud } from '../../local-cloud'
import { startTestCloud } from './kit'

const after = (cron: string, since: string) => {
  const next = nextAfter(cron, Date.parse(since))
  return next === Infinity ? 'never' : new Date(next).toISOString()
}

describe('a WeChat cron', () => {
  it.each(['* * * * *', '0 * * * * *', '0 99 * * * * *', 'hourly'])('may not be %p', (cron) => {
    expect(() => nextAfter(cron, 0)).toThrow()
  })

  it.each([
    [
      'every five minutes',
      '0 */5 * * * * *',
      '2026-03-02T01:01:00.000Z',
      '2026-03-02T01:05:00.000Z',
    ],
    ['at 8 in China', '0 0 8 * * * *', '2026-03-02T01:00:00.000Z', '2026-03-03T00:00:00.000Z'],
    ['on Mondays', '0 0 0 * * MON *', '2026-03-02T01:00:00.000Z', '2026-03-08T16:00:00.000Z'],
    ['on the 23rd', '0 0 9 23 * * *', '2026-03-02T01:00:00.000Z', '2026-03-23T01:00:00.000Z'],
    // 2026-03-07 is the Saturday before the 15th: day and weekday are alternatives.
    [
      'on the 15th or a Saturday',
      '0 0 0 15 * SAT *',
      '2026-03-02T01:00:00.000Z',
      '2026-03-06T16:00:00.000Z',
    ],
    ['in a year that is over', '0 0 0 1 1 * 2025', '2026-03-02T01:00:00.000Z', 'never'],
  ])('fires %s', (_, cron, since, expected) => {
    expect(after(cron, since)).toBe(expected)
  })
})

describe('a timer', () => {
  let cloud: LocalCloud
  afterEach(() => cloud.stop())

  it('calls its function as WeChat does, with no person', async () => {
    cloud = await startTestCloud({ clock: { at: '2026-03-02T01:00:00.500Z', frozen: true } })
    expect(await cloud.fireTimer('tick')).toEqual({
      event: {
        Type: 'Timer',
        TriggerName: 'everyMinute',
        Time: '2026-03-02T01:00:00Z',
        Message: '',
      },
      context: { ENV: 'local-env', SOURCE: 'wx_trigger' },
    })
  })

  it('fires when the cloud’s clock says so, where scheduling is on', async () => {
    cloud = await startTestCloud({ clock: '2026-03-02T01:00:59.900Z', schedule: true })
    const ticked = new Promise<number>((resolve) =>
      cloud.onLog(({ functionName, at }) => functionName === 'tick' && resolve(at)),
    )
    expect(new Date(await ticked).toISOString()).toMatch(/^2026-03-02T01:01:/)
  })
})

describe('the clock', () => {
  let cloud: LocalCloud
  beforeEach(async () => {
    cloud = await startTestCloud()
  })
  afterEach(() => cloud.stop())

  const told = async () => {
    const alice = await cloud.client('o-alice')
    const { result } = await alice.callFunction<Record<string, unknown>>({
      name: 'misbehave',
      data: { does: 'tellsTime' },
    })
    return result
  }

  /** What a function is told lies between the machine's time before and after, moved by this much. */
  async function isAhead(by: number, setting: ClockSetting): Promise<void> {
    cloud.setClock(setting)
    const before = Date.now()
    const { now } = await told()
    const rounding = 1
    expect(Number(now)).toBeGreaterThanOrEqual(before + by - rounding)
    expect(Number(now)).toBeLessThanOrEqual(Date.now() + by + rounding)
  }

  it('refuses what is no instant', () => {
    expect(() => cloud.setClock('yesterday')).toThrow('not an instant')
  })

  it('stands still in every function when frozen', async () => {
    cloud.setClock({ at: '2024-02-29T16:00:00.000Z', frozen: true })
    expect(await told()).toEqual({
      date: '2024-02-29T16:00:00.000Z',
      now: Date.parse('2024-02-29T16:00:00.000Z'),
      called: expect.stringContaining('Feb 29 2024 16:00:00 GMT+0000'),
      hour: 0,
      isDate: true,
    })
  })

  it('goes on from a set instant, by an offset, and back to the machine’s', async () => {
    const instant = '2024-02-29T16:00:00.000Z'
    await isAhead(Date.parse(instant) - Date.now(), instant)
    await isAhead(24 * 3600 * 1000, 24 * 3600 * 1000)
    await isAhead(0, null)
  })
})
