import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { reason } from '@domain/outreach/outreach'
import { refuseCorrection } from '@domain/outreach/report'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Recorded by mistake, or by two: it counts no more and stays to be read. */
export const withdrawOutreach = command({
  action: 'outreach.record',
  input: object({ requestId: id, outreachId: id, reason }),

  async run({ input, actor, work }): Promise<{ status: 'withdrawn' }> {
    const found = await findCovered(work, actor, 'outreach', input.outreachId)
    refuseCorrection(actor, found)
    work.change(
      'outreach',
      found,
      { status: 'withdrawn', withdrawnFor: input.reason },
      { what: 'outreach.withdrawn' },
    )
    return { status: 'withdrawn' }
  },
})
