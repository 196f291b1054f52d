import { accepted } from '@domain/clues/decisions/accept'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'

/** Who accepts it answers for it from then on, whoever it was given to. */
export const acceptClue = command({
  action: 'clue.accept',
  input: object(ofClue),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    return write(asked.work, clue, accepted(clue, deciding))
  },
})
