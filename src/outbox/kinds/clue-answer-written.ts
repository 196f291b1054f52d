import type { Id } from '@domain/kernel/ids'

/** More of what was reported, as the officer asked for it. */
export interface ClueAnswerWritten {
  clueId: Id
  facilityName: string
  spokenMatter: string
  /** What the officer wrote. */
  asked: string
  words: string
}

export const CLUE_ANSWER = 'clueAnswer'
