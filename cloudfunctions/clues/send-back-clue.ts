import { askedWords, sentBack } from '@domain/clues/decisions/send-back'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'

/** Whoever reported it is asked for more. */
export const sendBackClue = command({
  action: 'clue.triage',
  input: object({ ...ofClue, words: askedWords }),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    return write(asked.work, clue, sentBack(clue, asked.input.words, deciding))
  },
})
