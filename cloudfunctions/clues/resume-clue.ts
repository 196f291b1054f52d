import { resumed } from '@domain/clues/decisions/pause'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'

export const resumeClue = command({
  action: 'clue.triage',
  input: object(ofClue),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    return write(asked.work, clue, resumed(clue, deciding))
  },
})
