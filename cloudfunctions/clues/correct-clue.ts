import { correctedClue, tellCorrected } from '@domain/clues/corrections'
import { MOST_CORRECTIONS } from '@domain/clues/correction'
import { reasonWords } from '@domain/clues/handling'
import { answerWords, found } from '@domain/clues/outcome'
import { id } from '@domain/kernel/ids'
import { int, object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { holdBack } from '../kernel/hold-back'
import { mergedWith } from '../kernel/merged-with'
import { command } from '../kernel/use-case'

/** Puts right how a clue ended, with the reason; what was said before stays beside it, and whoever reported it is told. */
export const correctClue = command({
  action: 'clue.close',
  input: object({
    ...{ requestId: id, clueId: id, words: answerWords, reason: reasonWords },
    outcome: found.optional(),
    correctedBefore: int().min(0).max(MOST_CORRECTIONS),
  }),

  async run({ input, actor, now, work }): Promise<{ correctedCount: number }> {
    const clue = await findCovered(work, actor, 'clues', input.clueId)
    const { changes, last, count } = correctedClue(clue, input, { actor, now })
    const tellOf = (each: typeof clue) => [tellCorrected({ ...each, ...changes }, last)]
    work.change('clues', clue, changes, { what: 'clue.corrected', tell: tellOf(clue) })
    for (const each of await mergedWith(work, clue))
      work.change('clues', each, changes, { what: 'clue.correctedAlong', tell: tellOf(each) })
    if (input.outcome && input.outcome !== clue.outcome)
      await holdBack(
        work,
        { kind: 'clue', sourceId: clue._id },
        { why: 'corrected', by: actor, at: now },
      )
    return { correctedCount: count }
  },
})
