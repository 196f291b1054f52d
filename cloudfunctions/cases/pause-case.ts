import { pausedCase } from '@domain/cases/decisions/paused'
import { pauseWords } from '@domain/clues/pauses'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofCase, write, type Handled } from './deciding'

export const pauseCase = command({
  action: 'case.handle',
  input: object({ ...ofCase, words: pauseWords }),

  async run(asked): Promise<Handled> {
    const { found, deciding } = await inHand(asked)
    return write(asked.work, found, pausedCase(found, asked.input.words, deciding))
  },
})
