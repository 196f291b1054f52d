import type { AuthorityNotice } from '@domain/clues/authority-notice'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'

export interface ShownNotice {
  notice: Omit<AuthorityNotice, 'trail' | 'listKey'>
  may: { handle: boolean }
}

export const showNotice = query({
  action: 'authorityNotice.read',
  input: object({ noticeId: id }),

  async run({ input, actor, store }): Promise<ShownNotice> {
    const found = await findCovered(store, actor, 'authorityNotices', input.noticeId)
    const { trail: _trail, listKey: _listKey, ...notice } = found
    const handle = found.status === 'prepared' && mayDo(actor.role, 'authorityNotice.send')
    return { notice, may: { handle } }
  },
})
