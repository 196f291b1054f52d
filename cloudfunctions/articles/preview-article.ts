import { articleContent } from '@domain/articles/article'
import { PHOTOS_PER_ARTICLE } from '@domain/articles/blocks'
import { int } from '@domain/kernel/z'
import { query } from '../kernel/use-case'
import { readMarkdown, type ReadText } from './read-markdown'

/** How a text will look, and what of it readers will not see; nothing is stored. */
export const previewArticle = query({
  action: 'article.write',
  input: articleContent
    .pick({ text: true })
    .extend({ pictureCount: int().min(0).max(PHOTOS_PER_ARTICLE) }),

  run: async ({ input }): Promise<ReadText> => readMarkdown(input.text, input.pictureCount),
})
