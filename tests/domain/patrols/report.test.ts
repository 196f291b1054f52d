import type { PatrolReport } from '@domain/patrols/patrol'
import { checkReport, corrected } from '@domain/patrols/report'

const NOW = '2026-03-02T02:00:00.000Z'
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
    checkReport({ ...report, ...said }, { status: 'open' }, NOW)
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
    ['patrolInFuture', { endedAt: '2026-03-02T02:06:00.000Z' }],
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
      3_600_000,
    )
    const times = JSON.stringify(moved).match(/2026-[^"]*/g)
    expect(times).toHaveLength(7)
    expect(new Set(times)).toEqual(new Set(['2026-03-02T02:00:00.000Z']))
  })
})
