import { reinspectionOrdered } from '@domain/cases/decisions/looked-again'
import { command } from '../kernel/use-case'
import { inHand, ofCase, write, type Handled } from './deciding'
import { orderReinspectionAfter, reinspectionAsked } from './reinspecting'

/** Somebody is to look again after the closing, or once more. */
export const reinspectCase = command({
  action: 'case.handle',
  input: reinspectionAsked.extend(ofCase),

  async run(asked): Promise<Handled> {
    const { found, deciding } = await inHand(asked)
    const { asked: questions, note, dueOn } = asked.input
    const visit = await orderReinspectionAfter(asked, found, { asked: questions, note, dueOn })
    return write(asked.work, found, reinspectionOrdered(found, visit, deciding))
  },
})
