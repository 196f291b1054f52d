import { letGoByCase } from '@domain/cases/decisions/of-clues'
import { withdrawnCase } from '@domain/cases/decisions/taken-back'
import { caseWords } from '@domain/cases/enforcement-case'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { cluesOf, writeClue } from './clues-of-case'
import { inHand, ofCase, write, type Handled } from './deciding'

/** Its clues are looked into without a case again. */
export const withdrawCase = command({
  action: 'case.handle',
  input: object({ ...ofCase, words: caseWords }),

  async run(asked): Promise<Handled> {
    const { found, deciding } = await inHand(asked)
    const { input, work } = asked
    const changes = withdrawnCase(found, input.words, deciding)
    for (const clue of await cluesOf(work, found, 'caseOpened'))
      writeClue(work, clue, letGoByCase(clue, input.words, deciding))
    return write(work, found, changes)
  },
})
