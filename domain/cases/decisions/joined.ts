// What is found of the same place while a case is open belongs to it: further clues come into the case.

import { spokenMatter, type Clue } from '../../clues/clue'
import { problem } from '../../kernel/problems'
import { MOST_CLUES, type EnforcementCase } from '../enforcement-case'
import { caseDecided, refuseUnlessOpened, type Deciding } from './decision'
import { asCaseClue, mattersOf, refuseUnjoinable } from './opened'

/** Its clock goes on: it was opened when it was opened. Problems moveForbidden, caseFull, clueInCase and otherPlace. */
export function joinedCase(
  found: EnforcementCase,
  clues: readonly Clue[],
  deciding: Deciding,
): Partial<EnforcementCase> {
  refuseUnlessOpened(found, '并入线索')
  refuseUnjoinable(clues, found)
  // One that was let go before may come back.
  const others = found.clues.filter(({ _id }) => !clues.some((each) => each._id === _id))
  if (others.length + clues.length > MOST_CLUES) throw problem('caseFull')
  return caseDecided(
    found,
    {
      what: 'joined',
      words: clues.map(spokenMatter).join('、'),
      changes: {
        clues: [...others, ...clues.map(asCaseClue)],
        matters: mattersOf([...found.matters, ...clues]),
      },
    },
    deciding,
  )
}
