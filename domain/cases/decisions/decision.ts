// What every decision on a case has in common: it is made by somebody at some time, it may move the case, it stands in its
// handlings, and the clock runs as it must from then on.

import { move } from '../../kernel/machine'
import { problem } from '../../kernel/problems'
import type { Instant } from '../../kernel/time'
import type { Person } from '../../people/person'
import type { CaseRules } from '../../clues/case-rules'
import { keptCaseClock } from '../clock'
import type { EnforcementCase } from '../enforcement-case'
import { MOST_HANDLINGS, type CaseHandlingName } from '../handling'
import { caseMachine, caseStatusNames, type CaseStatus } from '../status'

export interface Deciding {
  by: Pick<Person, '_id' | 'name'>
  at: Instant
  rules: CaseRules
}

interface Moving {
  what: CaseHandlingName
  words?: string | undefined
  /** Where it moves the case. */
  to?: CaseStatus
  changes?: Partial<EnforcementCase>
}

/** However much was written down of a case, it can come to an end, and no answer is lost. */
const CONCLUDING: readonly CaseHandlingName[] = [
  'closed',
  'withdrawn',
  'ended',
  'reinspected',
  'assigned',
]

/** The changes of a decision; Problems moveForbidden and caseFull. */
export function caseDecided(
  found: EnforcementCase,
  { what, words, to, changes = {} }: Moving,
  { by, at, rules }: Deciding,
): Partial<EnforcementCase> {
  if (found.handlings.length >= MOST_HANDLINGS && !CONCLUDING.includes(what))
    throw problem('caseFull')
  const moved = to && { status: move(caseMachine, caseStatusNames, found.status, to) }
  const handling = { what, byName: by.name, at, ...(words && { words }) }
  const all = { ...changes, ...moved, handlings: [...found.handlings, handling] }
  return { ...all, ...keptCaseClock({ ...found, ...all }, rules) }
}

/** Of a case that is at an end, or that nobody works on now; Problem moveForbidden in words. */
export function refuseUnlessOpened({ status }: Pick<EnforcementCase, 'status'>, what: string) {
  if (status !== 'opened')
    throw problem('moveForbidden', { from: caseStatusNames[status], to: what })
}
