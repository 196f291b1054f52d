import { caseClosing, closedCase } from '@domain/cases/decisions/closed'
import { reinspectionOrdered } from '@domain/cases/decisions/looked-again'
import { closedWithCase } from '@domain/cases/decisions/of-clues'
import { command } from '../kernel/use-case'
import { endTogether } from '../kernel/merged-with'
import { cluesOf, writeClue } from './clues-of-case'
import { inHand, ofCase, write, type Handled } from './deciding'
import { countClosed } from './recurring'
import { orderReinspectionAfter, reinspectionAsked } from './reinspecting'

/** Its clues close with it and whoever reported them is told; a re-inspection may be ordered with it, of any specialty. */
export const closeCase = command({
  action: 'case.handle',
  input: caseClosing.extend({ ...ofCase, reinspection: reinspectionAsked.optional() }),

  async run(asked): Promise<Handled> {
    const { found, deciding } = await inHand(asked)
    const { input, work } = asked
    const { requestId: _r, caseId: _c, seen: _s, reinspection, ...said } = input
    const changes = closedCase(found, said, deciding)
    const closed = { ...found, ...changes }
    for (const clue of await cluesOf(work, found, 'caseOpened')) {
      const decision = closedWithCase(clue, said, deciding)
      await endTogether(work, clue, decision)
      writeClue(work, clue, decision)
    }
    await countClosed(asked, closed, deciding.rules)
    if (!reinspection) return write(work, found, changes)
    const visit = await orderReinspectionAfter(asked, closed, reinspection)
    const ordered = reinspectionOrdered({ ...closed, reinspection: undefined }, visit, deciding)
    return write(work, found, { ...changes, ...ordered })
  },
})
