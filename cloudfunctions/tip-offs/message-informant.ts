import { id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { written } from '@domain/tip-offs/decisions/answer'
import { messageWords } from '@domain/tip-offs/messages'
import { command } from '../kernel/use-case'
import { tipOfAgency } from './deciding'

/** It is read with the code, whenever the informant looks: nobody knows where to send it. */
export const messageInformant = command({
  action: 'tipOff.decide',
  input: object({ requestId: id, tipOffId: id, words: messageWords }),

  async run({ input, actor, now, work }): Promise<{ at: Instant }> {
    const tip = await tipOfAgency(work, actor, input.tipOffId)
    const { requestId: _id, words } = input
    const changes = written(tip, { _id, words }, { by: actor, at: now })
    work.change('tipOffs', tip, changes, { what: 'tipOff.messaged' })
    return { at: now }
  },
})
