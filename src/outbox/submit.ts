import type { Id } from '@domain/kernel/ids'
import { tell } from '../dialogs'
import { hadRoom } from '../platform/had-room'
import { drafts, outbox, sendWaiting } from './phone-outbox'

/**
 * Into the outbox, with the last change to what was written, and from there at once where there is a network. A second tap
 * finds it there and does nothing; a phone that is full says so, and the draft stays as it was.
 */
export function submit<Content>(
  id: Id,
  last: (content: Content) => Content = (content) => content,
): void {
  const draft = drafts.find<Content>(id)
  if (draft?.state.name !== 'open') return
  const isFinished = hadRoom(() => {
    drafts.change(id, last(draft.content))
    outbox.finish(id)
  })
  if (isFinished) void sendWaiting(draft.personId, { atOnce: true })
  else void tell('手机存储空间满了', '还没有提交，写的都还在。请删掉一些不用的照片或应用，再提交')
}
