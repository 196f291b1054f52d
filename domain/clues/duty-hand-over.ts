// Handing over duty: whoever goes off writes what is open, whoever comes on says that it was read.

import { id } from '../kernel/ids'
import { instant } from '../kernel/time'
import { object, string, type infer as Infer } from '../kernel/z'

export const handOverWords = string().trim().min(2).max(500)

export const dutyHandOver = object({
  _id: id,
  fromId: id,
  fromName: string(),
  toId: id,
  toName: string(),
  words: handOverWords,
  at: instant,
  /** Absent until whoever comes on has read it. */
  confirmedAt: instant.optional(),
})
export type DutyHandOver = Infer<typeof dutyHandOver>
