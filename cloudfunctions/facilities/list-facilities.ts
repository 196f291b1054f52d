import { searchable } from '@domain/facilities/name'
import { toFacilityRow, type FacilityRow } from '@domain/facilities/row'
import { area } from '@domain/kernel/areas'
import { string } from '@domain/kernel/z'
import type { Facility } from '@domain/facilities/facility'
import { beginningWith } from '../kernel/beginning-with'
import { pageFrom, pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

/** A search shows no more than this: more letters find it sooner. */
const SEARCHED_ROWS = 60

/** The registry by name; with `search`, some of those whose name has that part. */
export const listFacilities = query({
  action: 'facility.read',
  input: paging.extend({ area: area.optional(), search: string().trim().max(30).optional() }),

  async run({ input, actor, store }): Promise<Listed<FacilityRow>> {
    const scope = scopeOf(actor, input.area)
    const part = searchable(input.search ?? '')
    if (part !== '') return search(store, { ...scope, nameParts: beginningWith(part) }, input.after)
    const order = { key: 'nameKey', direction: 'asc', after: input.after } as const
    return pageOf(store, 'facilities', { where: scope, ...order }, toFacilityRow)
  },
})

/** All are read for each page: the index that finds them does not know their order. */
async function search(
  store: Store,
  where: Record<string, unknown>,
  after = '',
): Promise<Listed<FacilityRow>> {
  const found = await store.list('facilities', { where, limit: SEARCHED_ROWS })
  const rest = found.filter(({ nameKey }) => nameKey > after).sort(byName)
  return pageFrom(rest, 'nameKey', toFacilityRow)
}

const byName = (one: Facility, other: Facility) => (one.nameKey < other.nameKey ? -1 : 1)
