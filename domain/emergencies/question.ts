// The shape of a question that is asked of an emergency.

import type { Clause } from '../guide/clause'

interface Asked {
  id: string
  words: string
  /** Wanted before the emergency counts as verified; it never keeps anybody from telling. */
  required: boolean
  /** What asks it; absent where we do. */
  clause?: Clause
}

export type Question = Asked &
  (
    | { kind: 'text' | 'count' | 'instant' }
    | { kind: 'choice' | 'choices'; options: Readonly<Record<string, string>> }
  )
