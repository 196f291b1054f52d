import { goneAlong, merged, mergedHere } from '@domain/clues/decisions/merge'
import { reasonWords } from '@domain/clues/handling'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'
import { inHand, ofClue, write, type Handled } from './deciding'
import { mergedWith, refuseTooMany } from '../kernel/merged-with'

/** Two that say the same are looked into as one; whatever was merged into the first goes along. */
export const mergeClue = command({
  action: 'clue.triage',
  input: object({ ...ofClue, intoId: id, words: reasonWords }),

  async run(asked): Promise<Handled> {
    const { input, actor, work } = asked
    const { clue, deciding } = await inHand(asked)
    const into = await findCovered(work, actor, 'clues', input.intoId)
    const merging = { into, words: input.words }
    const decision = merged(clue, merging, deciding)
    const along = await mergedWith(work, clue)
    refuseTooMany(along.length + (await mergedWith(work, into)).length + 1)

    const what = 'clue.mergedHere'
    work.change('clues', into, mergedHere(into, { clue, words: input.words }, deciding), { what })
    for (const each of along)
      work.change('clues', each, goneAlong(into), { what: 'clue.mergedAlong' })
    return write(work, clue, decision)
  },
})
