import type { Day } from '@domain/kernel/time'

/** What is written of one thing that is done with a case. */
export interface Written {
  words: string
  number?: string
  openedOn?: Day
  decidedOn?: Day
  officerIds?: string[]
}

export const BLANK: Written = { words: '' }
