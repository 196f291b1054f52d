// What an officer has begun to write as the answer to a clue: it stays on the phone until the clue is closed or it is let go.

import { useState } from 'react'
import type { Found } from '@domain/clues/outcome'
import type { Id } from '@domain/kernel/ids'
import { hadRoom } from '../../../platform/had-room'
import { storage } from '../../../platform/storage'
import { profile } from '../../../session'

export interface AnswerDraft {
  outcome?: Found
  words: string
}

const EMPTY: AnswerDraft = { words: '' }
const keyOf = (clueId: Id) => `answer/${profile.get()?._id ?? ''}/${clueId}`

export function useAnswerDraft(clueId: Id) {
  const [draft, setDraft] = useState(() => (storage.read(keyOf(clueId)) ?? EMPTY) as AnswerDraft)
  const change = (changes: Partial<AnswerDraft>) => {
    const next = { ...draft, ...changes }
    // Where the phone is full it stays on the page; records of patrols come first.
    hadRoom(() => storage.write(keyOf(clueId), next))
    setDraft(next)
  }
  const forget = () => {
    storage.remove(keyOf(clueId))
    setDraft(EMPTY)
  }
  return { draft, change, forget }
}

export type AnswerInHand = ReturnType<typeof useAnswerDraft>
