import { ANSWER_LETTERS, helpWords } from '@domain/assistance/assistance'
import type { AssistanceWritten } from '../../outbox/kinds/assistance-written'

/** What still keeps an answer from being sent, in words, by the rules that the cloud will apply. */
export function faultOf({ given, words, kind, count }: AssistanceWritten): string | undefined {
  if (given && kind === 'count' && count === undefined) return '请填清点的数'
  if (helpWords.safeParse(words).success) return undefined
  if (words.trim().length > ANSWER_LETTERS.most) return `最多写 ${ANSWER_LETTERS.most} 个字`
  return given ? '请写一写情况' : '请写明为什么办不了'
}
