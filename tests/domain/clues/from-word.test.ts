import { concern, concernOf, spokenConcernClause } from '@domain/clues/concerns'
import {
  becameClue,
  becameEmergency,
  closed,
  clueOfWord,
  refuseDone,
  verified,
} from '@domain/clues/from-word'
import { severityOf, wordMachine, wordStatus, type WordStatus } from '@domain/clues/received-word'
import { clueIdOf } from '@domain/clues/report'
import { aCounty } from '../../kit/counties'
import { aPerson, anId } from '../../kit/people'
import { anInformationReport, aVerification, lookedInto } from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const actor = aPerson('coordinator')
const acting = { actor, now: NOW }
const received = anInformationReport(actor, { now: NOW })
const looked = lookedInto(received, actor)
const inState = (status: WordStatus) => ({ ...looked, status })
const closing = { reason: 'settled', words: '已当场收摊' } as const
const county = aCounty({ dutyOfficerId: anId() })

describe('what others told us', () => {
  it('is closed or reported only after it was verified', () => {
    expect(() => closed(received, closing, acting)).toThrow('待核实')
    const clue = clueOfWord(looked, 'informationReport', 'urgent', acting, county)
    expect(() => becameClue(received, clue)).toThrow('待核实')
  })

  it.each(wordStatus.options)('is verified once: not where it is %s', (status) => {
    const verify = () => verified(inState(status), aVerification, acting)
    if (status === 'received') expect(verify().status).toBe('verified')
    else expect(verify).toThrow()
  })

  it('ends for good', () => {
    const ends = ['becameClue', 'becameEmergency', 'closed'] as const
    expect(ends.map((status) => wordMachine[status])).toEqual([[], [], []])
    for (const status of ends)
      expect(() => refuseDone(inState(status), 'verified')).toThrow('情况已有变化')
  })

  it('is an emergency whether it was looked into or not', () => {
    const emergencyId = anId()
    for (const status of ['received', 'verified'] as const)
      expect(becameEmergency(inState(status), emergencyId)).toEqual({
        ...{ status: 'becameEmergency', emergencyId },
      })
    expect(() => becameEmergency(inState('closed'), emergencyId)).toThrow()
  })

  it('becomes a clue with what was told and what was found, and nothing is decided by it', () => {
    const clue = clueOfWord(looked, 'informationReport', 'urgent', acting, county)
    expect(clue).toMatchObject({
      matterName: concernOf(looked.concern).matterName,
      specialty: 'illegalPractice',
      severity: 'urgent',
      facilityName: looked.place,
      origin: { kind: 'informationReport', id: looked._id },
      status: 'reported',
      reportedBy: actor._id,
    })
    expect(clue).not.toHaveProperty('facilityId')
    expect(clue.findings.map(({ words }) => words)).toEqual([
      looked.words,
      `情况基本属实：${aVerification.words}`,
    ])
    const { concern: matter } = looked
    expect(clue._id).toBe(clueIdOf(looked._id, { matter, specialty: 'illegalPractice' }))
  })

  it.each(concern.options)(
    'of %s cites a clause and is an emergency where the guide has two hours',
    (of) => {
      expect(spokenConcernClause(of)).toMatch(/^(方案|指南)/)
      const twoHours = ['foodborneDisease', 'sexSelection', 'surrogacy'].includes(of)
      expect(severityOf(of, 'ordinary')).toBe(twoHours ? 'emergency' : 'ordinary')
      expect(severityOf(of, 'emergency')).toBe('emergency')
    },
  )
})
