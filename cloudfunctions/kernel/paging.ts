// Lists come a page at a time: twenty rows, and the key of the last where there are more.

import { object, string } from '@domain/kernel/z'
import { is } from './cloud'
import type { CollectionName, Collections } from './collections'
import type { Store } from './store'

export const PAGE_ROWS = 20

/** The list key of the last row that the caller has. */
export const paging = object({ after: string().max(200).optional() })

export interface Listed<Row> {
  rows: Row[]
  /** To be sent as `after` for the next page; absent on the last. */
  next?: string
}

/** One page of a collection in the order of its key; one row more is read to know whether there is a next page. */
export async function pageOf<Name extends CollectionName, Row>(
  store: Store,
  name: Name,
  {
    where,
    key,
    direction,
    after,
  }: {
    where: Record<string, unknown>
    key: keyof Collections[Name] & string
    direction: 'asc' | 'desc'
    after: string | undefined
  },
  toRow: (document: Collections[Name]) => Row,
): Promise<Listed<Row>> {
  const beyond =
    after === undefined ? {} : { [key]: direction === 'asc' ? is.gt(after) : is.lt(after) }
  const found = await store.list(name, {
    where: { ...where, ...beyond },
    order: { [key]: direction },
    limit: PAGE_ROWS + 1,
  })
  const shown = found.slice(0, PAGE_ROWS)
  const last = shown.at(-1)
  const more = found.length > PAGE_ROWS && last
  return { rows: shown.map(toRow), ...(more && { next: String(last[key]) }) }
}
