import { addressee, type Addressee } from '@domain/cases/letter'
import { refuseHandled } from '@domain/clues/outgoing-paper'
import { id } from '@domain/kernel/ids'
import { command } from '../kernel/use-case'
import { findLetter } from './find-letter'

/** To whom it goes, before it is sent. */
export const addressLetter = command({
  action: 'letter.send',
  input: addressee.extend({ requestId: id, letterId: id }),

  async run({ input, actor, work }): Promise<Addressee> {
    const letter = await findLetter(work, actor, input.letterId)
    refuseHandled(letter, '这份函告')
    const { body, bodyName } = input
    work.change('letters', letter, { body, bodyName }, { what: 'letter.addressed' })
    return { body, ...(bodyName && { bodyName }) }
  },
})
