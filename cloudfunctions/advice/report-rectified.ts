import { rectificationPhotos, rectificationWords } from '@domain/advice/rectification'
import { tellRectified } from '@domain/advice/tellings'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { byCode, findByCode } from './by-code'
import { takeRectification, type TakenRectification } from './take-rectification'

/** By the operator, whose photos are uploaded below a folder with the advice's id. */
export const reportRectified = command({
  action: 'anyone',
  input: object({
    requestId: id,
    ...byCode,
    words: rectificationWords,
    photos: rectificationPhotos,
  }),

  async run({ input, actor, now, work }): Promise<TakenRectification> {
    const advice = await findByCode(work, actor, input)
    const { requestId: _id, words, photos } = input
    refuseForeignPhotos(photos, advice)
    return takeRectification(
      work,
      advice,
      { _id, words, photos, by: 'operator', at: now },
      (dueOn) => tellRectified(advice, dueOn),
    )
  },
})
