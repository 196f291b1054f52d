import { boolean, constantFrom, integer, oneof, option, record, type Arbitrary } from 'fast-check'
import { suspicionsOf } from '@domain/clues/from-patrol'
import { clueIdOf } from '@domain/clues/report'
import { emergencyKind } from '@domain/emergencies/kinds'
import type { FoundEmergency, Observation, Received } from '@domain/indicators/discoveries'
import { spokenIndicator } from '@domain/indicators/indicators'
import { reportRate, type ClosedUnsent, type Found } from '@domain/indicators/report-rate'
import { narrowed, ofSpecialty } from '@domain/indicators/share'
import { addDays, addMinutes, startOf } from '@domain/kernel/time'
import { judgeAll } from '@domain/patrols/report'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol, aReport } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'
import { AREAS, keepsTheLaws, recordsOf } from './laws'

const AT = '2026-03-02T01:30:00.000Z'
const MARCH = { from: '2026-03-01', to: '2026-03-31' }
const nothing: Found = { observations: [], received: [], emergencies: [] }

const coordinator = aPerson('coordinator')
const plant = aFacility({ coordinatorId: coordinator._id })
const county = aCounty({ dutyOfficerId: anId() })

const failing = (...items: string[]) =>
  Object.fromEntries(items.map((item) => [item, { result: 'fail' as const, note: '看到了' }]))

const sent = (...items: string[]): Observation => ({
  patrol: aPatrol(plant, coordinator, { at: AT, wrong: failing(...items) }, county).patrol,
  facility: plant,
})
const unsent = (...items: string[]): Observation => {
  const report = aReport(plant, { at: AT, wrong: failing(...items) })
  return {
    patrol: { ...report, area: plant.area, checklists: judgeAll(report, plant) },
    facility: plant,
  }
}
const aTip = (said: Partial<Received> = {}): Received => ({
  ...{ _id: anId(), area: plant.area, source: 'tipOff', on: '2026-03-02' },
  ...said,
})
const anEmergency = (said: Partial<FoundEmergency> = {}): FoundEmergency => ({
  ...{ _id: anId(), area: plant.area, kind: 'foodborne', foundAt: AT, tellings: [] },
  ...said,
})
const told = (recipient: 'agency' | 'diseaseControl', channel: 'app' | 'phone', minutes = 30) => ({
  ...{ recipient, channel, at: addMinutes(AT, minutes) },
})

const rate = (found: Partial<Found>, construed?: ClosedUnsent) =>
  spokenIndicator('reportRate', reportRate({ ...nothing, ...found }, MARCH, construed))
const sizes = (found: Partial<Found>) => {
  const { counted, of } = reportRate({ ...nothing, ...found }, MARCH)
  return [counted.length, of.length]
}

describe('the report rate', () => {
  it('is — where nothing was discovered, also where patrols found nothing wrong', () => {
    expect(rate({})).toBe('—')
    expect(rate({ observations: [sent(), unsent()] })).toBe('—')
    expect(reportRate(nothing, MARCH)).not.toHaveProperty('rate')
  })

  it('counts a failed matter whose clue is missing as discovered only', () => {
    const { patrol, facility } = sent('licenceHeld', 'waterClear')
    const lost = { patrol: { ...patrol, clueIds: patrol.clueIds?.slice(0, 1) }, facility }
    expect(sizes({ observations: [lost] })).toEqual([1, 2])
  })

  it('keeps what is still on the phone among the discovered', () => {
    expect(rate({ observations: [sent('waterClear'), unsent('waterClear')] })).toBe('50.0%')
  })

  it('counts one matter of one patrol once, however many items failed', () => {
    expect(sizes({ observations: [sent('licenceHeld', 'licenceInDate')] })).toEqual([1, 1])
    expect(sizes({ observations: [unsent('licenceHeld', 'waterClear')] })).toEqual([0, 2])
  })

  it('counts a patrol once that is on the phone and was sent, and what differs there too', () => {
    const { patrol, facility } = sent('waterClear')
    const draft = { ...unsent('waterClear', 'licenceHeld').patrol, _id: patrol._id }
    const observations = [
      { patrol: draft, facility },
      { patrol, facility },
    ]
    expect(sizes({ observations: observations.slice(1) })).toEqual([1, 1])
    expect(sizes({ observations })).toEqual([1, 2])
  })

  it('counts how a visit ended and what differed, as they are clues too', () => {
    const { patrol } = aPatrol(
      plant,
      coordinator,
      { at: AT, end: 'refusedEntry', checklists: [], note: '不让进' },
      county,
    )
    expect(sizes({ observations: [{ patrol, facility: plant }] })).toEqual([1, 1])
  })

  it('counts each by the day in China on which it was discovered', () => {
    const lastMinute = aTip({ on: '2026-03-31' })
    expect(sizes({ received: [lastMinute, aTip({ on: '2026-04-01' })] })).toEqual([0, 1])
    const inApril = anEmergency({ foundAt: '2026-03-31T16:00:00.000Z' })
    const inMarch = anEmergency({ foundAt: '2026-03-31T15:59:59.999Z' })
    expect(sizes({ emergencies: [inApril, inMarch] })).toEqual([0, 1])
  })

  it('counts word of others as reported once it is a clue', () => {
    const received = [aTip({ clueId: anId() }), aTip(), aTip({ source: 'informationReport' })]
    expect(rate({ received })).toBe('33.3%')
  })

  it('counts a merged record in that which it was merged into', () => {
    const first = aTip({ clueId: anId() })
    const received = [first, aTip({ mergedInto: first._id })]
    expect(sizes({ received, emergencies: [anEmergency({ mergedInto: first._id })] })).toEqual([
      1, 1,
    ])
  })

  it('keeps what was closed with a reason among the discovered, unless the county leaves it out', () => {
    const closed = aTip({ closedFor: '到现场看过，没有这个摊点' })
    const received = [aTip({ clueId: anId() }), closed]
    expect(rate({ received })).toBe('50.0%')
    expect(rate({ received }, 'leftOut')).toBe('100%')
    expect(rate({ received: [closed] }, 'leftOut')).toBe('—')
    expect(rate({ received: [aTip()] }, 'leftOut')).toBe('0%')
  })

  it('counts an emergency as reported once all are told by what counts, however late', () => {
    const both = [told('agency', 'app'), told('diseaseControl', 'phone', 600)]
    expect(sizes({ emergencies: [anEmergency({ tellings: both })] })).toEqual([1, 1])
    expect(sizes({ emergencies: [anEmergency({ tellings: both.slice(0, 1) })] })).toEqual([0, 1])
    expect(
      sizes({
        emergencies: [
          anEmergency({ tellings: [told('agency', 'app'), told('diseaseControl', 'app')] }),
        ],
      }),
    ).toEqual([0, 1])
  })

  it('opens to rows of each specialty', () => {
    const found = reportRate(
      {
        observations: [sent('waterClear')],
        received: [aTip({ specialty: 'schoolHealth' })],
        emergencies: [anEmergency()],
      },
      MARCH,
    )
    const of = (specialty: Parameters<typeof ofSpecialty>[0]) =>
      spokenIndicator('reportRate', narrowed(found, ofSpecialty(specialty)))
    expect(of('drinkingWater')).toBe('100%')
    expect(of('schoolHealth')).toBe('0%')
    expect(of('publicPlace')).toBe('—')
  })

  describe('of whatever was found', () => {
    const aDay = integer({ min: -5, max: 35 }).map((count) => addDays('2026-03-01', count))
    const judged = [[], ['licenceHeld'], ['waterClear', 'clearTankLocked']].map(
      (failed) => unsent(...failed).patrol,
    )
    const patrols = record({
      looked: constantFrom(...judged),
      isSent: boolean(),
      area: constantFrom(...AREAS),
      on: aDay,
    })
    const words = record({
      source: constantFrom('tipOff' as const, 'informationReport' as const, 'direct' as const),
      area: constantFrom(...AREAS),
      on: aDay,
      clueId: option(constantFrom('clue'), { nil: undefined }),
      mergedInto: option(constantFrom('other'), { nil: undefined, freq: 4 }),
    })
    const emergencies = record({
      kind: constantFrom(...emergencyKind.options),
      area: constantFrom(...AREAS),
      foundAt: aDay.map(startOf),
      tellings: constantFrom([], [told('agency', 'app')]),
    })

    type Looked = (typeof patrols extends Arbitrary<infer Of> ? Of : never) & { _id: string }
    const observation = ({ looked, isSent, area, on, _id }: Looked): Observation => ({
      facility: plant,
      patrol: {
        ...looked,
        ...{ _id, area, endedAt: startOf(on) },
        ...(isSent && {
          clueIds: suspicionsOf(looked, plant).map((found) => clueIdOf(_id, found)),
        }),
      },
    })

    keepsTheLaws('reportRate', recordsOf(oneof(patrols, words, emergencies)), (records) =>
      reportRate(
        {
          observations: records.flatMap((each) => ('looked' in each ? [observation(each)] : [])),
          received: records.flatMap((each) => ('source' in each ? [each] : [])),
          emergencies: records.flatMap((each) => ('kind' in each ? [each] : [])),
        },
        MARCH,
      ),
    )
  })
})
