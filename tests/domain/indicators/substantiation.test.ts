import { talliesOfHelp } from '@domain/indicators/assistance'
import {
  keysOfCentre,
  keysOfCentres,
  keysOfPerson,
  spokenShare,
  substantiationIn,
  talliesOfClosing,
  talliesOfOutcome,
  townshipIn,
} from '@domain/indicators/substantiation'
import { outcome, type Outcome } from '@domain/clues/outcome'
import { isAmong, sumsOf, takenBack } from '@domain/kernel/tally'

const clue = { township: '500299101', reportedBy: 'p1' }
const closed = (of: Outcome, on = '2026-03-02') => talliesOfClosing(clue, of, on)

describe('how many clues were found to be so', () => {
  it('is nothing while nothing is decided', () => {
    expect(talliesOfOutcome({ ...clue, outcome: undefined, closedAt: undefined })).toEqual([])
    expect(spokenShare(substantiationIn(new Map(), keysOfPerson(2026, 'p1')))).toBe('—')
  })

  it('is of what was looked into: what was referred or not handled is in neither', () => {
    const sums = sumsOf(outcome.options.flatMap((each) => closed(each)))
    const own = substantiationIn(sums, keysOfPerson(2026, 'p1'))
    expect(own).toEqual({ substantiated: 2, unfounded: 1, unexamined: 2 })
    expect(substantiationIn(sums, keysOfCentre(2026, '500299101'))).toEqual(own)
    expect(spokenShare(own)).toBe('66.7%')
    expect(spokenShare({ substantiated: 0, unfounded: 0, unexamined: 3 })).toBe('—')
  })

  it('is of the year of the decision, in China, and of nobody else', () => {
    const late = { ...clue, outcome: 'corrected' as const, closedAt: '2026-12-31T16:00:00.000Z' }
    const sums = sumsOf(talliesOfOutcome(late))
    expect(substantiationIn(sums, keysOfPerson(2027, 'p1')).substantiated).toBe(1)
    expect(substantiationIn(sums, keysOfPerson(2026, 'p1')).substantiated).toBe(0)
    expect(substantiationIn(sums, keysOfPerson(2027, 'p2')).substantiated).toBe(0)
  })

  it('is as it was before where it is taken back', () => {
    const sums = sumsOf([...closed('corrected'), ...takenBack(closed('corrected'))])
    expect([...sums.values()]).toEqual([0, 0])
  })
})

describe('the keys of a county’s centres', () => {
  const among = (key: string) => isAmong(keysOfCentres(2026, '500299'), key)

  it('are those of its townships, of that year', () => {
    const [person = { key: '' }, centre = { key: '' }] = closed('corrected')
    expect([centre.key, person.key].map(among)).toEqual([true, false])
    expect(townshipIn(centre.key)).toBe('500299101')
    const [help = { key: '' }] = talliesOfHelp({
      ...{ township: '500299101', givenAt: '2026-03-02T02:00:00.000Z' },
    })
    expect(among(help.key)).toBe(true)
    const [, other = { key: '' }] = talliesOfClosing(
      { ...clue, township: '500298101' },
      ...(['corrected', '2026-03-02'] as const),
    )
    const [, before = { key: '' }] = closed('corrected', '2025-12-31')
    expect([other.key, before.key].map(among)).toEqual([false, false])
  })
})
