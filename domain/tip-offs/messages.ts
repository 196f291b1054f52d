// What an informant and the agency write to each other, without a name on the informant's side.

import { id } from '../kernel/ids'
import { strangersWords } from '../kernel/legible'
import { problem } from '../kernel/problems'
import { addHours, instant, type Instant } from '../kernel/time'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { photoRef, type PhotoRef } from '../photos/photo'

export const MOST_MESSAGES = 40
export const PHOTOS_PER_MESSAGE = 3
/** In all messages to one tip. */
export const PHOTOS_WRITTEN = 9

export const messageWords = strangersWords().min(1).max(500)

export const messagePhotos = array(photoRef).min(1).max(PHOTOS_PER_MESSAGE)

export const tipMessage = object({
  _id: id,
  from: oneOf(['informant', 'agency']),
  words: messageWords,
  /** Of the informant; taken out of their hands as those of the tip. */
  photos: messagePhotos.optional(),
  at: instant,
  /** Of whoever wrote for the agency; never told to the informant. */
  byName: string().optional(),
})
export type TipMessage = Infer<typeof tipMessage>

export const photosWritten = (messages: readonly Pick<TipMessage, 'photos'>[] = []): PhotoRef[] =>
  messages.flatMap(({ photos = [] }) => photos)

const QUIET_HOURS = 24

/** Of what nobody has answered yet they are told once, and again a day later: whoever writes forty times does not ring forty times. */
export const isToBeTold = ({ askedAt }: { askedAt?: Instant | undefined }, now: Instant): boolean =>
  askedAt === undefined || addHours(askedAt, QUIET_HOURS) <= now

/** Problems messagesTooMany and messagePhotosTooMany. */
export function withMessage(
  { messages = [] }: { messages?: TipMessage[] | undefined },
  message: TipMessage,
): { messages: TipMessage[]; askedAt: Instant | undefined } {
  if (messages.length >= MOST_MESSAGES) throw problem('messagesTooMany')
  const left = PHOTOS_WRITTEN - photosWritten(messages).length
  if (photosWritten([message]).length > left)
    throw problem('messagePhotosTooMany', { left: `${left}` })
  return {
    messages: [...messages, message],
    askedAt: message.from === 'informant' ? message.at : undefined,
  }
}
