import { closed } from '@domain/clues/decisions/close'
import { answerWords, found } from '@domain/clues/outcome'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'
import { endTogether } from '../kernel/merged-with'

/** What was found on looking into it. */
export const closeClue = command({
  action: 'clue.close',
  input: object({ ...ofClue, outcome: found, words: answerWords }),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    const decision = closed(clue, asked.input, deciding)
    await endTogether(asked.work, clue, decision)
    return write(asked.work, clue, decision)
  },
})
