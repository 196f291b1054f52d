// What a county may not set: rules that contradict themselves, speak of what it has not, or ask for less than the guide does.

import type { Offered } from '../checklists/own-checklist'
import { canonical } from '../kernel/hash'
import { problem } from '../kernel/problems'
import { addDays } from '../kernel/time'
import {
  isOwnSpecialty,
  specialtyNames,
  spokenSpecialty,
  type Specialty,
} from '../people/specialties'
import type { CountyRules } from './county-rules'
import { PATROLS_A_YEAR } from './frequency'

/** Problems invalidInput, specialtyUnknown, specialtyInUse, frequencyTooLow. */
export function checkRules(
  rules: CountyRules,
  before: CountyRules,
  inUse: readonly Offered[],
): void {
  refuseTwice(rules)
  refuseNoDay(rules)
  const unknown = rules.frequencies.find((each) => !hasSpecialty(rules, each.specialty))
  if (unknown) throw problem('specialtyUnknown', { specialty: unknown.specialty })
  const used = inUse.find((each) => !hasSpecialty(rules, each.specialty))
  if (used) {
    const specialty = spokenSpecialty(used.specialty, before.specialties)
    throw problem('specialtyInUse', { specialty, checklist: used.name })
  }
  refuseTooSeldom(rules)
}

/** Ours, or one of the county's own. */
export const hasSpecialty = (
  { specialties = [] }: Partial<Pick<CountyRules, 'specialties'>>,
  given: Specialty,
): boolean => !isOwnSpecialty(given) || specialties.some(({ id }) => id === given)

/** Problem frequencyTooLow where a specialty of the guide would be patrolled less than twice a year; others are free. */
function refuseTooSeldom({
  frequencies,
  specialties,
}: Pick<CountyRules, 'frequencies' | 'specialties'>): void {
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

function refuseTwice({ specialties, frequencies }: CountyRules): void {
  const id = firstRepeated(specialties, (each) => each.id)?.id
  if (id) throw problem('invalidInput', { field: '专业编号', reason: `“${id}”写了两次` })
  const ours = Object.values<string>(specialtyNames).map((name) => ({ name }))
  const name = firstRepeated([...ours, ...specialties], (each) => each.name)?.name
  if (name) throw problem('invalidInput', { field: '专业名称', reason: `已经有“${name}”` })
  const rule = firstRepeated(frequencies, ({ specialty, risk, grade }) => [specialty, risk, grade])
  if (!rule) return
  const of = spokenSpecialty(rule.specialty, specialties)
  throw problem('invalidInput', { field: '巡查频次', reason: `“${of}”的同一种情况写了两次` })
}

function firstRepeated<Each>(all: readonly Each[], by: (each: Each) => unknown): Each | undefined {
  const keys = all.map((each) => canonical(by(each)))
  return all.find((_each, index) => keys.indexOf(keys[index] ?? '') < index)
}

function refuseNoDay({ termStarts }: CountyRules): void {
  const start = termStarts.find((each) => addDays(each, 0) !== each)
  if (start) throw problem('invalidInput', { field: '开学日期', reason: `没有 ${start} 这一天` })
}
