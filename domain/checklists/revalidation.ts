// How often a licensed institution's licence is revalidated (校验), 指南·非法行医 3.1.1.4. "100 张以上" includes 100; whether
// it qualifies the general hospitals only, or every kind of the list, is for the county to say: docs/decisions/0011.

import type { InstitutionKind } from '../facilities/institutions'
import type { Described } from '../facilities/kinds'
import { usualConstrual, type Construal } from './construal'
import type { Clause } from '../guide/clause'

export const revalidationClause: Clause = { part: 'illegalPractice', number: '3.1.1.4' }

const LONG_FROM_BEDS = 100

const longWhenLarge: readonly InstitutionKind[] = [
  'generalHospital',
  'chineseMedicineHospital',
  'integratedHospital',
  'ethnicHospital',
]

const longWhateverItsSize: readonly InstitutionKind[] = [
  'specialistHospital',
  'sanatorium',
  'rehabilitationHospital',
  'maternalChildHospital',
  'emergencyCentre',
  'clinicalLaboratory',
  'specialistPreventionInstitution',
]

/** Undefined where what is registered does not say. */
export function revalidationYears(
  { traits }: Described,
  { hundredBeds }: Construal = usualConstrual,
): 1 | 3 | undefined {
  const { institutionKind, bedCount, jointVenture, revalidatedAfterDeferral } = traits
  if (jointVenture || revalidatedAfterDeferral) return 1
  if (!institutionKind) return undefined
  const listed = longWhateverItsSize.includes(institutionKind)
  if (listed && hundredBeds === 'generalHospitals') return 3
  if (!listed && !longWhenLarge.includes(institutionKind)) return 1
  if (bedCount === undefined) return undefined
  return bedCount >= LONG_FROM_BEDS ? 3 : 1
}
