import { assert, boolean, constantFrom, integer, option, property, record } from 'fast-check'
import { schoolInfectionControl } from '@domain/checklists/school-infection-control'
import type { Described, FacilityKind } from '@domain/facilities/kinds'
import type { Traits } from '@domain/facilities/traits'
import { askedIds, foundWhere } from './answering'

const SEED = 20220314

const asked = (kind: FacilityKind, traits: Traits) =>
  askedIds(schoolInfectionControl, { kind, traits }).sort()

const ofEveryone = [
  'headAnswers',
  'rulesWritten',
  'reportRulesWritten',
  'reportsRecorded',
  'morningCheckDone',
  'absenceTraced',
  'returnProven',
]
const ofAdmission = ['vaccinationChecked', 'vaccinationCaughtUp']
const ofKindergartens = [
  'childrenExamined',
  'staffExaminedRegularly',
  'staffHealthy',
  'healthStaffEnough',
]

/** Whether it boards or has 600 pupils, by what is known. */
const surelyLarge = ({ boarding, pupilCount = 0 }: Traits) => boarding === true || pupilCount >= 600
const surelySmall = ({ boarding, pupilCount = 600 }: Traits) =>
  boarding === false && pupilCount < 600

/** What a reader of the clauses would ask of a school; what is unknown does not spare a question. */
function expectedOf(traits: Traits): string[] {
  const mayBe = (...kinds: Traits['schoolKind'][]) =>
    [...kinds, undefined].includes(traits.schoolKind)
  const isPrimary = mayBe('primarySchool', 'combinedSchool')
  return [
    ...ofEveryone,
    ...(surelySmall(traits) ? [] : ['clinicRoomSet', 'professionalsEmployed']),
    ...(surelyLarge(traits) ? [] : ['healthRoomSet']),
    ...(isPrimary ? ofAdmission : []),
    ...(isPrimary || mayBe('middleSchool') ? ['pupilsExamined', 'teachersExamined'] : []),
  ].sort()
}

const schoolKind = constantFrom<Traits['schoolKind']>(
  'primarySchool',
  'middleSchool',
  'combinedSchool',
  'vocationalSchool',
  'university',
  undefined,
)
const boarding = option(boolean(), { nil: undefined })
const pupilCount = option(integer({ min: 598, max: 602 }), { nil: undefined })

describe('infection control (指南·学校卫生 3.1)', () => {
  it('asks of a school what follows from its kind, boarding and pupils', () => {
    assert(
      property(record({ schoolKind, boarding, pupilCount }), (traits) => {
        expect(asked('school', traits)).toEqual(expectedOf(traits))
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it.each([
    ['primarySchool', true, true],
    ['combinedSchool', true, true],
    ['middleSchool', false, true],
    ['vocationalSchool', false, false],
    ['university', false, false],
    [undefined, true, true],
  ] as const)('of a %s asks for vaccination %s, for examinations %s', (kind, first, both) => {
    const ids = asked('school', { schoolKind: kind, boarding: true })
    expect(ids.includes('vaccinationChecked')).toBe(first)
    expect(ids.includes('pupilsExamined')).toBe(both)
  })

  it('asks of every kindergarten the same, however it is registered', () => {
    const all = [...ofEveryone, ...ofAdmission, ...ofKindergartens, 'teachersExamined'].sort()
    assert(
      property(
        record({ schoolKind, boarding, pupilCount, childCount: integer({ min: 0, max: 400 }) }),
        (traits) => {
          expect(asked('kindergarten', traits)).toEqual(all)
        },
      ),
      { seed: SEED },
    )
    expect(asked('kindergarten', {})).toEqual(all)
  })

  it('asks everything of a school of which nothing is registered, but what is for kindergartens', () => {
    const every = schoolInfectionControl.sections.flatMap(({ items }) => items.map(({ id }) => id))
    expect(asked('school', {})).toEqual(every.filter((id) => !ofKindergartens.includes(id)).sort())
  })

  const kindergarten: Described = { kind: 'kindergarten', traits: {} }

  it.each([
    [
      'the care of sick children',
      ['morningCheckDone', 'absenceTraced', 'returnProven'],
      'sickPupils',
    ],
    ['vaccination', ofAdmission, 'vaccinationCheck'],
    ['reports', ['reportRulesWritten', 'reportsRecorded'], 'infectionReports'],
  ])('makes one clue of everything about %s', (_what, ids, matter) => {
    expect(foundWhere(schoolInfectionControl, kindergarten, ...ids)).toEqual([[matter, 'ordinary']])
  })

  it('is urgent where somebody who is not healthy works with small children', () => {
    expect(
      foundWhere(schoolInfectionControl, kindergarten, 'teachersExamined', 'staffHealthy'),
    ).toEqual([['healthExaminations', 'urgent']])
  })
})
