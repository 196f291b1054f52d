// What an officer has begun to write of a tip stays on the phone until it is done or written anew.

import type { Severity } from '@domain/checklists/severity'
import type { Id } from '@domain/kernel/ids'
import type { TipAct } from '@domain/tip-offs/acts'
import type { AnswerKind } from '@domain/tip-offs/answer'
import type { BeyondId } from '@domain/tip-offs/beyond'
import type { DeclineReason } from '@domain/tip-offs/decline-reasons'
import { useKept } from '../../../use-kept'

export interface Written {
  words: string
  reason?: DeclineReason
  beyond?: BeyondId | ''
  kind?: AnswerKind
  severity?: Severity
  coordinatorId?: Id
  intoId?: Id
}

const EMPTY: Written = { words: '' }

export const useWritten = (tipOffId: Id, act: TipAct) => useKept(`tip/${tipOffId}/${act}`, EMPTY)

export type Writing = ReturnType<typeof useWritten>
