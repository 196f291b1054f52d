// What an officer has begun to write for a decision stays on the phone until it is made or written anew.

import { useState } from 'react'
import type { Severity } from '@domain/checklists/severity'
import type { Body, NoActionReason } from '@domain/clues/outcome'
import type { Id } from '@domain/kernel/ids'
import { hadRoom } from '../../../platform/had-room'
import { storage } from '../../../platform/storage'
import { profile } from '../../../session'
import type { WayName } from './ways'

export interface Written {
  words: string
  officerId?: Id
  county?: string
  body?: Body
  /** What another body is called here. */
  name?: string
  intoId?: Id
  severity?: Severity
  reason?: NoActionReason
  partners: string[]
}

const EMPTY: Written = { words: '', partners: [] }

export function useWritten(clueId: Id, way: WayName) {
  const key = `handling/${profile.get()?._id ?? ''}/${clueId}/${way}`
  const [written, setWritten] = useState(() => (storage.read(key) ?? EMPTY) as Written)
  const change = (changes: Partial<Written>) => {
    const next = { ...written, ...changes }
    // Where the phone is full it stays on the page; records of patrols come first.
    hadRoom(() => storage.write(key, next))
    setWritten(next)
  }
  const forget = () => storage.remove(key)
  return { written, change, forget }
}

export type Writing = ReturnType<typeof useWritten>
