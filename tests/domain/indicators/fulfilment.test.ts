import { array, constantFrom, integer, oneof, record } from 'fast-check'
import type { Facility } from '@domain/facilities/facility'
import {
  fulfilment,
  overduePatrols,
  patrolTimeliness,
  type Patrols,
} from '@domain/indicators/fulfilment'
import { spokenIndicator } from '@domain/indicators/indicators'
import { coverageRate, onSitePatrols, type PatrolMade } from '@domain/indicators/on-site-patrols'
import { inArea, narrowed, ofSpecialty } from '@domain/indicators/share'
import { addDays, startOf, type Day } from '@domain/kernel/time'
import { patrolOf, judgeAll } from '@domain/patrols/report'
import type { Specialty } from '@domain/people/specialties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'
import { AREAS, keepsTheLaws, recordsOf } from './laws'

const YEAR = { from: '2026-01-01', to: '2026-12-31' }
const TODAY = '2027-01-01'
const coordinator = aPerson('coordinator')

const aPlace = (said: Partial<Facility> = {}) =>
  aFacility({
    coordinatorId: coordinator._id,
    registeredAt: '2025-01-05T01:00:00.000Z',
    ...said,
  })
const plant = aPlace()
const school = aPlace({ kind: 'school', traits: {} })
const hospital = aPlace({ kind: 'licensedInstitution', traits: { maternalCare: true } })

const made = (
  { _id: facilityId, area }: Facility,
  on: Day,
  ...specialties: Specialty[]
): PatrolMade => ({ _id: anId(), facilityId, area, endedAt: startOf(on), specialties })

const water = (...days: Day[]) => days.map((on) => made(plant, on, 'drinkingWater'))
const classes = (...days: Day[]) => days.map((on) => made(school, on, 'schoolHealth'))
const year = (facilities: Facility[], patrols: PatrolMade[]): Patrols => ({ facilities, patrols })
const sizes = (found: { counted: readonly unknown[]; of: readonly unknown[] }) => [
  found.counted.length,
  found.of.length,
]

describe('on-site patrols', () => {
  it('are none where entry was refused', () => {
    const refused = aReport(plant, {
      at: startOf('2026-03-02'),
      end: 'refusedEntry',
      checklists: [],
    })
    const at = refused.endedAt
    const taken = { facility: plant, judged: judgeAll(refused, plant), actor: coordinator, now: at }
    const patrol = patrolOf(refused, { ...taken, lag: 0 })
    expect(onSitePatrols([patrol], YEAR).counted).toEqual([])
    expect(sizes(fulfilment(year([plant], [patrol, ...water('2026-03-03')]), YEAR))).toEqual([0, 1])
    expect(sizes(coverageRate([plant], [patrol], YEAR))).toEqual([0, 1])
  })

  it('are one for each specialty that was looked at', () => {
    const both = made(hospital, '2026-03-02', 'illegalPractice', 'maternalChildHealth')
    const found = onSitePatrols([both, ...water('2026-03-02')], YEAR)
    expect(spokenIndicator('onSitePatrols', found)).toBe('3 次')
    expect(narrowed(found, ofSpecialty('illegalPractice')).counted).toMatchObject([
      { _id: both._id, on: '2026-03-02' },
    ])
  })

  it('are counted by the day in China on which they were made', () => {
    const patrols = ['2025-12-31T15:59:59.999Z', '2025-12-31T16:00:00.000Z'].map((endedAt) => ({
      ...made(plant, '2026-01-01', 'drinkingWater'),
      endedAt,
    }))
    expect(onSitePatrols(patrols, YEAR).counted).toHaveLength(1)
  })
})

describe('a facility has the patrols that it is owed', () => {
  it.each<[string, Facility, PatrolMade[], number]>([
    ['not with none', plant, [], 0],
    ['not with one of two', plant, water('2026-03-02'), 0],
    ['not with one in each of two years', plant, water('2025-12-31', '2026-03-02'), 0],
    ['with two, however they are spread', plant, water('2026-12-30', '2026-12-31'), 1],
    ['not with two after the period', plant, water('2027-01-01', '2027-01-02'), 0],
    ['as a school, not with two in March', school, classes('2026-03-02', '2026-03-09'), 0],
    ['as a school, not a day after the month', school, classes('2026-03-02', '2026-10-02'), 0],
    ['as a school, on the month’s last day', school, classes('2026-04-01', '2026-10-01'), 1],
  ])('%s', (_name, facility, patrols, expected) =>
    expect(sizes(fulfilment(year([facility], patrols), YEAR))).toEqual([expected, 1]),
  )

  it('by specialty: a hospital without its maternal patrols has half', () => {
    const practice = ['2026-03-02', '2026-09-02'].map((on) => made(hospital, on, 'illegalPractice'))
    const found = fulfilment(year([hospital], practice), YEAR)
    expect(sizes(found)).toEqual([1, 2])
    expect(sizes(narrowed(found, ofSpecialty('maternalChildHealth')))).toEqual([0, 1])
  })

  it('as often as the county asks', () => {
    const often = { ...plant, frequencies: { drinkingWater: { each: 'quarter' as const } } }
    const three = water('2026-01-01', '2026-04-01', '2026-07-01')
    const four = [...three, ...water('2026-10-01')]
    expect(sizes(fulfilment(year([often], [...three, ...water('2026-07-02')]), YEAR))).toEqual([
      0, 1,
    ])
    expect(sizes(fulfilment(year([often], four), YEAR))).toEqual([1, 1])
  })

  it('and is not asked for while it is closed, suspended or not registered yet', () => {
    const later = aPlace({ registeredAt: startOf('2027-01-01') })
    const away = (['closed', 'suspended'] as const).map((status) => aPlace({ status }))
    const given = year([later, ...away], [])
    expect(spokenIndicator('fulfilment', fulfilment(given, YEAR))).toBe('—')
    expect(spokenIndicator('coverageRate', coverageRate(given.facilities, [], YEAR))).toBe('—')
    expect(spokenIndicator('patrolTimeliness', patrolTimeliness(given, YEAR, TODAY))).toBe('—')
  })
})

describe('a patrol is in time', () => {
  const timely = (patrols: PatrolMade[], today = TODAY) =>
    sizes(patrolTimeliness(year([plant], patrols), YEAR, today))

  it('up to and with its due day', () => {
    expect(timely(water('2026-06-30', '2026-12-31'))).toEqual([2, 2])
    expect(timely(water('2026-07-01', '2026-12-31'))).toEqual([1, 2])
  })

  it('or not, only once its due day is over', () => {
    expect(timely([], '2026-06-30')).toEqual([0, 0])
    expect(timely([], '2026-07-01')).toEqual([0, 1])
    expect(timely(water('2026-01-05', '2026-01-06'), '2026-07-01')).toEqual([1, 1])
  })

  it('late is not overdue: that is what was not made at all', () => {
    const given = year([plant], water('2026-08-01'))
    expect(overduePatrols(given, YEAR, '2026-12-31').counted).toEqual([])
    const found = overduePatrols(given, YEAR, TODAY)
    expect(found.counted).toMatchObject([{ _id: plant._id, dueOn: '2026-12-31' }])
    expect(spokenIndicator('overduePatrols', found)).toBe('1 次')
  })
})

describe('coverage', () => {
  it('asks for one patrol of any specialty, and opens to it', () => {
    const patrol = made(hospital, '2026-03-02', 'illegalPractice')
    const found = coverageRate([hospital, plant], [patrol], YEAR)
    expect(spokenIndicator('coverageRate', found)).toBe('50.0%')
    expect(found.counted).toMatchObject([{ _id: hospital._id, patrolIds: [patrol._id] }])
    expect(narrowed(found, inArea('500298000000'))).toEqual({ counted: [], of: [] })
  })
})

describe.each([
  'onSitePatrols',
  'fulfilment',
  'patrolTimeliness',
  'overduePatrols',
  'coverageRate',
] as const)('of whatever was patrolled, %s', (name) => {
  const records = recordsOf(
    record({
      area: constantFrom(...AREAS),
      of: constantFrom(plant, school, hospital),
      days: array(integer({ min: -200, max: 500 }), { maxLength: 4 }),
      specialties: oneof(
        constantFrom<Specialty[]>([], ['illegalPractice', 'maternalChildHealth']),
        constantFrom<Specialty[]>(['drinkingWater'], ['schoolHealth']),
      ),
    }),
  )
  keepsTheLaws(name, records, (all) => {
    const facilities = all.map(({ _id, area, of }) => ({ ...of, _id, area }))
    const patrols = all.flatMap(({ _id: facilityId, area, days, specialties }) =>
      days.map((count, place) => ({
        ...{ _id: `${facilityId}-${place}`, facilityId, area, specialties },
        endedAt: startOf(addDays('2026-01-01', count)),
      })),
    )
    const given = { facilities, patrols }
    return {
      onSitePatrols: () => onSitePatrols(patrols, YEAR),
      fulfilment: () => fulfilment(given, YEAR),
      patrolTimeliness: () => patrolTimeliness(given, YEAR, '2026-11-22'),
      overduePatrols: () => overduePatrols(given, YEAR, '2026-11-22'),
      coverageRate: () => coverageRate(facilities, patrols, YEAR),
    }[name]()
  })
})
