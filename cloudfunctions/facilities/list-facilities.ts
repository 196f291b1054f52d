import { searchable } from '@domain/facilities/name'
import { toFacilityRow, type FacilityRow } from '@domain/facilities/row'
import { area } from '@domain/kernel/areas'
import { string } from '@domain/kernel/z'
import { database } from '../kernel/cloud'
import { PAGE_ROWS, pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** The registry by name; with `search`, the first of those whose name has that part. */
export const listFacilities = query({
  action: 'facility.read',
  input: paging.extend({ area: area.optional(), search: string().trim().max(30).optional() }),

  async run({ input, actor, store }): Promise<Listed<FacilityRow>> {
    const scope = scopeOf(actor, input.area)
    const part = searchable(input.search ?? '')
    if (part === '') {
      const order = { key: 'nameKey', direction: 'asc', after: input.after } as const
      return pageOf(store, 'facilities', { where: scope, ...order }, toFacilityRow)
    }
    const found = await store.list('facilities', {
      where: { ...scope, nameParts: beginningWith(part) },
      limit: PAGE_ROWS,
      skip: skipped(input.after),
    })
    const next = skipped(input.after) + PAGE_ROWS
    return {
      rows: found.map(toFacilityRow),
      ...(found.length === PAGE_ROWS && { next: String(next) }),
    }
  },
})

/** A search is paged by how many rows were shown: nobody turns many pages of one. */
const skipped = (after: string | undefined): number => {
  const count = Number(after ?? 0)
  return Number.isSafeInteger(count) && count > 0 ? Math.min(count, 400) : 0
}

const beginningWith = (part: string) =>
  database.RegExp({ regexp: `^${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, options: '' })
