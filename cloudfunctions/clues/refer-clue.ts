import { referred } from '@domain/clues/decisions/close'
import { answerWords, body } from '@domain/clues/outcome'
import { object, string } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'
import { endTogether } from '../kernel/merged-with'

/** To the body whose matter it is. */
export const referClue = command({
  action: 'clue.triage',
  input: object({
    ...ofClue,
    body,
    name: string().trim().min(2).max(40).optional(),
    words: answerWords,
  }),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    const decision = referred(clue, asked.input, deciding)
    await endTogether(asked.work, clue, decision)
    return write(asked.work, clue, decision)
  },
})
