// What a county sets for its patrols without a release: specialties of its own (方案 二（二）7), how often each is patrolled,
// when terms start, and how it reads what can be read in two ways.

import { construal, usualConstrual } from '../checklists/construal'
import { checklistsFor } from '../checklists'
import type { Checklist } from '../checklists/checklist'
import type { Facility } from '../facilities/facility'
import { frequency, type Frequency } from '../facilities/frequency'
import type { Described } from '../facilities/kinds'
import { traits } from '../facilities/traits'
import { problem } from '../kernel/problems'
import { day } from '../kernel/time'
import { array, object, string, type infer as Infer } from '../kernel/z'
import {
  isOwnSpecialty,
  ownSpecialtyId,
  specialty,
  spokenSpecialty,
  type Specialty,
} from '../people/specialties'
import { PATROLS_A_YEAR, usualFrequency } from './frequency'

export const ownSpecialty = object({ id: ownSpecialtyId, name: string().trim().min(2).max(12) })

/** How often a specialty is patrolled; of those of one risk or grade only, where that is said. */
export const frequencyRule = object({
  specialty,
  risk: traits.shape.risk,
  grade: traits.shape.grade,
  frequency,
})
export type FrequencyRule = Infer<typeof frequencyRule>

export const countyRules = object({
  specialties: array(ownSpecialty).max(10),
  frequencies: array(frequencyRule).max(60),
  termStarts: array(day).max(12),
  construal,
})
export type CountyRules = Infer<typeof countyRules>

export const usualRules: CountyRules = {
  specialties: [],
  frequencies: [],
  termStarts: [],
  construal: usualConstrual,
}

/** Problem frequencyTooLow where a specialty of the guide would be patrolled less than twice a year; others are free. */
export function refuseTooSeldom({ frequencies, specialties }: CountyRules): void {
  const seldom = frequencies.find(
    ({ specialty: of, frequency: given }) =>
      !isOwnSpecialty(of) &&
      of !== 'publicPlace' &&
      'timesAYear' in given &&
      given.timesAYear < PATROLS_A_YEAR,
  )
  if (seldom)
    throw problem('frequencyTooLow', { specialty: spokenSpecialty(seldom.specialty, specialties) })
}

/** What is asked of one facility, for each specialty that is patrolled there; the rule that says most about it counts. */
export function frequenciesFor(
  facility: Described,
  rules: CountyRules,
  own: readonly Checklist[],
): NonNullable<Facility['frequencies']> {
  const patrolled = new Set(checklistsFor(facility, own).map((each) => each.specialty))
  return Object.fromEntries(
    [...patrolled].map((each) => [each, frequencyFor(each, facility, rules)]),
  ) as NonNullable<Facility['frequencies']>
}

function frequencyFor(of: Specialty, { traits: known }: Described, rules: CountyRules): Frequency {
  const fitting = rules.frequencies.filter(
    ({ specialty: asked, risk, grade }) =>
      asked === of && (!risk || risk === known.risk) && (!grade || grade === known.grade),
  )
  const [closest] = fitting.sort((one, other) => closeness(other) - closeness(one))
  return withTerms(closest?.frequency ?? usualFrequency(of), rules)
}

const closeness = ({ risk, grade }: FrequencyRule): number => (risk ? 1 : 0) + (grade ? 1 : 0)

const withTerms = (given: Frequency, { termStarts }: CountyRules): Frequency =>
  'each' in given && given.each === 'term' && termStarts.length > 0
    ? { ...given, termStarts }
    : given
