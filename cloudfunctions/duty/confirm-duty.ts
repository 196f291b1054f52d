import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { countyAsked } from '../kernel/scope'
import { command } from '../kernel/use-case'

/** Whoever comes on has read what is open. */
export const confirmDuty = command({
  action: 'duty.handOver',
  input: object({ requestId: id, county: countyCode.optional(), handOverId: id }),

  async run({ input, actor, now, work }): Promise<{ confirmedAt: Instant }> {
    const county = await work.find('counties', countyAsked(actor, input.county))
    const handOver = county?.dutyHandOver
    if (!handOver || handOver._id !== input.handOverId || handOver.toId !== actor._id)
      throw problem('notFound', { what: '这次交班' })
    if (handOver.confirmedAt) return { confirmedAt: handOver.confirmedAt }

    const confirmed = { ...handOver, confirmedAt: now }
    work.change('counties', county, { dutyHandOver: confirmed }, { what: 'county.dutyConfirmed' })
    return { confirmedAt: now }
  },
})
