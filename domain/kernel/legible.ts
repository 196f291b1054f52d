// Words as they were written, but for what nobody sees: control characters, which files cannot hold, and marks that turn the
// words after them around or hide between letters, so that a list or a search would show something else.

import { string } from './z'

/** Lines and their beginnings stay. */
export const legible = (words: string): string =>
  words
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Co}\uFFFE\uFFFF]/gu, '')

/** What a stranger may type, without spaces around it. */
export const strangersWords = () => string().overwrite(legible).trim()
