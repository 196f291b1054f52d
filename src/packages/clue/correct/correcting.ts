// What is being put right stays on the phone until it is sent.

import { useState } from 'react'
import type { Found } from '@domain/clues/outcome'
import type { Id } from '@domain/kernel/ids'
import { callOnce } from '../../../once'
import { hadRoom } from '../../../platform/had-room'
import { storage } from '../../../platform/storage'
import { profile } from '../../../session'

export interface Written {
  words: string
  reason: string
  outcome?: Found | undefined
}

export function useCorrecting(id: Id, said: Omit<Written, 'reason'>) {
  const key = `correcting/${profile.get()?._id ?? ''}/${id}`
  const begun = (): Written => (storage.read(key) as Written | undefined) ?? { ...said, reason: '' }
  const [written, setWritten] = useState(begun)
  const change = (changes: Partial<Written>) => {
    const next = { ...written, ...changes }
    // Where the phone is full it stays on the page.
    hadRoom(() => storage.write(key, next))
    setWritten(next)
  }
  return { written, change, forget: () => storage.remove(key) }
}

export function sendCorrection(
  kind: 'clue' | 'case',
  id: Id,
  { words, reason, outcome, correctedBefore }: Written & { correctedBefore: number },
): Promise<unknown> {
  const said = { words: words.trim(), reason: reason.trim(), correctedBefore }
  if (kind === 'case') return callOnce('cases.correct', id, { ...said, caseId: id })
  return callOnce('clues.correct', id, { ...said, clueId: id, ...(outcome && { outcome }) })
}
