import { adviceCode } from '@domain/advice/code'
import { seenByOperator, type AdviceSeen } from '@domain/advice/operator-view'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { query } from '../kernel/use-case'

export interface OpenedAdvice {
  advice: AdviceSeen
  /** Of what was reported as put right, by file id. */
  photos: Record<string, ShownPhoto>
}

/** Whoever has the code is taken for the operator, who signs in nowhere. */
export const openAdvice = query({
  action: 'anyone',
  input: object({ code: adviceCode }),

  async run({ input, store }): Promise<OpenedAdvice> {
    const [advice] = await store.list('advice', { where: { code: input.code }, limit: 1 })
    if (!advice) throw problem('adviceCodeUnknown')
    const photos = advice.rectifications.flatMap((each) => each.photos)
    return {
      advice: seenByOperator(advice),
      photos: await showPhotos(store, advice._id, photos),
    }
  },
})
