import { usualConstrual } from '@domain/checklists/construal'
import { hintFor } from '@domain/checklists/hints'
import { revalidationYears } from '@domain/checklists/revalidation'
import { institutionKindNames, type InstitutionKind } from '@domain/facilities/institutions'
import { aClinic } from './answering'

const byBeds: InstitutionKind[] = [
  'generalHospital',
  'chineseMedicineHospital',
  'integratedHospital',
  'ethnicHospital',
]
const always: InstitutionKind[] = [
  'specialistHospital',
  'sanatorium',
  'rehabilitationHospital',
  'maternalChildHospital',
  'emergencyCentre',
  'clinicalLaboratory',
  'specialistPreventionInstitution',
]
const others = (Object.keys(institutionKindNames) as InstitutionKind[]).filter(
  (kind) => !byBeds.includes(kind) && !always.includes(kind),
)

const years = (institutionKind: InstitutionKind, more = {}) =>
  revalidationYears(aClinic({ institutionKind, ...more }))

describe('the revalidation period (指南·非法行医 3.1.1.4)', () => {
  it('cannot be said where the kind of institution is not registered', () => {
    expect(revalidationYears({ kind: 'licensedInstitution', traits: {} })).toBeUndefined()
  })

  it.each(byBeds)('of a %s turns on 100 beds, which are included', (kind) => {
    expect(years(kind)).toBeUndefined()
    expect(years(kind, { bedCount: 99 })).toBe(1)
    expect(years(kind, { bedCount: 100 })).toBe(3)
    expect(years(kind, { bedCount: 101 })).toBe(3)
  })

  it.each(always)('of a %s is three years whatever its beds', (kind) => {
    expect(years(kind)).toBe(3)
    expect(years(kind, { bedCount: 20 })).toBe(3)
  })

  it.each(others)('of a %s is one year', (kind) => {
    expect(years(kind, { bedCount: 500 })).toBe(1)
  })

  it.each([...byBeds, ...always])(
    'of a %s is one year as a joint venture or after a deferral',
    (kind) => {
      expect(years(kind, { bedCount: 500, jointVenture: true })).toBe(1)
      expect(years(kind, { bedCount: 500, revalidatedAfterDeferral: true })).toBe(1)
    },
  )

  it('needs a hundred beds of every listed kind where the county reads it so', () => {
    const construal = { ...usualConstrual, hundredBeds: 'everyKind' } as const
    const ofSanatorium = (bedCount?: number) =>
      revalidationYears(aClinic({ institutionKind: 'sanatorium', bedCount }), construal)
    expect([99, 100, 101, undefined].map(ofSanatorium)).toEqual([1, 3, 3, undefined])
  })

  it('is said beside the question, and not where it is unknown', () => {
    const asked = { hint: 'revalidation' } as const
    const today = '2026-03-02'
    expect(hintFor(asked, aClinic({ institutionKind: 'villageClinic' }), { today })).toContain(
      '1 年',
    )
    expect(hintFor(asked, aClinic({ institutionKind: 'sanatorium' }), { today })).toContain('3 年')
    expect(
      hintFor(asked, aClinic({ institutionKind: 'generalHospital' }), { today }),
    ).toBeUndefined()
    expect(hintFor({}, aClinic(), { today })).toBeUndefined()
  })
})
