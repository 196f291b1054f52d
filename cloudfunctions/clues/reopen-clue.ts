import { reopened } from '@domain/clues/decisions/reopen'
import { reasonWords } from '@domain/clues/handling'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'
import { holdBack } from '../kernel/hold-back'
import { reopenTogether } from '../kernel/merged-with'

/** A closed clue is looked into again, and what was released of it is read by nobody. */
export const reopenClue = command({
  action: 'clue.close',
  input: object({ ...ofClue, words: reasonWords }),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    const decision = reopened(clue, asked.input.words, deciding)
    await reopenTogether(asked.work, clue, asked.input.words)
    await holdBack(
      asked.work,
      { kind: 'clue', sourceId: clue._id },
      { why: 'reopened', ...deciding },
    )
    return write(asked.work, clue, decision)
  },
})
