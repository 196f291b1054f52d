import { opened } from '@domain/clues/escalation'
import { id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Somebody who was asked looks at it: until it is accepted or that takes too long, nobody else is asked. Answers when it was first opened. */
export const openClue = command({
  action: 'clue.accept',
  input: object({ requestId: id, clueId: id }),

  async run({ input, actor, now, work }): Promise<{ openedAt?: Instant }> {
    const clue = await findCovered(work, actor, 'clues', input.clueId)
    const county = await work.find('counties', clue.county)
    const changes = opened(clue, actor._id, county ?? {}, now)
    if (changes) work.change('clues', clue, changes, { what: 'clue.opened' })
    const { openedAt } = changes ?? clue
    return openedAt ? { openedAt } : {}
  },
})
