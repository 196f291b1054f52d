import { toWrittenRow, WRITTEN_FIELDS, type WrittenRow } from '@domain/articles/row'
import { articleStatus } from '@domain/articles/status'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'

/** One's own county's, whatever became of them, the latest first; or of one status. */
export const listWritten = query({
  action: 'article.write',
  input: paging.extend({ status: articleStatus.optional() }),

  async run({ input, actor, store }): Promise<Listed<WrittenRow>> {
    const where = { county: actor.county, ...(input.status && { status: input.status }) }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'articles', { where, ...order, fields: WRITTEN_FIELDS }, toWrittenRow)
  },
})
