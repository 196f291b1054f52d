import type { Facility } from '@domain/facilities/facility'
import { area } from '@domain/kernel/areas'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { isOfCentre } from '@domain/people/centre-staff'
import { scopeOf, scopeOfCentre } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Of each kind; a township has fewer. */
const MOST = 100
const kinds = ['school', 'kindergarten'] as const

export type SchoolRow = Pick<Facility, '_id' | 'name' | 'address'>

/** Where pupils are: a reporter's village, a centre's whole township; for whoever enters that some are ill; phones keep it for when there is no signal. */
export const listSchools = query({
  action: 'caseCount.enter',
  input: object({ area: area.optional() }),

  async run({ input, actor, store }): Promise<{ rows: SchoolRow[] }> {
    const lookIn = isOfCentre(actor, actor) ? scopeOfCentre : scopeOf
    const scope = lookIn(actor, input.area)
    const found = await Promise.all(
      kinds.map((kind) =>
        store.list('facilities', {
          where: { ...scope, kind },
          order: { nameKey: 'asc' },
          limit: MOST,
        }),
      ),
    )
    const open = found.flat().filter(({ status }) => status !== 'closed')
    return { rows: open.map((each) => pick(each, ['_id', 'name', 'address'])) }
  },
})
