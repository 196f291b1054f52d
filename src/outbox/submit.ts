import type { Id } from '@domain/kernel/ids'
import { drafts, outbox, sendWaiting } from './phone-outbox'

/**
 * Into the outbox, with the last change to what was written, and from there at once where there is a network. A second tap
 * finds it there and does nothing.
 */
export function submit<Content>(
  id: Id,
  last: (content: Content) => Content = (content) => content,
): void {
  const draft = drafts.find<Content>(id)
  if (draft?.state.name !== 'open') return
  drafts.change(id, last(draft.content))
  outbox.finish(id)
  void sendWaiting(draft.personId, { atOnce: true })
}
