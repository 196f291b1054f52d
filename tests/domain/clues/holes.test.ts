// Every hole of a county's routes and roster, as a dispatcher reads it.

import { holesOf, HOLE_DAYS } from '@domain/clues/holes'
import { spokenHole } from '@domain/clues/spoken-holes'
import { namesOf, type County, type Route } from '@domain/clues/routing'
import { addDays } from '@domain/kernel/time'
import { builtInSpecialties } from '@domain/people/specialties'
import { aCounty } from '../../kit/counties'
import { aPerson, COUNTY, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'

/** Ten in the morning in China. */
const NOW = '2026-03-02T02:00:00.000Z'
const TODAY = '2026-03-02'
const village = `${TOWNSHIP.slice(0, 9)}201`
const otherVillage = `${TOWNSHIP.slice(0, 9)}202`

const first = aPerson('officer', { name: '郑开诚' })
const second = aPerson('officer', { name: '贺明川' })
const leader = aPerson('officer', { name: '何支队' })
const people = [first, second, leader]

const everywhere = (over: Partial<Route> = {}): Route[] =>
  builtInSpecialties.map((specialty) => ({
    ...{ area: COUNTY, specialty, officerIds: [first._id] },
    ...over,
  }))
const days = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ on: addDays(TODAY, from + at), officerId: second._id },
  }))

/** Nothing is missing but what a test takes away. */
const filled = (over: Partial<County> = {}): County =>
  aCounty({
    ...{ dutyOfficerId: first._id, leaderId: leader._id },
    ...{ routes: everywhere(), duty: days(HOLE_DAYS) },
    areaNames: {
      [TOWNSHIP]: '石溪镇',
      [OTHER_TOWNSHIP]: '云台镇',
      [village]: '白鹤村',
      [otherVillage]: '青龙村',
    },
    ...over,
  })

const holes = (over: Partial<County> = {}, who = people) => holesOf(filled(over), who, NOW)
const spoken = (over: Partial<County> = {}, who = people) =>
  holes(over, who).map((hole) => {
    const { title, under } = spokenHole(hole, { names: namesOf(filled(over)) })
    return `${title}（${under}）`
  })

describe('a county in which everybody is named and there', () => {
  it('has no hole', () => expect(holes()).toEqual([]))
})

describe('a specialty for which nobody is named', () => {
  const rest = everywhere().filter(({ specialty }) => specialty !== 'drinkingWater')
  const water = (over: Partial<Route>): Route[] => [
    ...rest,
    { area: COUNTY, specialty: 'drinkingWater', officerIds: [first._id], ...over },
  ]

  it('is one hole of the whole county', () =>
    expect(spoken({ routes: rest })).toEqual([
      '云岭县，饮用水卫生：没有指定人员（现在由值班人员办理）',
    ]))

  it('is a hole for each urgency that lacks somebody, in one line', () =>
    expect(spoken({ routes: water({ severity: 'emergency' }) })).toEqual([
      '云岭县，饮用水卫生：没有指定人员（一般、紧急线索，现在由值班人员办理）',
    ]))

  it('is a hole of the townships that are left', () =>
    expect(holes({ routes: water({ area: TOWNSHIP }) })).toMatchObject([
      { kind: 'unnamed', area: OTHER_TOWNSHIP, severities: ['ordinary', 'urgent', 'emergency'] },
    ]))

  it('is a hole of the villages that are left', () =>
    expect(holes({ routes: water({ area: village }) })).toMatchObject([
      { area: otherVillage },
      { area: OTHER_TOWNSHIP },
    ]))

  it('may be one of the county’s own', () =>
    expect(spoken({ specialties: [{ id: 'own_tea', name: '茶馆' }] })).toHaveLength(1))
})

describe('a route whose people cannot be asked', () => {
  const away = (personId: string) => ({ personId, from: TODAY, until: TODAY })

  it('is a hole for as long as all of them are away, and not while one is there', () => {
    const routes = everywhere({ officerIds: [first._id, second._id] })
    const duty = days(HOLE_DAYS).map((each) => ({ ...each, officerId: leader._id }))
    const dutyOfficerId = leader._id
    const set = { routes, duty, dutyOfficerId }
    expect(holes({ ...set, absences: [away(first._id)] })).toEqual([])
    const both = [away(first._id), away(second._id)]
    expect(holes({ ...set, absences: both })).toHaveLength(builtInSpecialties.length)
    expect(spoken({ ...set, absences: both })[0]).toContain('郑开诚今天不在岗，贺明川今天不在岗')
  })

  it.each([
    ['suspended', { status: 'suspended' as const }, '已停用'],
    ['of one township only', { area: TOWNSHIP }, '辖区不包括这里的全部'],
  ])('is a hole where the person is %s', (_, over, words) => {
    const who = [{ ...first, ...over }, second, leader]
    const set = { dutyOfficerId: second._id }
    expect(spoken(set, who)).toHaveLength(builtInSpecialties.length)
    expect(spoken(set, who)[0]).toContain(words)
  })

  it('is a hole where the person is not there at all', () =>
    expect(spoken({ dutyOfficerId: second._id }, [second, leader])[0]).toContain(
      '原来指定的人已不办理线索',
    ))
})

describe('the roster of the days to come', () => {
  it('has one hole where it is empty, from the day of duty that runs now', () =>
    expect(holes({ duty: [] })).toEqual([
      { kind: 'noDuty', from: TODAY, until: addDays(TODAY, HOLE_DAYS - 1) },
    ]))

  it('has a hole for each gap', () =>
    expect(holes({ duty: [...days(3), ...days(8, 6)] })).toEqual([
      { kind: 'noDuty', from: '2026-03-05', until: '2026-03-07' },
    ]))

  it('has a hole on the day on which whoever is named is away', () => {
    const on = addDays(TODAY, 4)
    const absences = [{ personId: second._id, from: on, until: on }]
    expect(spoken({ absences })).toEqual([
      '2026年3月6日值班的人不能值班（贺明川当天不在岗，由固定值班人员办理）',
    ])
  })
})

describe('whoever is to be reached', () => {
  it('is a hole where that person never signed in', () => {
    const { openid: _, ...never } = second
    expect(spoken({}, [first, never, leader])).toEqual([
      '贺明川还没有登录过（收不到微信消息，请把邀请码发给他）',
    ])
  })

  it('is missing where nobody leads the agency', () =>
    expect(holes({ leaderId: undefined })).toEqual([{ kind: 'noLeader' }]))
})
