import type { Letter } from '@domain/cases/letter'
import { id } from '@domain/kernel/ids'
import { without } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { query } from '../kernel/use-case'
import { findLetter } from './find-letter'

export interface ShownLetter {
  letter: Omit<Letter, 'trail' | 'listKey'>
  may: { handle: boolean }
}

export const showLetter = query({
  action: 'letter.read',
  input: object({ letterId: id }),

  async run({ input, actor, store }): Promise<ShownLetter> {
    const found = await findLetter(store, actor, input.letterId)
    const handle = found.status === 'prepared' && mayDo(actor.role, 'letter.send')
    return { letter: without(found, ['trail', 'listKey']), may: { handle } }
  },
})
