import { paused } from '@domain/clues/decisions/pause'
import { pauseWords } from '@domain/clues/pauses'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'

export const pauseClue = command({
  action: 'clue.triage',
  input: object({ ...ofClue, words: pauseWords }),

  async run(asked): Promise<Handled> {
    const { clue, deciding } = await inHand(asked)
    return write(asked.work, clue, paused(clue, asked.input.words, deciding))
  },
})
