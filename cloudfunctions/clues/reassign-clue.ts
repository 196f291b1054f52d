import { reassigned } from '@domain/clues/decisions/reassign'
import { reasonWords } from '@domain/clues/handling'
import { handlesClues } from '@domain/clues/routing'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { covers } from '@domain/people/permissions'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'

/** To another officer who is in service and whose area it is. */
export const reassignClue = command({
  action: 'clue.triage',
  input: object({ ...ofClue, officerId: id, words: reasonWords }),

  async run(asked): Promise<Handled> {
    const { input, work } = asked
    const { clue, deciding } = await inHand(asked)
    const officer = await work.find('people', input.officerId)
    if (!officer || officer.county !== clue.county || !handlesClues(officer))
      throw problem('notFound', { what: '这位执法人员' })
    if (!covers(officer, clue)) throw problem('officerElsewhere')
    return write(work, clue, reassigned(clue, { officer, words: input.words }, deciding))
  },
})
