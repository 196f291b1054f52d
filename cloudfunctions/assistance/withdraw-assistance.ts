import { withdrawn } from '@domain/assistance/answering'
import { withdrawalWords } from '@domain/assistance/assistance'
import { tellWithdrawn } from '@domain/assistance/tellings'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** The officer who asked, or a colleague, needs the help no more. */
export const withdrawAssistance = command({
  action: 'assistance.ask',
  input: object({ requestId: id, assistanceId: id, reason: withdrawalWords }),

  async run({ input, actor, now, work }): Promise<{ assistanceId: string }> {
    const assistance = await findCovered(work, actor, 'assistances', input.assistanceId)
    const changes = withdrawn(assistance, input.reason, { actor, now })
    work.change('assistances', assistance, changes, {
      what: 'assistance.withdrawn',
      tell: [tellWithdrawn(assistance, input.reason)],
    })
    return { assistanceId: assistance._id }
  },
})
