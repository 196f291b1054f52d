// The platform keeps what a function answers in its log, for whoever keeps the environment. What nobody may read there is answered
// closed, for a key that the phone makes for this one question.

import { randomBytes } from 'node:crypto'
import { BOX_RANDOM_BYTES, sealBox, sealKey, type SealedBox } from '@domain/kernel/sealed-box'

export const answerKey = sealKey.shape.publicKey

export const closedAnswer = (publicKey: string, content: unknown): SealedBox =>
  sealBox(JSON.stringify(content), { id: 'phone', publicKey }, randomBytes(BOX_RANDOM_BYTES))
