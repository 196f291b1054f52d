import { problem } from '../../kernel/problems'
import type { Clue } from '../clue'
import { tellReopened } from '../tellings'
import { takenBy } from './accept'
import { NOT_ENDED } from './close'
import { decided, type Deciding, type Decision } from './decision'

/** Whoever takes it up again answers for it. Problem handledByCase where its case is to be taken up instead. */
export function reopened(clue: Clue, words: string, deciding: Deciding): Decision {
  if (clue.caseId) throw problem('handledByCase')
  const changes = { ...NOT_ENDED, ...takenBy(clue, deciding) }
  return {
    changes: decided(
      clue,
      { said: { what: 'reopened', words }, status: 'accepted', changes },
      deciding,
    ),
    tell: [tellReopened(clue, words)],
  }
}
