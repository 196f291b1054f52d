import { area, type Area } from '@domain/kernel/areas'
import type { Person } from '@domain/people/person'
import { toSampleRow, type SampleRow } from '@domain/samples/row'
import { sampleStatus } from '@domain/samples/sample'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Latest taken first, but of those that wait for something the longest waiting: a coordinator's own, the area's for others and where one is asked for. */
export const listSamples = query({
  action: 'sample.read',
  input: paging.extend({ status: sampleStatus.optional(), area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<SampleRow>> {
    const { status, after } = input
    const where = { ...whose(actor, input.area), ...(status && { status }) }
    const waits = status === 'taken' || status === 'handedOver'
    const order = { key: 'listKey', direction: waits ? 'asc' : 'desc', after } as const
    return pageOf(store, 'samples', { where, ...order }, toSampleRow)
  },
})

const whose = (actor: Person, asked: Area | undefined): Record<string, string> =>
  actor.role === 'coordinator' && !asked ? { takenBy: actor._id } : scopeOf(actor, asked)
