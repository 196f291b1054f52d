// What the agency says to the informant: messages on the way, and the answer at the end.

import type { Id } from '../../kernel/ids'
import { problem } from '../../kernel/problems'
import type { AnswerKind } from '../answer'
import { endedAt } from '../ending'
import { withMessage } from '../messages'
import { isEnded } from '../status'
import type { TipOff } from '../tip-off'
import { movedTo, type Deciding, type TipChanges } from './deciding'

export const answered = (
  tip: TipOff,
  { kind, words }: { kind: AnswerKind; words: string },
  { by, at, county }: Deciding,
): TipChanges => ({
  ...{ status: movedTo(tip, 'closed'), ...endedAt(tip, at, county) },
  answer: { kind, words, at, byName: by.name },
  askedAt: undefined,
})

/** Problems tipOver and messagesTooMany. */
export function written(
  tip: TipOff,
  { _id, words }: { _id: Id; words: string },
  { by, at }: Pick<Deciding, 'by' | 'at'>,
): TipChanges {
  if (isEnded(tip.status)) throw problem('tipOver')
  return withMessage(tip, { _id, from: 'agency', words, at, byName: by.name })
}
