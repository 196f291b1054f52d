// Help as it is being given: what is not said yet is empty.

import type { Assistance, AssistanceAnswer } from '@domain/assistance/assistance'
import type { Id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import type { PhotosAt } from '../outbox'
import type { PlaceWritten } from '../place-once'

export interface AssistanceWritten extends PlaceWritten {
  assistanceId: Id
  kind: Assistance['kind']
  asked: string
  /** Where, in words. */
  place: string
  askedByName: string
  startedAt: Instant
  endedAt: Instant
  /** Whether help could be given; the words say why it could not. */
  given: boolean
  words: string
  present: string
  count?: number | undefined
}

export const HELP = 'help'

export function assistanceAnswerOf(
  { _id, content }: { _id: Id; content: AssistanceWritten },
  photosAt: PhotosAt,
): AssistanceAnswer {
  const { assistanceId, kind, startedAt, endedAt, given, count, fix, fixMissing } = content
  const [words, present] = [content.words.trim(), content.present.trim()]
  return {
    ...{ _id, assistanceId, startedAt, endedAt, given, words, photos: photosAt(HELP) },
    ...(given && present !== '' && { present }),
    ...(given && kind === 'count' && count !== undefined && { count }),
    ...(fix ? { fix } : { fixMissing: fixMissing ?? '没有定位' }),
  }
}
