import { rectificationPhotos, rectificationWords } from '@domain/advice/rectification'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { takeRectification, type TakenRectification } from './take-rectification'

/** By a coordinator, for an operator who has told or shown it. */
export const rectify = command({
  action: 'advice.give',
  input: object({
    _id: id,
    adviceId: id,
    words: rectificationWords,
    photos: rectificationPhotos,
  }),

  async run({ input, actor, now, work }): Promise<TakenRectification> {
    const advice = await findCovered(work, actor, 'advice', input.adviceId)
    const { _id, words, photos } = input
    refuseForeignPhotos(photos, actor)
    const by = { by: 'coordinator', byName: actor.name } as const
    return takeRectification(work, advice, { _id, words, photos, ...by, at: now })
  },
})
