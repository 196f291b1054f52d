import { toAdviceRow, type AdviceRow } from '@domain/advice/row'
import { area } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import type { Person } from '@domain/people/person'
import { findCovered } from '../kernel/find-covered'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

const asked = paging.extend({ area: area.optional(), facilityId: id.optional() })

/** Newest first: a facility's, a coordinator's own, the area's for everybody else and where one is asked for. */
export const listAdvice = query({
  action: 'advice.read',
  input: asked,

  async run({ input, actor, store }): Promise<Listed<AdviceRow>> {
    const where = await whose(store, actor, input)
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'advice', { where, ...order }, toAdviceRow)
  },
})

async function whose(
  store: Store,
  actor: Person,
  { area: within, facilityId }: { area?: string | undefined; facilityId?: string | undefined },
): Promise<Record<string, string>> {
  if (facilityId) {
    await findCovered(store, actor, 'facilities', facilityId)
    return { facilityId }
  }
  const own = actor.role === 'coordinator' && !within
  return own ? { coordinatorId: actor._id } : scopeOf(actor, within)
}
