import { handledPaper, paperHandling } from '@domain/clues/outgoing-paper'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** It was sent, and how; or it is not sent, and why. */
export const handleNotice = command({
  action: 'authorityNotice.send',
  input: object({ requestId: id, noticeId: id, ...paperHandling.shape }),

  async run({ input, actor, now, work }): Promise<{ status: 'sent' | 'dropped' }> {
    const notice = await findCovered(work, actor, 'authorityNotices', input.noticeId)
    const handled = handledPaper(notice, input, { actor, now, called: '这份通报' })
    work.change('authorityNotices', notice, handled, { what: `authorityNotice.${input.status}` })
    return { status: input.status }
  },
})
