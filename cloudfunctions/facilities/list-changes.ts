import { area, type Area } from '@domain/kernel/areas'
import type { Person } from '@domain/people/person'
import { changeStatus } from '@domain/registry/change'
import { toChangeRow, type ChangeRow } from '@domain/registry/row'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Newest first: a coordinator's own, the area's for everybody else and where one is asked for. */
export const listChanges = query({
  action: 'change.read',
  input: paging.extend({ status: changeStatus.optional(), area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<ChangeRow>> {
    const where = { ...whose(actor, input.area), ...(input.status && { status: input.status }) }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'changes', { where, ...order }, toChangeRow)
  },
})

const whose = (actor: Person, asked: Area | undefined): Record<string, string> =>
  actor.role === 'coordinator' && !asked ? { proposedBy: actor._id } : scopeOf(actor, asked)
