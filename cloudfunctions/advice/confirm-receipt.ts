import { tellReceived } from '@domain/advice/tellings'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { byCode, findByCode } from './by-code'

/** Once: whoever confirms again is told when it was. */
export const confirmReceipt = command({
  action: 'anyone',
  input: object({ requestId: id, ...byCode }),

  async run({ input, actor, now, work }): Promise<{ receivedAt: string }> {
    const advice = await findByCode(work, actor, input)
    if (advice.receivedAt) return { receivedAt: advice.receivedAt }
    const tell = [tellReceived(advice)]
    work.change('advice', advice, { receivedAt: now }, { what: 'advice.received', tell })
    return { receivedAt: now }
  },
})
