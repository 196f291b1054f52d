import { unmerged, unmergedHere } from '@domain/clues/decisions/merge'
import { refuseUnfit } from '@domain/clues/decisions/decision'
import { reasonWords } from '@domain/clues/handling'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'

/** Taken out of the clue that it was merged into, it is what it was. */
export const unmergeClue = command({
  action: 'clue.triage',
  input: object({ ...ofClue, words: reasonWords }),

  async run(asked): Promise<Handled> {
    const { input, work } = asked
    const { words } = input
    const { clue, deciding } = await inHand(asked)
    refuseUnfit(clue, 'unmerged')
    const into = await work.find('clues', clue.mergedInto ?? '')
    if (into) {
      const changes = unmergedHere(into, { clue, words }, deciding)
      work.change('clues', into, changes, { what: 'clue.unmergedHere' })
    }
    return write(work, clue, unmerged(clue, words, deciding))
  },
})
