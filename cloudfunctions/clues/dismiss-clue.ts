import { dismissed } from '@domain/clues/decisions/close'
import { answerWords, noActionReason } from '@domain/clues/outcome'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'
import { endTogether } from '../kernel/merged-with'

/** Nothing is done about it, for a reason. */
export const dismissClue = command({
  action: 'clue.triage',
  input: object({ ...ofClue, reason: noActionReason, words: answerWords }),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    const decision = dismissed(clue, asked.input, deciding)
    await endTogether(asked.work, clue, decision)
    return write(asked.work, clue, decision)
  },
})
