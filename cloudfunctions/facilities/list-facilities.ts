import { searchable } from '@domain/facilities/name'
import { toFacilityRow, type FacilityRow } from '@domain/facilities/row'
import { area } from '@domain/kernel/areas'
import { string } from '@domain/kernel/z'
import { database } from '../kernel/cloud'
import { PAGE_ROWS, pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

/** A search shows no more than this, and is paged by how many were shown: more letters find it sooner. */
const SEARCHED_ROWS = 60

/** The registry by name; with `search`, the first of those whose name has that part. */
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

async function search(
  store: Store,
  where: Record<string, unknown>,
  after = '0',
): Promise<Listed<FacilityRow>> {
  const shown = /^\d{1,3}$/.test(after) ? Number(after) : SEARCHED_ROWS
  if (shown >= SEARCHED_ROWS) return { rows: [] }
  const found = await store.list('facilities', { where, limit: PAGE_ROWS + 1, skip: shown })
  const next = shown + PAGE_ROWS
  const more = found.length > PAGE_ROWS && next < SEARCHED_ROWS
  return {
    rows: found.slice(0, PAGE_ROWS).map(toFacilityRow),
    ...(more && { next: String(next) }),
  }
}

const beginningWith = (part: string) =>
  database.RegExp({ regexp: `^${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, options: '' })
