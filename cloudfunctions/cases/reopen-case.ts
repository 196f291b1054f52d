import { reopenedWithCase } from '@domain/cases/decisions/of-clues'
import { reopenedCase } from '@domain/cases/decisions/taken-back'
import { caseWords } from '@domain/cases/enforcement-case'
import { object } from '@domain/kernel/z'
import { holdBack } from '../kernel/hold-back'
import { reopenTogether } from '../kernel/merged-with'
import { command } from '../kernel/use-case'
import { cluesOf, writeClue } from './clues-of-case'
import { inHand, ofCase, write, type Handled } from './deciding'
import { countReopened } from './recurring'

/** It was not put right after all: its clues are in it again, it counts as closed no longer, and nobody reads its release. */
export const reopenCase = command({
  action: 'case.handle',
  input: object({ ...ofCase, words: caseWords }),

  async run(asked): Promise<Handled> {
    const { found, deciding } = await inHand(asked)
    const { input, work } = asked
    const { words } = input
    const changes = reopenedCase(found, words, deciding)
    for (const clue of await cluesOf(work, found, 'closed')) {
      await reopenTogether(work, clue, words)
      writeClue(work, clue, reopenedWithCase(clue, { caseId: found._id, words }, deciding))
    }
    await holdBack(work, { kind: 'case', sourceId: found._id }, { why: 'reopened', ...deciding })
    await countReopened(asked, found, deciding.rules)
    return write(work, found, changes)
  },
})
