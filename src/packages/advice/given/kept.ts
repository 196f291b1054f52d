// What an operator has written and not reported yet stays on the phone, for this advice.

import { useState } from 'react'
import type { Id } from '@domain/kernel/ids'
import type { PhotoRef } from '@domain/photos/photo'
import { hadRoom } from '../../../platform/had-room'
import { storage } from '../../../platform/storage'

interface Kept {
  words: string
  photos: PhotoRef[]
  /** What an <Image> can show, for as long as the page lives. */
  shown: Record<string, string>
}

const NOTHING: Kept = { words: '', photos: [], shown: {} }
const keyOf = (adviceId: Id) => `rectified/${adviceId}`

export function useKept(adviceId: Id) {
  const [kept, setKept] = useState<Kept>(() => ({
    ...NOTHING,
    ...(storage.read(keyOf(adviceId)) as Partial<Kept> | undefined),
  }))
  const keep = (changed: (before: Kept) => Kept) =>
    setKept((before) => {
      const { shown, ...rest } = changed(before)
      hadRoom(() => storage.write(keyOf(adviceId), rest))
      return { shown, ...rest }
    })
  const forget = () => {
    storage.remove(keyOf(adviceId))
    setKept(NOTHING)
  }
  return { kept, keep, forget }
}
