// Accepting and closing, so that a double tap, a lost answer or a colleague who was quicker does no harm.

import { useState } from 'react'
import { ANSWER_LETTERS, outcomeNames } from '@domain/clues/outcome'
import type { Id } from '@domain/kernel/ids'
import { agreed, say, tell } from '../../../dialogs'
import { callOnce } from '../../../once'
import { Refusal } from '../../../refusals'
import { topUp } from '../../../top-up'
import { isOvertaken } from '../../../use-acting'
import { useOneAtATime } from '../../../use-one-at-a-time'
import { lastDone, lastDoneInstead } from '../overtaken'
import type { AnswerInHand } from './answer-draft'
import { scrollToAnswer } from './scroll-to-answer'
import type { Shown, ShownClue } from './shown'

export interface Decision {
  busy: boolean
  accept: () => void
  arrive: () => void
  resume: () => void
  close: () => void
}

export function useDecision(
  clueId: Id,
  /** How many handlings the page shows. */
  seen: number,
  { draft, forget }: AnswerInHand,
  readAgain: () => Promise<Shown | undefined>,
): Decision {
  const [busy, setBusy] = useState(false)
  const once = useOneAtATime()

  async function act(does: () => Promise<unknown>, done: string): Promise<void> {
    setBusy(true)
    const failure = await does().then(() => say(done), asError)
    const shown = await readAgain()
    setBusy(false)
    if (failure) await explain(failure, shown?.clue, draft.words)
  }

  const on = { clueId, seen }
  const accept = () => act(() => callOnce('clues.accept', clueId, on), '已受理')
  const arrive = () => act(() => callOnce('clues.arriveAtScene', clueId, on), '已记录到达')
  const resume = () => act(() => callOnce('clues.resume', clueId, on), '已恢复计时')

  async function close(): Promise<void> {
    const { outcome } = draft
    const words = draft.words.trim()
    if (!outcome || words.length < ANSWER_LETTERS.least) {
      say(outcome ? '请写明处理情况，上报的人会看到' : '请先选处理结果')
      scrollToAnswer()
      return
    }
    const asked = `${outcomeNames[outcome]}。${words}\n\n上报的人会看到这些话。`
    if (!(await agreed('办结这条线索？', asked, '办结'))) return
    await act(async () => {
      await callOnce('clues.close', clueId, { ...on, outcome, words })
      forget()
    }, '已办结')
  }

  return {
    busy,
    accept: () => {
      topUp()
      once(accept)
    },
    arrive: () => once(arrive),
    resume: () => once(resume),
    close: () => once(close),
  }
}

const asError = (failure: unknown): Error =>
  failure instanceof Error ? failure : new Error(String(failure))

function explain(failure: Error, clue: ShownClue | undefined, words: string): Promise<void> {
  if (isOvertaken(failure) && clue)
    return tell('情况已有变化', words.trim() ? lastDoneInstead(clue) : lastDone(clue))
  const again = failure instanceof Refusal ? '' : '。稍后再点一次就行，不会重复办理，写好的话也还在'
  return tell('没有办成', failure.message + again)
}
