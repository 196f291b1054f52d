import { caseRecord, recorded } from '@domain/cases/decisions/recorded'
import { command } from '../kernel/use-case'
import { inHand, ofCase, write, type Handled } from './deciding'

/** What the enforcement system knows of it by now. */
export const recordCase = command({
  action: 'case.handle',
  input: caseRecord.extend(ofCase),

  async run(asked): Promise<Handled> {
    const { found, deciding } = await inHand(asked)
    const { number, openedOn, decidedOn, words } = asked.input
    const said = { number, openedOn, decidedOn, words }
    return write(asked.work, found, recorded(found, said, deciding))
  },
})
