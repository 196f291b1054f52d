import { becameEmergency, closed, verified } from '@domain/clues/from-word'
import { discoveryReceived } from '@domain/indicators/discoveries'
import { receivedOf } from '@domain/indicators/received'
import { reportRate } from '@domain/indicators/report-rate'
import { heldByCentre } from '@domain/tip-offs/status'
import { anId, aPerson } from '../../kit/people'
import { anInformationReport, aTipOff, aVerification, lookedInto } from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const coordinator = aPerson('coordinator')
const colleague = aPerson('coordinator')
const clueId = anId()

describe('what others told us, in the report rate', () => {
  it('is discovered and not reported until it is a clue', () => {
    const report = anInformationReport(coordinator, { now: NOW })
    expect(discoveryReceived(receivedOf(report, 'informationReport'))).toMatchObject({
      ...{ source: 'informationReport', on: '2026-03-02', reported: false },
      specialty: 'illegalPractice',
    })
    const tip = { ...lookedInto(aTipOff(coordinator, { now: NOW }), colleague), clueId }
    expect(discoveryReceived(receivedOf(tip, 'tipOff'))).toMatchObject({
      ...{ source: 'tipOff', reported: true, clueId, specialty: 'publicPlace' },
    })
  })

  it('is a clue reported directly where one person saw, verified and reported it in one go', () => {
    const report = anInformationReport(coordinator, { now: NOW })
    const inOneGo = { ...lookedInto(report, coordinator), clueId }
    expect(receivedOf(inOneGo, 'informationReport').source).toBe('direct')
    const byTwo = { ...lookedInto(report, colleague), clueId }
    expect(receivedOf(byTwo, 'informationReport').source).toBe('informationReport')
  })

  it('is reported directly in one go, though it was looked into before there was signal', () => {
    const report = { ...anInformationReport(coordinator, { now: NOW }), clueId }
    const acting = { actor: coordinator, now: NOW }
    const said = { ...aVerification, verifiedAt: '2026-03-02T01:40:00.000Z' }
    const inOneGo = { ...report, ...verified(report, said, acting) }
    expect(receivedOf(inOneGo, 'informationReport').source).toBe('direct')
  })

  it('is counted once, as the emergency that it was', () => {
    const emergencyId = anId()
    const tip = heldByCentre(aTipOff(coordinator, { now: NOW }))
    const ended = { ...tip, ...becameEmergency(tip, emergencyId) }
    const received = receivedOf(ended, 'tipOff')
    expect(received.mergedInto).toBe(emergencyId)
    const period = { from: '2026-03-01', to: '2026-03-31' }
    const found = { observations: [], received: [received], emergencies: [] }
    expect(reportRate(found, period).of).toHaveLength(0)
  })

  it('says why it was closed', () => {
    const looked = lookedInto(anInformationReport(coordinator, { now: NOW }), coordinator)
    const said = { reason: 'notOurs', words: '请找市场监管所' } as const
    const ended = { ...looked, ...closed(looked, said, { actor: colleague, now: NOW }) }
    expect(receivedOf(ended, 'informationReport').closedFor).toBe('不归卫生监督管')
  })
})
