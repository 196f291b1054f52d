import {
  openCountsIn,
  keysOfOpenCounts,
  spokenFew,
  talliesOfCase,
  talliesOfTip,
} from '@domain/indicators/open-counts'
import { sumsOf } from '@domain/kernel/tally'
import { counted } from '../../../cloudfunctions/kernel/counted'
import { aPlace } from '../../kit/places'

const NOW = '2026-03-02T02:00:00.000Z'
const { patrol, residentTip, enforcementCase } = aPlace({ now: NOW })
const answer = { kind: 'penalised' as const, words: '情况属实，已处罚', at: NOW, byName: '王执法' }

describe('the numbers of a county’s year', () => {
  it('count no tip before its answer, no open case and none that was withdrawn', () => {
    expect(talliesOfTip(residentTip)).toEqual([])
    expect(talliesOfTip({ ...residentTip, answer, status: 'accepted' })).toEqual([])
    expect(talliesOfCase(enforcementCase)).toEqual([])
    const closedOn = '2026-03-01'
    expect(talliesOfCase({ ...enforcementCase, status: 'opened', closedOn })).toEqual([])
    expect(talliesOfCase({ ...enforcementCase, status: 'withdrawn', closedOn })).toEqual([])
  })

  it('are each counted once, and taken back where a tip is handled anew', () => {
    const answered = { ...residentTip, answer, status: 'closed' as const }
    const closed = { ...enforcementCase, status: 'closed' as const, closedOn: '2026-03-01' }
    const tallies = [
      ...counted('patrols', patrol, undefined),
      ...counted('tipOffs', answered, residentTip),
      ...counted('cases', closed, enforcementCase),
      ...counted('cases', { ...closed, status: 'reinspected' }, closed),
    ]
    const keys = keysOfOpenCounts(patrol.county, 2026)
    expect(openCountsIn(sumsOf(tallies), keys)).toEqual({
      ...{ patrolCount: 1, answeredTipCount: 1, closedCaseCount: 1 },
    })
    const anew = [...tallies, ...counted('tipOffs', { ...answered, status: 'accepted' }, answered)]
    expect(openCountsIn(sumsOf(anew), keys).answeredTipCount).toBe(0)
    expect(tallies.some(({ key }) => /5002990|township/.test(key))).toBe(false)
  })

  it('are not told exactly where so few might be known', () => {
    expect([0, 1, 4, 5, 12].map(spokenFew)).toEqual(['0', '不到 5', '不到 5', '5', '12'])
  })
})
