import { leftForScene, partners } from '@domain/clues/decisions/scene'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'

/** Officers are on their way; with whom. */
export const leaveForScene = command({
  action: 'clue.accept',
  input: object({ ...ofClue, partners }),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    return write(asked.work, clue, leftForScene(clue, asked.input.partners, deciding))
  },
})
