import fc from 'fast-check'
import { checklistsFor } from '@domain/checklists'
import { holds } from '@domain/checklists/condition'
import { missingFacts } from '@domain/checklists/missing-facts'
import { facilityKind, isAskedOf, type Described } from '@domain/facilities/kinds'
import { traits, type TraitName, type Traits } from '@domain/facilities/traits'
import { valuesOf } from '../../kit/arbitrary'

const today = '2026-03-02'
const missingOf = (facility: Described) =>
  missingFacts(facility, checklistsFor(facility), { today })

const aSchool = (known: Traits = {}): Described => ({ kind: 'school', traits: known })

describe('the facts that are missing to know what is asked', () => {
  it('are none where nothing hangs on what is not known', () => {
    expect(missingOf({ kind: 'filedInstitution', traits: {} })).toEqual([])
    expect(
      missingOf({
        kind: 'licensedInstitution',
        traits: { institutionKind: 'clinic', maternalCare: false },
      }),
    ).toEqual([])
  })

  it('are what decides, and not yet what may decide after it', () => {
    expect(missingOf(aSchool())).toEqual(['schoolKind', 'setting', 'boarding', 'waterKinds'])
  })

  it('are the pupils only of a school that does not board', () => {
    expect(missingOf(aSchool({ boarding: true }))).not.toContain('pupilCount')
    expect(missingOf(aSchool({ boarding: false }))).toContain('pupilCount')
  })

  it('are the disinfectant only of a school that has a supply of its own, or drinks town water', () => {
    expect(missingOf(aSchool({ waterKinds: ['bottled'] }))).not.toContain('disinfectant')
    expect(missingOf(aSchool({ waterKinds: ['ownSupply'] }))).toContain('disinfectant')
  })

  it('are what a hint rests on', () => {
    expect(missingOf({ kind: 'kindergarten', traits: {} })).toContain('childCount')
    const hospital = { institutionKind: 'generalHospital', maternalCare: true } as const
    expect(missingOf({ kind: 'licensedInstitution', traits: hospital })).toEqual(['bedCount'])
  })

  it('are whether a hospital offers maternal care, which is a checklist more', () => {
    expect(
      missingOf({ kind: 'licensedInstitution', traits: { institutionKind: 'clinic' } }),
    ).toEqual(['maternalCare'])
  })

  it('leave nothing undecided once each of them is known, whatever it is', () => {
    const facts = valuesOf(traits) as fc.Arbitrary<Traits>
    const anything = fc.record({
      kind: fc.constantFrom(...facilityKind.options),
      answers: facts,
      known: facts,
    })
    fc.assert(
      fc.property(anything, ({ kind, answers, known }) => {
        const facility: Described = { kind, traits: known }
        for (let left = missingOf(facility); left.length > 0; left = missingOf(facility))
          facility.traits = { ...facility.traits, ...answered(left, answers) }
        const open = checklistsFor(facility)
          .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
          .filter(({ when }) => when && holds(when, facility, () => undefined) === undefined)
        expect(open.map(({ id }) => id)).toEqual([])
        expect(
          Object.keys(facility.traits).every(
            (name) => name in known || isAskedOf(kind, name as TraitName),
          ),
        ).toBe(true)
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })
})

/** What comes to hand first where nothing was thought of. */
const usual: Required<Traits> = {
  ...{ setting: 'rural', waterSource: 'ground', disinfectant: 'none', servedCount: 0 },
  ...{ schoolKind: 'university', boarding: false, pupilCount: 0, childCount: 0, waterKinds: [] },
  ...{
    institutionKind: 'other',
    bedCount: 0,
    jointVenture: false,
    revalidatedAfterDeferral: false,
  },
  ...{ maternalCare: false, bloodKind: 'plasmaStation', placeKind: 'other', industry: 'other' },
  ...{ hazardLevel: 'general', hazardProject: false, acuteHazard: false, highlyToxic: false },
  ...{ publicPlaceKind: 'other', risk: 'low', grade: 'c' },
}

const answered = (names: readonly TraitName[], answers: Traits): Traits =>
  Object.fromEntries(names.map((name) => [name, answers[name] ?? usual[name]]))
