import { assert, boolean, integer, option, property } from 'fast-check'
import { usualConstrual } from '@domain/checklists/construal'
import { hintFor } from '@domain/checklists/hints'
import { schoolInfectionControl } from '@domain/checklists/school-infection-control'
import {
  kindergartenStaff,
  needsHealthProfessionals,
  schoolRoom,
} from '@domain/checklists/school-staffing'
import type { Described } from '@domain/facilities/kinds'

const SEED = 20220314
const TODAY = '2026-03-02'

const aSchool = (traits: Described['traits']): Described => ({ kind: 'school', traits })
const aKindergarten = (childCount?: number): Described => ({
  kind: 'kindergarten',
  traits: { childCount },
})

const items = schoolInfectionControl.sections.flatMap((section) => section.items)
const hintOn = (itemId: string, facility: Described, construal = usualConstrual) => {
  const item = items.find(({ id }) => id === itemId)
  if (!item) throw new Error(`no item ${itemId}`)
  return hintFor(item, facility, { today: TODAY, construal })
}

describe('the room that a school needs (指南·学校卫生 3.1.2)', () => {
  it.each([
    [{ boarding: false, pupilCount: 599 }, 'healthRoom', false],
    [{ boarding: false, pupilCount: 600 }, 'clinicRoom', true],
    [{ boarding: false, pupilCount: 601 }, 'clinicRoom', true],
    [{ boarding: true, pupilCount: 599 }, 'clinicRoom', true],
    [{ boarding: true }, 'clinicRoom', true],
    [{ pupilCount: 600 }, 'clinicRoom', true],
    [{ pupilCount: 599 }, undefined, undefined],
    [{ boarding: false }, undefined, undefined],
    [{}, undefined, undefined],
  ])('with %j is %s, with health professionals: %s', (traits, room, professionals) => {
    expect(schoolRoom(aSchool(traits))).toBe(room)
    expect(needsHealthProfessionals(aSchool(traits))).toBe(professionals)
  })

  it('turns on boarding and 600 pupils alone', () => {
    assert(
      property(boolean(), integer({ min: 0, max: 5000 }), (boarding, pupilCount) => {
        const large = boarding || pupilCount >= 600
        const school = aSchool({ boarding, pupilCount })
        expect(schoolRoom(school)).toBe(large ? 'clinicRoom' : 'healthRoom')
        expect(needsHealthProfessionals(school)).toBe(large)
      }),
      { seed: SEED },
    )
  })

  it('is not asked of a kindergarten', () => {
    expect(schoolRoom(aKindergarten(700))).toBeUndefined()
    expect(needsHealthProfessionals(aKindergarten(700))).toBe(false)
  })

  it('is said beside the question, with what it follows from', () => {
    const boarding = aSchool({ boarding: true, pupilCount: 80 })
    const large = aSchool({ boarding: false, pupilCount: 600 })
    const small = aSchool({ boarding: false, pupilCount: 599 })
    expect(hintOn('clinicRoomSet', boarding)).toBe('寄宿制学校，要设卫生室')
    expect(hintOn('clinicRoomSet', large)).toBe('600 名学生，要设卫生室')
    expect(hintOn('healthRoomSet', small)).toBe('不寄宿，599 名学生，设保健室就行')
    expect(hintOn('professionalsEmployed', boarding)).toBe('寄宿制学校，要配卫生专业技术人员')
    expect(hintOn('professionalsEmployed', large)).toBe('600 名学生，要配卫生专业技术人员')
  })

  it('is not guessed where too little is registered', () => {
    for (const id of ['clinicRoomSet', 'healthRoomSet', 'professionalsEmployed'])
      expect(hintOn(id, aSchool({ pupilCount: 599 }))).toBeUndefined()
  })
})

describe('the health staff that a kindergarten needs (指南·学校卫生 3.1.11)', () => {
  const full = { ...usualConstrual, kindergartenStaff: 'full' } as const

  it.each([
    [0, false, 1, 1],
    [149, false, 1, 1],
    [150, true, 1, 1],
    [151, true, 2, 1],
    [299, true, 2, 1],
    [300, true, 2, 2],
    [301, true, 3, 2],
    [449, true, 3, 2],
    [450, true, 3, 3],
    [451, true, 4, 3],
  ])(
    'with %i children are full-time: %s; %i by started, %i by full 150',
    (childCount, fullTime, started, whole) => {
      const facility = aKindergarten(childCount)
      expect(kindergartenStaff(facility)).toEqual({ count: started, fullTime })
      expect(kindergartenStaff(facility, full)).toEqual({ count: whole, fullTime })
    },
  )

  it('are one full-timer for every 150 children, none of whom is left over unless the county says so', () => {
    assert(
      property(integer({ min: 150, max: 5000 }), (childCount) => {
        const { count = 0 } = kindergartenStaff(aKindergarten(childCount)) ?? {}
        expect(count * 150).toBeGreaterThanOrEqual(childCount)
        expect((count - 1) * 150).toBeLessThan(childCount)
        const { count: fewer = 0 } = kindergartenStaff(aKindergarten(childCount), full) ?? {}
        expect(fewer * 150).toBeLessThanOrEqual(childCount)
        expect((fewer + 1) * 150).toBeGreaterThan(childCount)
      }),
      { seed: SEED },
    )
  })

  it('are not counted where the children are not registered, nor of a school', () => {
    expect(kindergartenStaff(aKindergarten())).toBeUndefined()
    assert(
      property(option(integer({ min: 0, max: 5000 }), { nil: undefined }), (childCount) => {
        expect(kindergartenStaff(aSchool({ childCount }))).toBeUndefined()
      }),
      { seed: SEED },
    )
  })

  it('are said beside the question, as the county counts them', () => {
    const hint = (childCount?: number, construal = usualConstrual) =>
      hintOn('healthStaffEnough', aKindergarten(childCount), construal)
    expect(hint(320)).toBe('收托 320 名，至少要 3 名专职')
    expect(hint(320, full)).toBe('收托 320 名，至少要 2 名专职')
    expect(hint(150)).toBe('收托 150 名，至少要 1 名专职')
    expect(hint(149)).toBe('收托 149 名，有 1 名专职或兼职就行')
    expect(hint()).toBeUndefined()
  })
})
