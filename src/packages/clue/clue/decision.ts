// Accepting and closing, so that a double tap, a lost answer or a colleague who was quicker does no harm.

import { useState } from 'react'
import { clueStatusNames, outcomeNames } from '@domain/clues/clue'
import type { Id } from '@domain/kernel/ids'
import { spokenInstant } from '@domain/kernel/time'
import { agreed, say, tell } from '../../../dialogs'
import { callOnce } from '../../../once'
import { isRefusal, Refusal } from '../../../refusals'
import type { AnswerInHand } from './answer-draft'
import type { Shown, ShownClue } from './shown'

export interface Decision {
  busy: boolean
  accept: () => void
  close: () => void
}

const SHORTEST_WORDS = 2

export function useDecision(
  clueId: Id,
  { draft, forget }: AnswerInHand,
  readAgain: () => Promise<Shown | undefined>,
): Decision {
  const [busy, setBusy] = useState(false)

  async function act(does: () => Promise<unknown>, done: string): Promise<void> {
    setBusy(true)
    try {
      await does()
      say(done)
      await readAgain()
    } catch (failure) {
      await explain(failure, readAgain)
    } finally {
      setBusy(false)
    }
  }

  const accept = () => void act(() => callOnce('clues.accept', clueId, { clueId }), '已受理')

  async function close(): Promise<void> {
    const { outcome } = draft
    const words = draft.words.trim()
    if (!outcome || words.length < SHORTEST_WORDS) {
      say(outcome ? '请写明处理情况，上报的人会看到' : '请先选处理结果')
      return
    }
    const asked = `${outcomeNames[outcome]}。${words}\n\n上报的人会看到这些话。办结后不能再改。`
    if (!(await agreed('办结这条线索？', asked, '办结'))) return
    await act(async () => {
      await callOnce('clues.close', clueId, { clueId, outcome, words })
      forget()
    }, '已办结')
  }

  return { busy, accept, close: () => void close() }
}

async function explain(failure: unknown, readAgain: () => Promise<Shown | undefined>) {
  if (isRefusal(failure, 'moveForbidden')) {
    const shown = await readAgain()
    if (shown) return tell('情况已有变化', whatHappened(shown.clue))
  }
  const reason = failure instanceof Error ? failure.message : String(failure)
  const kept =
    failure instanceof Refusal ? '' : '。您写的内容还在手机上，稍后再点一次就行，不会重复'
  return tell('没有办成', reason + kept)
}

function whatHappened(clue: ShownClue): string {
  const { acceptedByName, acceptedAt, closedByName, closedAt } = clue
  if (closedByName && closedAt)
    return `${closedByName}已在 ${spokenInstant(closedAt)} 办结这条线索。您写的内容没有提交，还在这一页上`
  if (acceptedByName && acceptedAt)
    return `${acceptedByName}已在 ${spokenInstant(acceptedAt)} 受理这条线索`
  return `现在是“${clueStatusNames[clue.status]}”`
}
