import { ROW_FIELDS, toArticleRow, type ArticleRow } from '@domain/articles/row'
import { findsAll, searchParts } from '@domain/articles/search-keys'
import { reader, topic } from '@domain/articles/topics'
import { string } from '@domain/kernel/z'
import { beginningWith } from '../kernel/beginning-with'
import { pageFrom, pageOf, paging, type Listed } from '../kernel/paging'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

/** A search shows no more than this: more letters find it sooner. */
const SEARCHED_ROWS = 30

/** What is published, the latest first: for some readers, on a topic; or, with `search`, some of those that have every part of it. */
export const listArticles = query({
  action: 'anyone',
  input: paging.extend({
    readers: reader.optional(),
    topic: topic.optional(),
    search: string().trim().max(30).optional(),
  }),

  async run({ input, store }): Promise<Listed<ArticleRow>> {
    const [first, ...others] = searchParts(input.search ?? '')
    if (first) return search(store, [first, ...others], input.after)
    const where = {
      status: 'published',
      ...(input.readers && { readers: input.readers }),
      ...(input.topic && { topic: input.topic }),
    }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'articles', { where, ...order, fields: ROW_FIELDS }, toArticleRow)
  },
})

/** All are read for each page: the index that finds them does not know their order. */
async function search(
  store: Store,
  [first, ...others]: readonly [string, ...string[]],
  after = '~',
): Promise<Listed<ArticleRow>> {
  const found = await store.list('articles', {
    where: { status: 'published', searchKeys: beginningWith(first) },
    limit: SEARCHED_ROWS,
    fields: [...ROW_FIELDS, 'searchKeys'],
  })
  const all = found.filter(({ searchKeys }) => findsAll(searchKeys, others))
  const rest = all.filter(({ listKey }) => listKey < after)
  const latestFirst = rest.sort((one, other) => (one.listKey > other.listKey ? -1 : 1))
  return pageFrom(latestFirst, 'listKey', toArticleRow)
}
