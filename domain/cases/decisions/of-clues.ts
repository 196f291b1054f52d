// What becomes of a clue with its case: the case carries its clock, gives it its outcome, and lets it go where it is withdrawn.
// Whoever reported it is told each time.

import type { Clue } from '../../clues/clue'
import { NOT_ENDED } from '../../clues/decisions/close'
import {
  decided,
  type Deciding as DecidingClue,
  type Decision,
} from '../../clues/decisions/decision'
import { tellCaseOpened, tellCaseWithdrawn, tellClosed, tellReopened } from '../../clues/tellings'
import type { Id } from '../../kernel/ids'
import type { CaseOutcome } from '../enforcement-case'

/** Problem moveForbidden, unless an officer has accepted it. */
export const takenIntoCase = (clue: Clue, caseId: Id, deciding: DecidingClue): Decision => ({
  changes: decided(
    clue,
    { said: { what: 'caseOpened' }, status: 'caseOpened', changes: { caseId } },
    deciding,
  ),
  tell: [tellCaseOpened(clue)],
})

export function closedWithCase(
  clue: Clue,
  { outcome, words }: { outcome: CaseOutcome; words: string },
  deciding: DecidingClue,
): Decision {
  const { by, at } = deciding
  const changes = {
    ...{ outcome, words },
    ...{ closedBy: by._id, closedByName: by.name, closedAt: at },
  }
  return {
    changes: decided(
      clue,
      { said: { what: 'closed', words }, status: 'closed', changes },
      deciding,
    ),
    tell: [tellClosed({ ...clue, ...changes })],
  }
}

export const letGoByCase = (clue: Clue, words: string, deciding: DecidingClue): Decision => ({
  changes: decided(
    clue,
    {
      said: { what: 'caseWithdrawn', words },
      status: 'accepted',
      changes: { caseId: undefined },
    },
    deciding,
  ),
  tell: [tellCaseWithdrawn(clue, words)],
})

/** It is accepted again, and in its case again. */
export function reopenedWithCase(
  clue: Clue,
  { caseId, words }: { caseId: Id; words: string },
  deciding: DecidingClue,
): Decision {
  const accepted = decided(
    clue,
    { said: { what: 'reopened', words }, status: 'accepted', changes: NOT_ENDED },
    deciding,
  )
  const changes = takenIntoCase({ ...clue, ...accepted }, caseId, deciding).changes
  return { changes: { ...accepted, ...changes }, tell: [tellReopened(clue, words)] }
}
