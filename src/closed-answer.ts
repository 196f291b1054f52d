import { openBox, publicKeyOf, SECRET_BYTES, wordsOfUtf8 } from '@domain/kernel/sealed-box'
import type { SealedBox } from '@domain/kernel/sealed-box'
import { randomBytes } from './platform/random'

interface AnswerKey {
  answerKey: string
  /** Undefined where it was closed for another. */
  open: <Content>(box: SealedBox) => Content | undefined
}

/** For one question, whose answer only this phone is to read. */
export async function anAnswerKey(): Promise<AnswerKey> {
  const secret = await randomBytes(SECRET_BYTES)
  return {
    answerKey: publicKeyOf(secret),
    open: <Content>(box: SealedBox) => {
      const opened = openBox(box, secret)
      return opened && (JSON.parse(wordsOfUtf8(opened)) as Content)
    },
  }
}
