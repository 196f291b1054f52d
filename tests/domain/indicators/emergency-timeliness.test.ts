import { array, constantFrom, integer, option, record } from 'fast-check'
import { emergencyKind } from '@domain/emergencies/kinds'
import { channel, recipient } from '@domain/emergencies/recipients'
import type { FoundEmergency } from '@domain/indicators/discoveries'
import { emergencyTimeliness } from '@domain/indicators/emergency-timeliness'
import { spokenIndicator } from '@domain/indicators/indicators'
import { addMinutes } from '@domain/kernel/time'
import { AREAS, keepsTheLaws, recordsOf } from './laws'

const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const FOUND = '2026-03-02T15:30:00.000Z'
const after = (minutes: number) => addMinutes(FOUND, minutes)
const told = (to: 'agency' | 'diseaseControl', minutes: number) => ({
  ...{ recipient: to, at: after(minutes) },
  channel: to === 'agency' ? ('app' as const) : ('phone' as const),
})
const foodborne = (said: Partial<FoundEmergency>): FoundEmergency => ({
  ...{ _id: 'id-00', area: AREAS[0], kind: 'foodborne', foundAt: FOUND, verifiedAt: FOUND },
  ...{ tellings: [] },
  ...said,
})
const rate = (emergency: FoundEmergency, minutes = 10_000) =>
  spokenIndicator('emergencyTimeliness', emergencyTimeliness([emergency], MARCH, after(minutes)))

describe('an emergency told in time', () => {
  it('counts each recipient for itself, up to the last instant of its two hours', () => {
    const both = (minutes: number) => [told('agency', 120), told('diseaseControl', minutes)]
    expect(rate(foodborne({ tellings: both(120) }))).toBe('100%')
    expect(rate(foodborne({ tellings: both(121) }))).toBe('50.0%')
    expect(rate(foodborne({ tellings: [told('agency', 10)] }))).toBe('50.0%')
    expect(rate(foodborne({}))).toBe('0%')
  })

  it('is not asked about while its clock runs, nor while nobody has verified it', () => {
    expect(rate(foodborne({}), 120)).toBe('—')
    expect(rate(foodborne({}), 121)).toBe('0%')
    expect(rate(foodborne({ verifiedAt: undefined }))).toBe('—')
  })

  it('is judged as the county reads the clause', () => {
    const poisoning = foodborne({ kind: 'waterPoisoning', verifiedAt: undefined })
    const found = emergencyTimeliness([poisoning], MARCH, after(121), 'found')
    expect(found.of).toMatchObject([{ on: '2026-03-02', recipient: 'agency', state: 'overdue' }])
    expect(rate(poisoning)).toBe('—')
  })

  it('is none where it is one with another, or was closed with a reason', () => {
    expect(rate(foodborne({ mergedInto: 'id-01' }))).toBe('—')
    expect(rate(foodborne({ closedFor: '核实后没有人发病' }))).toBe('—')
  })

  const minutes = integer({ min: 0, max: 300 })
  keepsTheLaws(
    'emergencyTimeliness',
    recordsOf(
      record({
        area: constantFrom(...AREAS),
        kind: constantFrom(...emergencyKind.options),
        foundAt: constantFrom(FOUND, '2026-04-02T01:00:00.000Z'),
        verifiedAt: option(minutes.map(after), { nil: undefined }),
        tellings: array(
          record({
            recipient: constantFrom(...recipient.options),
            channel: constantFrom(...channel.options),
            at: minutes.map(after),
          }),
          { maxLength: 3 },
        ),
      }),
    ),
    (all) => emergencyTimeliness(all, MARCH, after(200)),
  )
})
