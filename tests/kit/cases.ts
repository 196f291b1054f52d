// Cases and letters for tests: each is made whole, with what a test says put in its place.

import { openedCase } from '@domain/cases/decisions/opened'
import type { Deciding } from '@domain/cases/decisions/decision'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import { preparedLetter, type Letter } from '@domain/cases/letter'
import { recurrenceIdOf } from '@domain/cases/recurrence'
import { caseRulesSetBy } from '@domain/clues/case-rules'
import type { Clue } from '@domain/clues/clue'
import { dayOf } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { anId } from './people'

const NEW_TRAIL = { seq: 1, hash: '0'.repeat(64) }

export const decidingAt = (at: string, by: Person): Deciding => ({
  ...{ by, at, rules: caseRulesSetBy({}) },
})

/** As it is opened from the clues today. */
export function aCase(
  clues: readonly Clue[],
  officers: readonly [Person, Person],
  { at, ...said }: { at: string } & Partial<EnforcementCase>,
): EnforcementCase {
  const opening = {
    ...{ requestId: anId(), openedOn: dayOf(at) },
    clues: clues.map(({ _id }) => ({ clueId: _id, seen: 0 })),
    officerIds: officers.map(({ _id }) => _id),
  }
  const opened = openedCase(opening, { clues, officers }, decidingAt(at, officers[0]))
  return { ...opened, trail: NEW_TRAIL, ...said }
}

/** A clue as it is once it is in the case. */
export const inCase = (clue: Clue, { _id }: EnforcementCase): Clue => ({
  ...clue,
  ...{ status: 'caseOpened', caseId: _id, dueKey: undefined, dueAt: undefined },
})

/** About three cases of the clue’s matter. */
export function aLetter(
  { county, specialty, matter, matterName }: Clue,
  at: string,
  said: Partial<Letter> = {},
): Letter {
  const kind = { ...(specialty && { specialty }), matter, matterName }
  const of = { _id: recurrenceIdOf(county, kind), county, area: `${county}000000`, ...kind }
  const cases = [1, 2, 3].map((at) => ({
    _id: anId(),
    ...{ number: `渝云卫立〔2026〕${at}号`, closedOn: `2026-02-1${at}` },
    outcome: 'penalised' as const,
  }))
  return { ...preparedLetter(anId(), of, cases, at), trail: NEW_TRAIL, ...said }
}
