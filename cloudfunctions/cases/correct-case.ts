import { mayCorrectCase } from '@domain/cases/correcting'
import { corrected, tellCorrected } from '@domain/clues/corrections'
import { MOST_CORRECTIONS } from '@domain/clues/correction'
import { reasonWords } from '@domain/clues/handling'
import { answerWords } from '@domain/clues/outcome'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { int, object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'
import { cluesOf } from './clues-of-case'

/** Puts right what was said when a case was closed, with the reason; it is the answer to its clues too. */
export const correctCase = command({
  action: 'case.handle',
  input: object({
    ...{ requestId: id, caseId: id, words: answerWords, reason: reasonWords },
    correctedBefore: int().min(0).max(MOST_CORRECTIONS),
  }),

  async run({ input, actor, now, work }): Promise<{ correctedCount: number }> {
    const found = await findCovered(work, actor, 'cases', input.caseId)
    if (found.words === undefined)
      throw problem('moveForbidden', { from: '没有结案的案件', to: '更正' })
    if (!mayCorrectCase(actor, found)) throw problem('notAllowed')
    const said = { words: input.words, reason: input.reason }
    const { changes, count } = corrected(found, input, { actor, now })
    const { words, corrections } = changes
    work.change('cases', found, { words, corrections }, { what: 'case.corrected' })
    for (const clue of await cluesOf(work, found, 'closed')) {
      const correctedBefore = clue.corrections?.length ?? 0
      const along = corrected(clue, { ...said, correctedBefore }, { actor, now })
      const tell = [tellCorrected({ ...clue, ...along.changes }, along.last)]
      work.change('clues', clue, along.changes, { what: 'clue.corrected', tell })
    }
    return { correctedCount: count }
  },
})
