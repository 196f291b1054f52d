// What whoever has the receipt code reads and may do, at each step of each kind of tip.

import {
  isOpenToMessages,
  mayAskAgain,
  mayRate,
  refuseMessage,
  refuseToAskAgain,
  refuseToRate,
} from '@domain/tip-offs/informant-acts'
import { overSince, publicStateNames, publicStateOf } from '@domain/tip-offs/public-state'
import { tipMachine, tipStatusNames, type TipStatus } from '@domain/tip-offs/status'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { codeOf } from '../../kit/code-of'

type Stood = Pick<TipOff, 'status' | 'rating' | 'reopenedAt' | 'channel'>
const statuses = Object.keys(tipStatusNames) as TipStatus[]
const AT = '2026-03-02T02:00:00.000Z'
const rating: TipOff['rating'] = { satisfaction: 'satisfied', solved: true, words: '', at: AT }

const residents = (status: TipStatus, more: Partial<Stood> = {}): Stood => ({
  ...{ status, channel: 'miniProgram' },
  ...more,
})
const counters = (status: TipStatus): Stood => ({ status, channel: 'walkIn' })

describe('what an informant reads', () => {
  it('is one of six plain states, and none of the inner ones beyond them', () => {
    expect(Object.values(publicStateNames)).toHaveLength(6)
    for (const status of statuses) expect(publicStateNames).toHaveProperty(publicStateOf(status))
  })

  it('does not tell that a tip was kept apart', () => {
    expect(publicStateOf('quarantined')).toBe(publicStateOf('submitted'))
  })

  it('is of what was told at the counter that it is over, as soon as what it went on as is', () => {
    const stood = counters('becameClue')
    expect(overSince(stood, { closedAt: undefined })).toBeUndefined()
    expect(overSince(stood, { closedAt: AT })).toBe(AT)
    expect(overSince({ ...counters('closed'), endedAt: AT }, undefined)).toBe(AT)
    expect(overSince(residents('becameClue'), { closedAt: AT })).toBeUndefined()
  })

  it('is of a joined tip the state of what it was joined to', () => {
    expect(publicStateOf('joined', 'closed')).toBe('answered')
    expect(publicStateOf('joined', 'accepted')).toBe('accepted')
  })

  it('says answered at the end alone, whichever way a tip went', () => {
    const answered = statuses.filter((status) => publicStateOf(status) === 'answered')
    expect(answered).toEqual(['closed'])
    const ways = statuses.filter((status) => tipMachine[status].includes('closed'))
    expect(ways).toEqual(expect.arrayContaining(['accepted', 'becameClue', 'becameEmergency']))
  })
})

describe('what an informant may do', () => {
  it.each(statuses)(
    'while it is %s is refused in the words that it is not offered in',
    (status) => {
      const tip = residents(status)
      expect(codeOf(() => refuseMessage(tip))).toBe(isOpenToMessages(tip) ? 'ok' : 'tipOver')
      expect(codeOf(() => refuseToRate(tip, tip))).toBe(mayRate(tip, tip) ? 'ok' : 'notAnswered')
      expect(codeOf(() => refuseToAskAgain(tip, tip))).toBe(
        mayAskAgain(tip, tip) ? 'ok' : 'notAnswered',
      )
    },
  )

  it('is to write until it has ended, to rate an answer once, and to ask once again', () => {
    const able = (may: (tip: Stood) => boolean) =>
      statuses.filter((status) => may(residents(status)))
    expect(able((tip) => mayRate(tip, tip))).toEqual(['closed'])
    expect(able((tip) => mayAskAgain(tip, tip))).toEqual(
      expect.arrayContaining(['closed', 'declined']),
    )
    expect(able(isOpenToMessages)).not.toEqual(expect.arrayContaining(['closed']))
    const rated = residents('closed', { rating })
    expect(codeOf(() => refuseToRate(rated, rated))).toBe('ratedAlready')
    const reopened = residents('closed', { reopenedAt: AT })
    expect(codeOf(() => refuseToAskAgain(reopened, reopened))).toBe('reopenedAlready')
  })

  it('is none of it for what was told at the counter: whoever took it answers', () => {
    for (const tip of statuses.map(counters)) {
      for (const refuse of [
        () => refuseMessage(tip),
        () => refuseToRate(tip, tip),
        () => refuseToAskAgain(tip, tip),
      ])
        expect(codeOf(refuse)).toBe('tipOfCounter')
    }
  })
})
