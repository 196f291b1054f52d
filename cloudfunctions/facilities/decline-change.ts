import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { mayDecide, refuseDecided } from '@domain/registry/changing'
import { reason, type ChangeStatus } from '@domain/registry/change'
import { tellDecided } from '@domain/registry/tellings'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** What counted at once stays; only what waited is not registered. */
export const declineChange = command({
  action: 'change.decide',
  input: object({ requestId: id, changeId: id, reason }),

  async run({ input, actor, now, work }): Promise<{ status: ChangeStatus }> {
    const change = await findCovered(work, actor, 'changes', input.changeId)
    if (!mayDecide(actor, change)) throw problem('notAllowed')
    refuseDecided(change)
    const decided = {
      status: 'declined',
      reason: input.reason,
      ...{ decidedBy: actor._id, decidedByName: actor.name, decidedAt: now },
    } as const
    work.change('changes', change, decided, {
      what: 'change.declined',
      tell: [tellDecided({ ...change, ...decided })],
    })
    return { status: decided.status }
  },
})
