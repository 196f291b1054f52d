// What every decision on a case begins and ends with.

import type { Deciding } from '@domain/cases/decisions/decision'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import { caseHandlingNames } from '@domain/cases/handling'
import type { CaseStatus } from '@domain/cases/status'
import { caseRulesSetBy } from '@domain/clues/case-rules'
import { clocksSetBy } from '@domain/clues/county-clocks'
import type { Deciding as DecidingClue } from '@domain/clues/decisions/decision'
import { lastDone, refuseUnseen } from '@domain/clues/seen'
import type { Telling } from '@domain/deliveries/delivery'
import { id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import { int } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { findCovered } from '../kernel/find-covered'
import type { Work } from '../kernel/work'

/** `seen` is how many handlings the page showed: who decides without having seen the last is told of it first. */
export const ofCase = { requestId: id, caseId: id, seen: int().min(0).optional() }

export interface Asked {
  input: { requestId: string; caseId: string; seen?: number | undefined }
  actor: Person
  now: Instant
  work: Work
}

export interface InHand {
  found: EnforcementCase
  /** By the rules of the county for cases, and for the clues of this one. */
  deciding: Deciding & DecidingClue
}

/** Problems notFound and alreadyChanged. */
export async function inHand({ input, actor, now, work }: Asked): Promise<InHand> {
  const found = await findCovered(work, actor, 'cases', input.caseId)
  if (input.seen !== undefined) refuseUnseen(found, input.seen, caseHandlingNames)
  return { found, deciding: await decidingIn(work, found.county, actor, now) }
}

export async function decidingIn(
  work: Work,
  county: string,
  by: Person,
  at: Instant,
): Promise<InHand['deciding']> {
  const set = (await work.find('counties', county)) ?? {}
  return { by, at, rules: caseRulesSetBy(set), clocks: clocksSetBy(set) }
}

export interface Handled {
  status: CaseStatus
  /** To be sent as `seen` with the next decision. */
  seen: number
}

/** Writes what was decided; what it is called in the trail is what was last done. */
export function write(
  work: Work,
  found: EnforcementCase,
  changes: Partial<EnforcementCase>,
  tell: Telling[] = [],
): Handled {
  const { status, handlings } = { ...found, ...changes }
  work.change('cases', found, changes, { what: `case.${lastDone({ handlings })}`, tell })
  return { status, seen: handlings.length }
}
