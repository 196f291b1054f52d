import { withdrawalReason } from '@domain/articles/article'
import { withdrawn } from '@domain/articles/handling'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { findOwnArticle } from './find-own'

/** Readers see it no more; it stays with those who write, to be put right or left. */
export const withdrawArticle = command({
  action: 'article.write',
  input: object({ requestId: id, articleId: id, reason: withdrawalReason }),

  async run({ input, actor, now, work }): Promise<{ status: 'withdrawn' }> {
    const found = await findOwnArticle(work, actor, input.articleId)
    const changes = withdrawn(found, input.reason, now)
    work.change('articles', found, changes, { what: 'article.withdrawn' })
    return { status: 'withdrawn' }
  },
})
