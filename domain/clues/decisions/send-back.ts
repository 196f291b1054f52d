// Back to whoever reported it, who answers with more: then it is reported again.

import { object, array, string, type infer as Infer } from '../../kernel/z'
import { photoRef } from '../../photos/photo'
import type { Clue } from '../clue'
import { tellAnswered, tellSentBack } from '../tellings'
import { decided, type Deciding, type Decision } from './decision'

/** What is asked for, as the coordinator reads it. */
export const askedWords = string().trim().min(4).max(200)

export const ANSWER_PHOTOS = 9

export const clueAnswer = object({
  words: string().trim().min(2).max(500),
  photos: array(photoRef).max(ANSWER_PHOTOS),
})
export type ClueAnswer = Infer<typeof clueAnswer>

export const sentBack = (clue: Clue, words: string, deciding: Deciding): Decision => ({
  changes: decided(clue, { said: { what: 'sentBack', words }, status: 'sentBack' }, deciding),
  tell: [tellSentBack(clue, words)],
})

export const answered = (
  clue: Clue,
  { words, photos }: ClueAnswer,
  deciding: Deciding,
): Decision => ({
  changes: decided(
    clue,
    {
      said: { what: 'answered', words, ...(photos.length > 0 && { photos }) },
      status: 'reported',
      changes: photos.length > 0 ? { sealAt: deciding.at } : {},
    },
    deciding,
  ),
  tell: [tellAnswered(clue, deciding.by.name, words)],
})
