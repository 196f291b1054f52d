// What a county may choose on this page, and what has been chosen.

import { checklists } from '@domain/checklists'
import { spokenFrequency, type Frequency } from '@domain/facilities/frequency'
import { gradeNames, riskNames } from '@domain/facilities/traits'
import { canonical } from '@domain/kernel/hash'
import { Problem } from '@domain/kernel/problems'
import { pick } from '@domain/kernel/records'
import { checkRules } from '@domain/patrols/check-rules'
import type { CountyRules, FrequencyRule } from '@domain/patrols/county-rules'
import { usualFrequency } from '@domain/patrols/frequency'
import { builtInSpecialties, isOwnSpecialty, type Specialty } from '@domain/people/specialties'
import type { AnswerTo } from '../../../cloud'

export type Rules = AnswerTo<'counties.rules'>

/** Whom a rule is for: everybody of its specialty, or those of one risk or grade only. */
export type Scope = Pick<FrequencyRule, 'risk' | 'grade'>
export type About = Scope & { specialty: Specialty }

const PATROLLED = new Set(checklists.map(({ specialty }) => specialty))
const TIMES = [1, 2, 3, 4, 6]

/** Ours that have a checklist, and the county's own. */
export const patrolled = ({ specialties }: Rules): Specialty[] => [
  ...builtInSpecialties.filter((each) => PATROLLED.has(each)),
  ...specialties.map(({ id }) => id),
]

const scopeOf = ({ risk, grade }: Scope): string => canonical([risk, grade])

export const ruleFor = ({ frequencies }: CountyRules, { specialty, ...scope }: About) =>
  frequencies.find((each) => each.specialty === specialty && scopeOf(each) === scopeOf(scope))

/** Those of one risk or grade. */
export const closerRules = ({ frequencies }: CountyRules, specialty: Specialty): FrequencyRule[] =>
  frequencies.filter((each) => each.specialty === specialty && (each.risk ?? each.grade))

export const spokenScope = ({ risk, grade }: Scope): string =>
  [risk && riskNames[risk], grade && gradeNames[grade]].filter(Boolean).join('、') || '全部单位'

export const scopesOf = (specialty: Specialty): Scope[] => [
  {},
  ...(['high', 'medium', 'low'] as const).map((risk) => ({ risk })),
  ...(specialty === 'publicPlace' || isOwnSpecialty(specialty)
    ? (['a', 'b', 'c'] as const).map((grade) => ({ grade }))
    : []),
]

/** The frequencies as they would be; without a frequency the rule goes away. */
export function withRule(
  rules: CountyRules,
  about: About,
  frequency: Frequency | undefined,
): CountyRules['frequencies'] {
  const before = ruleFor(rules, about)
  const others = rules.frequencies.filter((each) => each !== before)
  return frequency ? [...others, { ...about, frequency }] : others
}

/** Those that the county may choose here. */
export function frequenciesOpen(rules: Rules, about: About): Frequency[] {
  const all: Frequency[] = [
    ...(['month', 'quarter', 'term'] as const).map((each) => ({ each })),
    ...TIMES.map((timesAYear) => ({ timesAYear })),
  ]
  return all.filter((each) => isAllowed(rules, withRule(rules, about, each)))
}

export function isAllowed(rules: Rules, frequencies: CountyRules['frequencies']): boolean {
  const set = pick(rules, ['specialties', 'termStarts', 'construal']) as CountyRules
  try {
    checkRules({ ...set, frequencies }, rules, [])
    return true
  } catch (refused) {
    if (refused instanceof Problem) return false
    throw refused
  }
}

/** Of public places and what a county adds the guide says nothing. */
const isOfGuide = (specialty: Specialty): boolean =>
  !isOwnSpecialty(specialty) && specialty !== 'publicPlace'

/** What stands where no rule is for just these. */
export function otherwise(rules: CountyRules, { specialty, risk, grade }: About): string {
  const general = (risk ?? grade) && ruleFor(rules, { specialty })
  return general
    ? `和全部单位一样：${spokenFrequency(general.frequency)}`
    : `${isOfGuide(specialty) ? '按指南' : '没有另定'}：${spokenFrequency(usualFrequency(specialty))}`
}
