import type { PatrolReport } from '@domain/patrols/patrol'
import { checkReport, corrected, isTimeDoubtful } from '@domain/patrols/report'

const clock = { lag: 0, now: '2026-03-02T02:00:00.000Z' }
const AT = '2026-03-02T01:00:00.000Z'

const photo = {
  fileId: 'cloud://env.bucket/photos/p/1.jpg',
  sha256: 'a'.repeat(64),
  source: 'camera' as const,
  takenAt: AT,
  size: 1000,
}
const answered = {
  checklistId: 'ruralCentralSupply',
  version: '2022.1',
  answers: [{ itemId: 'licenceHeld', result: 'pass' as const, photos: [photo] }],
  readings: [{ itemId: 'ph', point: 'outlet' as const, raw: '7.2', photos: [photo] }],
}
const report: PatrolReport = {
  _id: '0'.repeat(26),
  facilityId: '1'.repeat(26),
  startedAt: AT,
  endedAt: AT,
  end: 'done',
  checklists: [answered],
  differences: [{ what: 'name', words: '改了名字', photos: [photo] }],
  photos: [photo],
}

const refusalOf = (said: Partial<PatrolReport>): string | undefined => {
  try {
    checkReport({ ...report, ...said }, { status: 'open' })
    return undefined
  } catch (refused) {
    return (refused as { code: string }).code
  }
}

describe('what a report must be', () => {
  it.each<[string, Partial<PatrolReport>]>([
    ['checklistUnasked', { end: 'refusedEntry' }],
    ['checklistMissing', { checklists: [] }],
    ['photoRequired', { end: 'closedDown', checklists: [], photos: [] }],
    ['photosTooMany', { photos: Array(58).fill(photo) }],
    ['invalidInput', { differences: [...report.differences, ...report.differences] }],
  ])('is refused with %s', (code, said) => {
    expect(refusalOf(said)).toBe(code)
  })

  it('is taken when nothing is wrong', () => {
    expect(refusalOf({})).toBeUndefined()
    expect(refusalOf({ photos: Array(57).fill(photo) })).toBeUndefined()
  })
})

describe('a phone whose clock is an hour behind', () => {
  it('has the times of its visit and of every photo moved', () => {
    const moved = corrected(
      { ...report, fix: { longitude: 107, latitude: 30, accuracy: 9, at: AT } },
      { ...clock, lag: 3_600_000 },
    )
    const times = JSON.stringify(moved).match(/2026-[^"]*/g)
    expect(times).toHaveLength(7)
    expect(new Set(times)).toEqual(new Set(['2026-03-02T02:00:00.000Z']))
  })
})

describe('a phone whose clock was set during the visit', () => {
  const LATER = '2026-03-05T01:00:00.000Z'
  const settled = (said: Partial<PatrolReport>) => {
    const visit = { ...report, ...said }
    const { startedAt, endedAt } = corrected(visit, clock)
    return { startedAt, endedAt, doubtful: isTimeDoubtful(visit, clock) }
  }

  it('has its times as they are where nothing speaks against them', () => {
    expect(settled({})).toEqual({ startedAt: AT, endedAt: AT, doubtful: false })
    const ahead = '2026-03-02T02:04:59.000Z'
    expect(settled({ endedAt: ahead })).toMatchObject({ endedAt: ahead, doubtful: false })
  })

  it('has not been anywhere in the future, nor before there were checklists', () => {
    for (const at of [LATER, '2021-12-31T23:59:59.999Z', '9999-01-01T00:00:00.000Z'])
      expect(settled({ startedAt: at, endedAt: at })).toEqual({
        ...{ startedAt: clock.now, endedAt: clock.now },
        doubtful: true,
      })
  })

  it('did not end before it began', () => {
    const before = '2026-03-01T01:00:00.000Z'
    expect(settled({ endedAt: before })).toEqual({
      ...{ startedAt: before, endedAt: before },
      doubtful: true,
    })
  })
})
