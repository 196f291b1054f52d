// What an informant and the agency write to each other, without a name on the informant's side.

import { id } from '../kernel/ids'
import { strangersWords } from '../kernel/legible'
import { problem } from '../kernel/problems'
import { instant, type Instant } from '../kernel/time'
import { enum as oneOf, object, string, type infer as Infer } from '../kernel/z'

export const MOST_MESSAGES = 40

export const messageWords = strangersWords().min(1).max(500)

export const tipMessage = object({
  _id: id,
  from: oneOf(['informant', 'agency']),
  words: messageWords,
  at: instant,
  /** Of whoever wrote for the agency; never told to the informant. */
  byName: string().optional(),
})
export type TipMessage = Infer<typeof tipMessage>

/** Problem messagesTooMany. */
export function withMessage(
  { messages = [] }: { messages?: TipMessage[] | undefined },
  message: TipMessage,
): { messages: TipMessage[]; askedAt: Instant | undefined } {
  if (messages.length >= MOST_MESSAGES) throw problem('messagesTooMany')
  return {
    messages: [...messages, message],
    askedAt: message.from === 'informant' ? message.at : undefined,
  }
}
