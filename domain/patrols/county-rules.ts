// What a county sets for its patrols without a release: specialties of its own (方案 二（二）7), how often each is patrolled,
// when terms start, and how it reads what can be read in two ways.

import { construal, usualConstrual } from '../checklists/construal'
import { checklistsFor } from '../checklists'
import type { Checklist } from '../checklists/checklist'
import type { Facility } from '../facilities/facility'
import { frequency, type Frequency } from '../facilities/frequency'
import type { Described } from '../facilities/kinds'
import { traits } from '../facilities/traits'
import { canonical } from '../kernel/hash'
import { day } from '../kernel/time'
import { array, object, string, type infer as Infer } from '../kernel/z'
import { ownSpecialtyId, specialty, type Specialty } from '../people/specialties'
import { usualFrequency } from './frequency'

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

/** What is set, and the usual where nothing is. */
export const rulesOf = (set: Partial<CountyRules>): CountyRules => ({
  specialties: set.specialties ?? usualRules.specialties,
  frequencies: set.frequencies ?? usualRules.frequencies,
  termStarts: set.termStarts ?? usualRules.termStarts,
  construal: { ...usualRules.construal, ...set.construal },
})

/**
 * What is asked of one facility, for each specialty where that is not the usual, or that only the county's own checklists
 * patrol there; the rule that says most about it counts.
 */
export function frequenciesFor(
  facility: Described,
  rules: CountyRules,
  own: readonly Checklist[],
): Facility['frequencies'] {
  const usual = new Set(checklistsFor(facility).map((each) => each.specialty))
  const patrolled = new Set(checklistsFor(facility, own).map((each) => each.specialty))
  const asked = [...patrolled]
    .map((each) => [each, frequencyFor(each, facility, rules)] as const)
    .filter(([each, given]) => !usual.has(each) || !isUsual(each, given))
  return asked.length > 0 ? Object.fromEntries(asked) : undefined
}

const isUsual = (of: Specialty, given: Frequency): boolean =>
  canonical(given) === canonical(usualFrequency(of))

function frequencyFor(of: Specialty, { traits: known }: Described, rules: CountyRules): Frequency {
  const fitting = rules.frequencies.filter(
    ({ specialty: asked, risk, grade }) =>
      asked === of && (!risk || risk === known.risk) && (!grade || grade === known.grade),
  )
  const [closest] = fitting.sort((one, other) => closeness(other) - closeness(one))
  return withTerms(closest?.frequency ?? usualFrequency(of), rules)
}

const closeness = ({ risk, grade }: FrequencyRule): number => (risk ? 1 : 0) + (grade ? 1 : 0)

/** Terms are the county's, for whatever is patrolled by them. */
const withTerms = (given: Frequency, { termStarts }: CountyRules): Frequency =>
  'each' in given && given.each === 'term'
    ? { each: 'term', ...(termStarts.length > 0 && { termStarts }) }
    : given
