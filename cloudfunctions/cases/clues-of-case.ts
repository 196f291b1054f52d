// The clues of a case go with it. One that an officer has taken elsewhere meanwhile stays where it is.

import type { Clue } from '@domain/clues/clue'
import type { Decision } from '@domain/clues/decisions/decision'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import type { ClueStatus } from '@domain/clues/status'
import type { Work } from '../kernel/work'

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
  const last = changes.handlings?.at(-1)?.what ?? ''
  work.change('clues', clue, changes, { what: `clue.${last}`, tell })
}
