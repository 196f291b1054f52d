// What somebody has begun to write stays on the phone until it is done or let go.

import { useState } from 'react'
import { hadRoom } from './platform/had-room'
import { storage } from './platform/storage'
import { profile } from './session'

export interface Kept<Written> {
  written: Written
  change: (changes: Partial<Written>) => void
  forget: () => void
}

/** `about` says what is written of what, such as `closing/<id>`; it is this person's alone. */
export function useKept<Written extends object>(about: string, empty: Written): Kept<Written> {
  const key = `kept/${profile.get()?._id ?? ''}/${about}`
  const [written, setWritten] = useState(() => ({
    ...empty,
    ...(storage.read(key) as Partial<Written> | undefined),
  }))
  const change = (changes: Partial<Written>) => {
    const next = { ...written, ...changes }
    // Where the phone is full it stays on the page; records of patrols come first.
    hadRoom(() => storage.write(key, next))
    setWritten(next)
  }
  return { written, change, forget: () => storage.remove(key) }
}
