// Words and nothing else: no character that draws nothing or turns the line round, no bracket that could open markup.

import { legible } from '../kernel/legible'
import { string } from '../kernel/z'

const BRACKETS: Record<string, string> = { '<': '＜', '>': '＞' }

export const plainWords = (words: string): string =>
  legible(words).replace(/[<>]/g, (bracket) => BRACKETS[bracket] ?? '')

/** One line of them. */
export const plainLine = (least: number, most: number) =>
  string()
    .overwrite((words) => plainWords(words).replace(/\s+/g, ' ').trim())
    .min(least)
    .max(most)
