import { endedCase } from '@domain/cases/decisions/looked-again'
import { caseWords } from '@domain/cases/enforcement-case'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofCase, write, type Handled } from './deciding'

/** After the re-inspection nothing is left to do. */
export const endCase = command({
  action: 'case.handle',
  input: object({ ...ofCase, words: caseWords }),

  async run(asked): Promise<Handled> {
    const { found, deciding } = await inHand(asked)
    return write(asked.work, found, endedCase(found, asked.input.words, deciding))
  },
})
