import { handlingWords, refuseHandled } from '@domain/clues/authority-notice'
import { id } from '@domain/kernel/ids'
import { enum as oneOf, object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** It was sent, and how; or it is not sent, and why. */
export const handleNotice = command({
  action: 'authorityNotice.send',
  input: object({
    requestId: id,
    noticeId: id,
    status: oneOf(['sent', 'dropped']),
    words: handlingWords,
  }),

  async run({ input, actor, now, work }): Promise<{ status: 'sent' | 'dropped' }> {
    const notice = await findCovered(work, actor, 'authorityNotices', input.noticeId)
    refuseHandled(notice)
    const { status, words } = input
    const handled = { handledBy: actor._id, handledByName: actor.name, handledAt: now }
    work.change(
      'authorityNotices',
      notice,
      { status, words, ...handled },
      { what: `authorityNotice.${status}` },
    )
    return { status }
  },
})
