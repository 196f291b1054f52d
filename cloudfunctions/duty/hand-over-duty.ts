import { handOverOf, handOverWords, mayHandOver, tellHandOver } from '@domain/clues/duty-hand-over'
import { refuseUnfit } from '@domain/clues/routing'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { countyAsked } from '../kernel/scope'
import { command } from '../kernel/use-case'

/** Whoever goes off says what is open; whoever comes on is told. Who is on duty stays as the roster says. */
export const handOverDuty = command({
  action: 'duty.handOver',
  input: object({
    ...{ requestId: id, county: countyCode.optional() },
    ...{ toId: id, words: handOverWords },
  }),

  async run({ input, actor, now, work }): Promise<{ handOverId: string }> {
    const county = await work.find('counties', countyAsked(actor, input.county))
    if (!county) throw problem('notFound', { what: '该区县' })
    if (!mayHandOver(county, actor, now)) throw problem('notOnDuty')
    const to = await work.find('people', input.toId)
    refuseUnfit(to, county, county.area)

    const handOver = handOverOf({ ...input, to }, actor, now)
    work.change(
      'counties',
      county,
      { dutyHandOver: handOver },
      { what: 'county.dutyHandedOver', tell: [tellHandOver(handOver)] },
    )
    return { handOverId: handOver._id }
  },
})
