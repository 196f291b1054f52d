// How an answer may begin, for each outcome: in plain words, and for the officer to put right before it is sent.

import { concernOf } from '../clues/concerns'
import type { Outcome } from '../clues/outcome'
import type { AnswerKind } from './answer'
import type { TipOff } from './tip-off'

const kinds: Record<Outcome, AnswerKind> = {
  corrected: 'putRight',
  penalised: 'penalised',
  referred: 'referred',
  unfounded: 'unfounded',
  noAction: 'noAction',
}

/** What the informant is told where the clue came to this. */
export const answerKindOf = (outcome: Outcome): AnswerKind => kinds[outcome]

const whatWasDone: Record<AnswerKind, string> = {
  putRight: '我们到现场看了，情况属实，已经要求改正，现在改好了。',
  penalised: '我们到现场看了，情况属实，已经依法立案处罚。',
  referred: '经核实，这件事归别的部门管，我们已经移送过去，由那边接着办。',
  unfounded: '我们到现场看了，没有发现您说的情况。再看到请拍照、记下时间，再告诉我们。',
  noAction: '我们核实了情况，按照法律规定不作处理。',
  advised: '我们到现场看了，已经提出改正意见，会接着督促，改好为止。',
}

export const answerTemplate = (
  kind: AnswerKind,
  { concern, place }: Pick<TipOff, 'concern' | 'place'>,
): string =>
  `您反映的“${place}”${concernOf(concern).name}的事：${whatWasDone[kind]}谢谢您告诉我们。`
