import { handledPaper, paperHandling } from '@domain/clues/outgoing-paper'
import { id } from '@domain/kernel/ids'
import { command } from '../kernel/use-case'
import { findLetter } from './find-letter'

/** It was sent, and how; or it is not sent, and why. */
export const handleLetter = command({
  action: 'letter.send',
  input: paperHandling.extend({ requestId: id, letterId: id }),

  async run({ input, actor, now, work }): Promise<{ status: 'sent' | 'dropped' }> {
    const letter = await findLetter(work, actor, input.letterId)
    const handled = handledPaper(letter, input, { actor, now, called: '这份函告' })
    work.change('letters', letter, handled, { what: `letter.${input.status}` })
    return { status: input.status }
  },
})
