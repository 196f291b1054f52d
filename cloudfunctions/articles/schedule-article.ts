import { refuseStale, scheduled } from '@domain/articles/handling'
import { id } from '@domain/kernel/ids'
import { instant } from '@domain/kernel/time'
import { int, object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { findOwnArticle } from './find-own'

/** Published by the timer at that time, as it is now. */
export const scheduleArticle = command({
  action: 'article.write',
  input: object({ requestId: id, articleId: id, revision: int().min(1), publishAt: instant }),

  async run({ input, actor, now, work }): Promise<{ publishAt: string }> {
    const found = await findOwnArticle(work, actor, input.articleId)
    refuseStale(found, input.revision)
    const { publishAt } = input
    work.change('articles', found, scheduled(found, publishAt, now), { what: 'article.scheduled' })
    return { publishAt }
  },
})
