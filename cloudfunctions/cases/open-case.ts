import { takenIntoCase } from '@domain/cases/decisions/of-clues'
import { caseOpening, openedCase } from '@domain/cases/decisions/opened'
import { tellInCharge } from '@domain/cases/tellings'
import { problem } from '@domain/kernel/problems'
import { command } from '../kernel/use-case'
import { cluesChosen, writeClue } from './clues-of-case'
import { decidingIn } from './deciding'
import { inCharge } from './in-charge'

/** From clues of one place that officers have accepted; from then on the case carries their clock. */
export const openCase = command({
  action: 'case.handle',
  input: caseOpening,

  async run({ input, actor, now, work }): Promise<{ caseId: string }> {
    const clues = await cluesChosen(work, actor, input.clues)
    const [first] = clues
    if (!first) throw problem('notFound', { what: '该线索' })
    const deciding = await decidingIn(work, first.county, actor, now)
    const officers = await inCharge(work, input.officerIds, first)
    const opened = openedCase(input, { clues, officers }, deciding)
    for (const clue of clues) writeClue(work, clue, takenIntoCase(clue, opened._id, deciding))
    work.add('cases', opened, { what: 'case.opened', tell: tellInCharge(opened, actor._id) })
    return { caseId: opened._id }
  },
})
