// The clues of a case, and those that are to become so, go with it. One that an officer has taken elsewhere meanwhile stays where it is.

import type { Clue } from '@domain/clues/clue'
import type { Decision } from '@domain/clues/decisions/decision'
import { handlingNames } from '@domain/clues/handling'
import { lastDone, refuseUnseen } from '@domain/clues/seen'
import type { ChosenClues } from '@domain/cases/decisions/opened'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import type { ClueStatus } from '@domain/clues/status'
import type { Person } from '@domain/people/person'
import { findCovered } from '../kernel/find-covered'
import type { Work } from '../kernel/work'

/** Those that an officer has chosen; Problems notFound and alreadyChanged. */
export async function cluesChosen(work: Work, actor: Person, chosen: ChosenClues): Promise<Clue[]> {
  const clues: Clue[] = []
  for (const { clueId, seen } of chosen) {
    const clue = await findCovered(work, actor, 'clues', clueId)
    if (clue.status !== 'caseOpened') refuseUnseen(clue, seen, handlingNames)
    clues.push(clue)
  }
  return clues
}

/** Those that are still this case's and have come so far. */
export async function cluesOf(
  work: Work,
  { _id, clues }: Pick<EnforcementCase, '_id' | 'clues'>,
  status: ClueStatus,
): Promise<Clue[]> {
  const found: Clue[] = []
  for (const each of clues) {
    const clue = await work.find('clues', each._id)
    if (clue?.caseId === _id && clue.status === status) found.push(clue)
  }
  return found
}

export function writeClue(work: Work, clue: Clue, { changes, tell }: Decision): void {
  const last = lastDone({ ...clue, ...changes })
  work.change('clues', clue, changes, { what: `clue.${last}`, tell })
}
