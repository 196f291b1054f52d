import type { Id } from '@domain/kernel/ids'
import { phoneNow } from '../../../clock'
import { drafts, outbox, sendWaiting } from '../../../outbox/phone-outbox'
import type { PatrolContent } from '../../../outbox/patrol-report'

/** Into the outbox, and from there at once where there is a network. A second tap finds it there and does nothing. */
export function submit(id: Id): void {
  const draft = drafts.find<PatrolContent>(id)
  if (draft?.state.name !== 'open') return
  const { content } = draft
  drafts.change(id, { ...content, report: { ...content.report, endedAt: phoneNow() } })
  outbox.finish(id)
  void sendWaiting(draft.personId, { atOnce: true })
}
