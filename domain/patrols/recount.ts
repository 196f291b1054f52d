// What new rules of a county change in one of its facilities: how often it is patrolled, and so when it is due.

import type { Checklist } from '../checklists/checklist'
import type { Facility } from '../facilities/facility'
import { canonical } from '../kernel/hash'
import { frequenciesFor, type CountyRules } from './county-rules'
import { dueOf } from './visit'

type Counted = Pick<Facility, 'frequencies' | 'dueOn' | 'dueKey'>

/** Undefined where all is as the rules have it. */
export function recount(
  facility: Facility,
  rules: CountyRules,
  own: readonly Checklist[],
): Counted | undefined {
  const frequencies = frequenciesFor(facility, rules, own)
  const counted = { frequencies, ...dueOf({ ...facility, frequencies }) }
  const { dueOn, dueKey } = facility
  const before = { frequencies: facility.frequencies, dueOn, dueKey }
  return canonical(counted) === canonical(before) ? undefined : counted
}
