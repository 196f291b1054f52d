import { pick } from '../kernel/records'
import type { Article } from './article'

const shown = ['_id', 'title', 'summary', 'topic', 'readers', 'publisher', 'publishedAt'] as const

/** An article as a list shows it to a reader. */
export type ArticleRow = Pick<Article, (typeof shown)[number]>

/** As much of a document as a reader's list needs. */
export const ROW_FIELDS = [...shown, 'listKey', 'status'] as const

export const toArticleRow = (article: ArticleRow): ArticleRow => pick(article, shown)

const written = [
  '_id',
  'title',
  'topic',
  'status',
  'publishAt',
  'publishedAt',
  'writtenByName',
] as const

/** As a list shows it to those who write. */
export type WrittenRow = Pick<Article, (typeof written)[number]>

export const WRITTEN_FIELDS = [...written, 'listKey'] as const

export const toWrittenRow = (article: WrittenRow): WrittenRow => pick(article, written)
