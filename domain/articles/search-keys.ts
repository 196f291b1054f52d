// Finding an article by any part of its title, of a law it names, or of its keywords: every end is kept, and a part is the
// beginning of one, as facilities are found by their names.

import { nameParts, searchable } from '../facilities/name'
import type { ArticleContent } from './article'

const KEYS_AT_MOST = 200

export const searchKeys = ({
  title,
  laws,
  keywords,
}: Pick<ArticleContent, 'title' | 'laws' | 'keywords'>): string[] =>
  [...new Set([title, ...keywords, ...laws].flatMap((each) => nameParts(bare(each))))].slice(
    0,
    KEYS_AT_MOST,
  )

/** What is typed with spaces and marks between, the longest first: it finds the fewest. */
export const searchParts = (words: string): string[] =>
  words
    .split(/[\s\p{P}\p{S}]+/u)
    .map(bare)
    .filter((part) => part !== '')
    .sort((one, other) => other.length - one.length)

/** Whether all of them occur, each somewhere. */
export const findsAll = (keys: readonly string[], parts: readonly string[]): boolean =>
  parts.every((part) => keys.some((key) => key.startsWith(part)))

/** As somebody types it: without marks and brackets. */
export const bare = (words: string): string => searchable(words).replace(/[\p{P}\p{S}]/gu, '')
