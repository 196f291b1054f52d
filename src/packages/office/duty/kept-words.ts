// What somebody has begun to write when handing over: it stays on the phone until it is sent.

import { useState } from 'react'
import { hadRoom } from '../../../platform/had-room'
import { storage } from '../../../platform/storage'
import { profile } from '../../../session'

const key = () => `hand-over/${profile.get()?._id ?? ''}`

export function useKeptWords(begun: string): [string, (words: string) => void] {
  const [words, setWords] = useState(() => (storage.read(key()) as string | undefined) ?? begun)
  const change = (typed: string) => {
    hadRoom(() => storage.write(key(), typed))
    setWords(typed)
  }
  return [words, change]
}

export const forgetWords = (): void => storage.remove(key())
