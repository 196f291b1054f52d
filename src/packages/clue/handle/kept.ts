// What an officer has begun to write for a decision stays on the phone until it is made or written anew.

import type { Severity } from '@domain/checklists/severity'
import type { Body, NoActionReason } from '@domain/clues/outcome'
import type { Id } from '@domain/kernel/ids'
import { useKept } from '../../../use-kept'
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

export const useWritten = (clueId: Id, way: WayName) => useKept(`handling/${clueId}/${way}`, EMPTY)

export type Writing = ReturnType<typeof useWritten>
