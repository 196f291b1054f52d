import fc from 'fast-check'
import { endingPapers, expiryOf } from '@domain/facilities/expiry'
import { addDays } from '@domain/kernel/time'

const ENDS = '2026-06-30'
const holder = {
  _id: '01hzz0000000000000000000a1',
  status: 'open',
  licences: [{ name: '卫生许可证', number: '渝卫水证 1 号', expiresOn: ENDS }],
} as const

const remindersFrom = (today: string) => {
  const days: string[] = []
  for (let on = expiryOf({ ...holder, licences: [...holder.licences] }, today).remindOn; on;) {
    days.push(on)
    on = expiryOf({ ...holder, licences: [...holder.licences] }, on).remindOn
  }
  return days
}

describe('a paper that ends', () => {
  it('is nobody’s concern where the facility is closed, or no last day is written', () => {
    const nothing = { nextExpiryOn: undefined, expiryKey: undefined, remindOn: undefined }
    const licences = [{ name: '卫生许可证', number: '1' }]
    expect(
      expiryOf({ ...holder, status: 'closed', licences: [...holder.licences] }, '2026-05-01'),
    ).toEqual(nothing)
    expect(expiryOf({ ...holder, licences }, '2026-05-01')).toEqual(nothing)
  })

  it('is reminded of sixty days and fifteen days before, and on the day after', () => {
    expect(remindersFrom('2026-01-01')).toEqual(['2026-05-01', '2026-06-15', '2026-07-01'])
  })

  it('is reminded of on later days only, and not for ever', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 30 }), (offset) => {
        const today = addDays(ENDS, offset)
        const days = remindersFrom(today)
        expect(days.every((on) => on > today)).toBe(true)
        expect(days).toEqual([...days].sort())
        expect(days.length).toBe([-60, -15, 1].filter((each) => each > offset).length)
      }),
      { seed: 4 },
    )
  })

  it.each([
    ['2026-04-30', []],
    ['2026-05-01', ['expiring']],
    [ENDS, ['expiring']],
    ['2026-07-01', ['expired']],
  ])('seen on %s is %j', (today, states) => {
    const found = endingPapers({ licences: [...holder.licences] }, today)
    expect(found.map(({ state }) => state)).toEqual(states)
  })

  it('may be a certificate of somebody who works there; the first to end comes first', () => {
    const certificates = [
      { holderName: '王小兰', kind: 'health', number: '', expiresOn: '2026-06-01' } as const,
    ]
    const both = { ...holder, licences: [...holder.licences], certificates }
    expect(expiryOf(both, '2026-01-01')).toMatchObject({ nextExpiryOn: '2026-06-01' })
    expect(endingPapers(both, '2026-05-20').map(({ name }) => name)).toEqual([
      '王小兰的健康合格证明',
      '卫生许可证',
    ])
  })
})
