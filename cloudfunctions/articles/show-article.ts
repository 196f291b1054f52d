import { articleContent, RELATED_AT_MOST, type Article } from '@domain/articles/article'
import type { ArticleContent } from '@domain/articles/article'
import { mayDoWith, mayWrite, type MayDoWithArticle } from '@domain/articles/handling'
import { ROW_FIELDS, toArticleRow, type ArticleRow } from '@domain/articles/row'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { is } from '../kernel/cloud'
import { showPhotos } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

const shown = [
  ...['_id', 'title', 'summary', 'topic', 'readers', 'laws', 'blocks', 'quiz', 'publisher'],
  ...['status', 'publishAt', 'publishedAt', 'withdrawnFor'],
] as const satisfies (keyof Article)[]

const contentFields = Object.keys(articleContent.shape) as (keyof ArticleContent)[]

export interface ShownArticle {
  article: Pick<
    Article,
    | '_id'
    | 'title'
    | 'summary'
    | 'topic'
    | 'readers'
    | 'laws'
    | 'blocks'
    | 'quiz'
    | 'publisher'
    | 'status'
    | 'publishAt'
    | 'publishedAt'
    | 'withdrawnFor'
  >
  /** The links of its pictures in their order, for ten minutes; empty where one is gone. */
  pictures: string[]
  related: ArticleRow[]
  /** For those who write it: what it is made of, and what may be done with it now. */
  writing?: { content: ArticleContent; revision: number; may: MayDoWithArticle }
}

/** One that is published, or that the caller writes; Problem notFound. */
export const showArticle = query({
  action: 'anyone',
  input: object({ articleId: id }),

  async run({ input, actor, store }): Promise<ShownArticle> {
    const found = await store.find('articles', input.articleId)
    const writes = found && actor && mayWrite(actor, found)
    if (!found || (found.status !== 'published' && !writes))
      throw problem('notFound', { what: '这篇文章' })

    const [related, photos] = await Promise.all([
      relatedTo(store, found),
      showPhotos(store, found._id, found.photos),
    ])
    const { revision } = found
    return {
      article: pick(found, shown),
      pictures: found.photos.map(({ fileId }) => photos[fileId]?.url ?? ''),
      related,
      ...(writes && {
        writing: { content: pick(found, contentFields), revision, may: mayDoWith(found) },
      }),
    }
  },
})

/** Those that were chosen, then the latest of the same topic. */
async function relatedTo(
  store: Store,
  { _id, topic, relatedIds }: Pick<Article, '_id' | 'topic' | 'relatedIds'>,
): Promise<ArticleRow[]> {
  const [chosen, latest] = await Promise.all([
    relatedIds.length === 0
      ? []
      : store.list('articles', {
          where: { _id: is.in(relatedIds) },
          limit: RELATED_AT_MOST,
          fields: ROW_FIELDS,
        }),
    store.list('articles', {
      where: { status: 'published', topic },
      order: { listKey: 'desc' },
      limit: RELATED_AT_MOST + 1,
      fields: ROW_FIELDS,
    }),
  ])
  const inOrder = relatedIds.flatMap((each) => chosen.find((one) => one._id === each) ?? [])
  const all = new Map([...inOrder, ...latest].map((each) => [each._id, each]))
  return [...all.values()]
    .filter((each) => each.status === 'published' && each._id !== _id)
    .slice(0, RELATED_AT_MOST)
    .map(toArticleRow)
}
