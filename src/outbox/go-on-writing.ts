import { say } from '../dialogs'
import { pageOf } from '../go'
import type { Draft } from './draft'
import { outbox } from './phone-outbox'

/** A finished one back into the person's hands, and to the page where it is written; not while it is being sent. */
export function goOnWriting({ _id }: Draft, open: (page: string) => void): void {
  if (outbox.reopen(_id)) open(pageOf.patrol(_id))
  else say('正在发送，请稍等')
}
