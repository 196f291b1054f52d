import { toNoticeRow, type NoticeRow } from '@domain/clues/notice-row'
import { paperStatus } from '@domain/clues/outgoing-paper'
import { area } from '@domain/kernel/areas'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Newest first. */
export const listNotices = query({
  action: 'authorityNotice.read',
  input: paging.extend({ status: paperStatus.optional(), area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<NoticeRow>> {
    const where = { ...scopeOf(actor, input.area), ...(input.status && { status: input.status }) }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'authorityNotices', { where, ...order }, toNoticeRow)
  },
})
