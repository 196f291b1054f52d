import { area } from '@domain/kernel/areas'
import { pick } from '@domain/kernel/records'
import { unsentTooLongKey, type Backlog } from '@domain/people/backlog'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

const shown = ['_id', 'name', 'unsentCount', 'oldestAt', 'toldAt'] as const
export type BacklogRow = Pick<Backlog, (typeof shown)[number]>

/** People of one's area whose phones have kept records for too long, the longest first. */
export const listBacklogs = query({
  action: 'backlog.read',
  input: paging.extend({ area: area.optional() }),

  async run({ input, actor, now, store }): Promise<Listed<BacklogRow>> {
    const where = scopeOf(actor, input.area)
    const until = unsentTooLongKey(now)
    const order = { key: 'oldestKey', direction: 'asc', after: input.after, until } as const
    return pageOf(store, 'backlogs', { where, ...order }, (backlog) => pick(backlog, shown))
  },
})
