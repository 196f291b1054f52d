// What an officer has begun to write as the answer to a clue: it stays on the phone until the clue is closed or it is let go.

import { useState } from 'react'
import type { Outcome } from '@domain/clues/clue'
import type { Id } from '@domain/kernel/ids'
import { StorageFull } from '../../../platform/contracts'
import { storage } from '../../../platform/storage'
import { profile } from '../../../session'

export interface AnswerDraft {
  outcome?: Outcome
  words: string
}

const EMPTY: AnswerDraft = { words: '' }
const keyOf = (clueId: Id) => `answer/${profile.get()?._id ?? ''}/${clueId}`

function write(clueId: Id, draft: AnswerDraft): void {
  try {
    storage.write(keyOf(clueId), draft)
  } catch (failure) {
    // It stays on the page; records of patrols come first where the phone is full.
    if (!(failure instanceof StorageFull)) throw failure
  }
}

export function useAnswerDraft(clueId: Id) {
  const [draft, setDraft] = useState(() => (storage.read(keyOf(clueId)) ?? EMPTY) as AnswerDraft)
  const change = (changes: Partial<AnswerDraft>) => {
    const next = { ...draft, ...changes }
    write(clueId, next)
    setDraft(next)
  }
  const forget = () => {
    storage.remove(keyOf(clueId))
    setDraft(EMPTY)
  }
  return { draft, change, forget }
}

export type AnswerInHand = ReturnType<typeof useAnswerDraft>
