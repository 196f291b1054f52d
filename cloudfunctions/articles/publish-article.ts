import { published, refuseStale } from '@domain/articles/handling'
import { id } from '@domain/kernel/ids'
import { int, object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { findOwnArticle } from './find-own'

/** From now on anybody can read it. */
export const publishArticle = command({
  action: 'article.write',
  input: object({ requestId: id, articleId: id, revision: int().min(1) }),

  async run({ input, actor, now, work }): Promise<{ publishedAt: string }> {
    const found = await findOwnArticle(work, actor, input.articleId)
    refuseStale(found, input.revision)
    work.change('articles', found, published(found, now), { what: 'article.published' })
    return { publishedAt: now }
  },
})
