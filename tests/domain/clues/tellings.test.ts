import { outcomeNames, type Outcome } from '@domain/clues/outcome'
import { tellClosed } from '@domain/clues/tellings'

const clue = {
  _id: '0'.repeat(26),
  facilityId: '1'.repeat(26),
  facilityName: '云台村卫生室',
  address: '',
  area: '500299101201',
  county: '500299',
  township: '500299101',
  specialty: 'illegalPractice' as const,
  matter: 'bloodCollection',
  matterName: '非法采供血',
  severity: 'urgent' as const,
  findings: [],
  origin: { kind: 'patrol' as const, id: '2'.repeat(26) },
  reportedBy: '3'.repeat(26),
  reportedByName: '陈桂芳',
  reportedAt: '2026-03-02T01:00:00.000Z',
  listKey: '',
  queueKey: '',
  status: 'accepted' as const,
  handlings: [],
  waitsSince: '2026-03-02T01:00:00.000Z',
  pauses: [],
  asked: [],
  officerId: '4'.repeat(26),
}

describe('what the coordinator is told of a closed clue', () => {
  it.each(Object.keys(outcomeNames) as Outcome[])('is no accusation where it is %s', (outcome) => {
    const { words, message } = tellClosed({ ...clue, outcome, words: '已到现场核实' })
    const proven = ['corrected', 'penalised'].includes(outcome)
    expect(words.includes('疑似非法采供血')).toBe(!proven)
    expect(message.what.startsWith('疑似')).toBe(!proven)
  })
})
