import { severity } from '@domain/checklists/severity'
import { graded } from '@domain/clues/decisions/grade'
import { reasonWords } from '@domain/clues/handling'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'

/** How urgent the agency finds it. */
export const gradeClue = command({
  action: 'clue.triage',
  input: object({ ...ofClue, severity, words: reasonWords }),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    return write(asked.work, clue, graded(clue, asked.input, deciding))
  },
})
