import { id } from '@domain/kernel/ids'
import { sealedBox } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { refuseMessage } from '@domain/tip-offs/informant-acts'
import { messageWords, withMessage } from '@domain/tip-offs/messages'
import { tellMessage } from '@domain/tip-offs/tellings'
import { command } from '../kernel/use-case'
import { findByReceipt, mainOf, tipBehind } from '../kernel/by-receipt'

/** By the informant, to whoever has the tip; of one that was joined, to whoever has the other. */
export const writeMessage = command({
  action: 'informant',
  input: object({ requestId: id, receipt: sealedBox, words: messageWords }),

  before: ({ input, ...asking }) => findByReceipt(asking, input.receipt),

  async run({ input, before, now, work }): Promise<{ at: Instant }> {
    const tip = await tipBehind(work, before)
    const main = await mainOf(work, tip)
    refuseMessage(main)
    const { requestId: _id, words } = input
    const tell = main.acceptedBy === undefined ? [] : [tellMessage(main, main.acceptedBy)]
    const changes = withMessage(tip, { _id, from: 'informant', words, at: now })
    work.change('tipOffs', tip, changes, { what: 'tipOff.written', tell })
    return { at: now }
  },
})
