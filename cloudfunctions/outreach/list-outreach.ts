import { area, type Area } from '@domain/kernel/areas'
import { boundsOf, month } from '@domain/kernel/months'
import { outreachKind } from '@domain/outreach/kinds'
import { toOutreachRow, type OutreachRow } from '@domain/outreach/row'
import type { Person } from '@domain/people/person'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Latest occasion first, of one month and one kind where asked: one's own for whoever records, the area's for others and where one is asked for. */
export const listOutreach = query({
  action: 'outreach.read',
  input: paging.extend({
    month: month.optional(),
    kind: outreachKind.optional(),
    area: area.optional(),
  }),

  async run({ input, actor, store }): Promise<Listed<OutreachRow>> {
    const where = { ...whose(actor, input.area), ...(input.kind && { kind: input.kind }) }
    const within = input.month === undefined ? undefined : boundsOf(input.month)
    return pageOf(
      store,
      'outreach',
      {
        where,
        ...{ key: 'listKey', direction: 'desc' },
        after: input.after ?? within?.before,
        ...(within && { until: within.from }),
      },
      toOutreachRow,
    )
  },
})

function whose(actor: Person, asked: Area | undefined): Record<string, string> {
  const own = actor.role === 'coordinator' || actor.role === 'reporter'
  return own && !asked ? { recordedBy: actor._id } : scopeOf(actor, asked)
}
