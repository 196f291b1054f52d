import { arrived } from '@domain/clues/decisions/scene'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'

export const arriveAtScene = command({
  action: 'clue.accept',
  input: object(ofClue),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    return write(asked.work, clue, arrived(clue, deciding))
  },
})
