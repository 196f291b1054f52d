// 更正: what was said of an end before it was put right, by whom and why.

import { id } from '../kernel/ids'
import { instant } from '../kernel/time'
import { array, object, string, type infer as Infer } from '../kernel/z'
import { reasonWords } from './handling'
import { outcome } from './outcome'

export const correction = object({
  at: instant,
  by: id,
  byName: string(),
  reason: reasonWords,
  /** What was said until then; the outcome where it is another now. */
  outcomeBefore: outcome.optional(),
  wordsBefore: string(),
})
export type Correction = Infer<typeof correction>

export const MOST_CORRECTIONS = 20
export const corrections = array(correction).max(MOST_CORRECTIONS)
