import { clueMachine, clueStatusNames, refuseChanged, type ClueStatus } from '@domain/clues/clue'
import { tellAccepted } from '@domain/clues/tellings'
import { id } from '@domain/kernel/ids'
import { move } from '@domain/kernel/machine'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Who accepts it answers for it from then on, whoever it was given to. */
export const acceptClue = command({
  action: 'clue.accept',
  input: object({ requestId: id, clueId: id }),

  async run({ input, actor, now, work }): Promise<{ status: ClueStatus }> {
    const clue = await findCovered(work, actor, 'clues', input.clueId)
    refuseChanged(clue, 'accepted')
    const status = move(clueMachine, clueStatusNames, clue.status, 'accepted')

    const accepted = { acceptedBy: actor._id, acceptedByName: actor.name, acceptedAt: now }
    work.change(
      'clues',
      clue,
      { status, ...accepted, officerId: actor._id, openedAt: clue.openedAt ?? now },
      { what: 'clue.accepted', tell: [tellAccepted(clue, actor.name)] },
    )
    return { status }
  },
})
