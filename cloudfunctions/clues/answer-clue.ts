import { answered, clueAnswer } from '@domain/clues/decisions/send-back'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { decidingOn, write, type Handled } from './deciding'

/** What was asked for, from whoever reported it, wherever the clue is by now. */
export const answerClue = command({
  action: 'clue.answer',
  input: object({ _id: id, clueId: id, ...clueAnswer.shape }),

  async run({ input, actor, now, work }): Promise<Handled> {
    const clue = await work.find('clues', input.clueId)
    if (clue?.reportedBy !== actor._id) throw problem('notFound', { what: '该线索' })
    refuseForeignPhotos(input.photos, actor)
    const deciding = await decidingOn(work, clue, actor, now)
    return write(work, clue, answered(clue, input, deciding))
  },
})
