import type { Id } from '@domain/kernel/ids'
import { say } from '../dialogs'
import type { Draft } from './draft'
import { kindOf } from './kinds'
import { drafts, outbox } from './phone-outbox'

/** A finished one back into the person's hands, and to the page where it is written; not while it is being sent. */
export async function goOnWriting(draft: Draft, open: (page: string) => void): Promise<void> {
  const { _id, state } = draft
  if (!outbox.reopen(_id)) {
    say('正在发送，请稍等')
    return
  }
  if (state.name === 'refused') await bringUpToDate(_id)
  open(kindOf(draft).pages.write(_id))
}

/** Where the cloud does not answer, it is gone on with as it was. */
async function bringUpToDate(id: Id): Promise<void> {
  const draft = drafts.find<never>(id)
  const latest = draft && (await kindOf(draft).latest?.(draft.content))
  const current = drafts.find<never>(id)
  if (latest && current?.state.name === 'open') drafts.change(id, latest(current.content))
}
