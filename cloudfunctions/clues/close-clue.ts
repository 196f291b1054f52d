import {
  closedQueueKey,
  answerWords,
  clueMachine,
  clueStatusNames,
  outcome,
  refuseChanged,
  type ClueStatus,
} from '@domain/clues/clue'
import { tellClosed } from '@domain/clues/tellings'
import { id } from '@domain/kernel/ids'
import { move } from '@domain/kernel/machine'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

export const closeClue = command({
  action: 'clue.close',
  input: object({ requestId: id, clueId: id, outcome, words: answerWords }),

  async run({ input, actor, now, work }): Promise<{ status: ClueStatus }> {
    const clue = await findCovered(work, actor, 'clues', input.clueId)
    refuseChanged(clue, 'closed')
    const status = move(clueMachine, clueStatusNames, clue.status, 'closed')

    const closed = { closedBy: actor._id, closedByName: actor.name, closedAt: now }
    const queueKey = closedQueueKey(clue)
    work.change(
      'clues',
      clue,
      { status, queueKey, ...closed, outcome: input.outcome, words: input.words },
      { what: 'clue.closed', tell: [tellClosed(clue, input.outcome, input.words)] },
    )
    return { status }
  },
})
