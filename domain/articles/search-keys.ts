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

/** As somebody types it: without marks and brackets. */
export const bare = (words: string): string => searchable(words).replace(/[\p{P}\p{S}]/gu, '')
