import { say } from '../dialogs'
import { pageOf } from '../go'
import { askRegistry } from './ask-registry'
import type { Draft } from './draft'
import { outbox } from './phone-outbox'

/** A finished one back into the person's hands, and to the page where it is written; not while it is being sent. */
export async function goOnWriting(
  { _id, state }: Draft,
  open: (page: string) => void,
): Promise<void> {
  if (!outbox.reopen(_id)) {
    say('正在发送，请稍等')
    return
  }
  if (state.name === 'refused') await askRegistry(_id)
  open(pageOf.patrol(_id))
}
