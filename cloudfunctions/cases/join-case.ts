import { joinedCase } from '@domain/cases/decisions/joined'
import { takenIntoCase } from '@domain/cases/decisions/of-clues'
import { chosenClues } from '@domain/cases/decisions/opened'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { cluesChosen, writeClue } from './clues-of-case'
import { inHand, ofCase, write, type Handled } from './deciding'

/** Further clues of the place come into the case that is open there; whoever reported them is told. */
export const joinCase = command({
  action: 'case.handle',
  input: object({ ...ofCase, clues: chosenClues }),

  async run(asked): Promise<Handled> {
    const { found, deciding } = await inHand(asked)
    const { actor, input, work } = asked
    const clues = await cluesChosen(work, actor, input.clues)
    const changes = joinedCase(found, clues, deciding)
    for (const clue of clues) writeClue(work, clue, takenIntoCase(clue, found._id, deciding))
    return write(work, found, changes)
  },
})
