import { ROW_FIELDS, toArticleRow, type ArticleRow } from '@domain/articles/row'
import { bare } from '@domain/articles/search-keys'
import { reader, topic } from '@domain/articles/topics'
import { string } from '@domain/kernel/z'
import { beginningWith } from '../kernel/beginning-with'
import { pageFrom, pageOf, paging, type Listed } from '../kernel/paging'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

/** A search shows no more than this: more letters find it sooner. */
const SEARCHED_ROWS = 30

/** What is published, the latest first: for some readers, on a topic; or, with `search`, some of all that have that part. */
export const listArticles = query({
  action: 'anyone',
  input: paging.extend({
    readers: reader.optional(),
    topic: topic.optional(),
    search: string().trim().max(30).optional(),
  }),

  async run({ input, store }): Promise<Listed<ArticleRow>> {
    const part = bare(input.search ?? '')
    if (part !== '') return search(store, part, input.after)
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
async function search(store: Store, part: string, after = '~'): Promise<Listed<ArticleRow>> {
  const found = await store.list('articles', {
    where: { status: 'published', searchKeys: beginningWith(part) },
    limit: SEARCHED_ROWS,
    fields: ROW_FIELDS,
  })
  const rest = found.filter(({ listKey }) => listKey < after)
  const latestFirst = rest.sort((one, other) => (one.listKey > other.listKey ? -1 : 1))
  return pageFrom(latestFirst, 'listKey', toArticleRow)
}
