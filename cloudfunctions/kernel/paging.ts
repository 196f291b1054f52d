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

/** Where a page begins and, where the list is not shown to its end, before which key it stops. */
interface Asked<Document> {
  /** Or several, each of which is enough. */
  where: Record<string, unknown> | Record<string, unknown>[]
  key: keyof Document & string
  direction: 'asc' | 'desc'
  after: string | undefined
  until?: string
  /** Where documents are large: what a row is made of, and the key. */
  fields?: readonly (keyof Document & string)[]
}

/** One page of a collection in the order of its key. */
export async function pageOf<Name extends CollectionName, Row>(
  store: Store,
  name: Name,
  { where, key, direction, after, until, fields }: Asked<Collections[Name]>,
  toRow: (document: Collections[Name]) => Row,
): Promise<Listed<Row>> {
  const [beyond, before] = direction === 'asc' ? [is.gt, is.lt] : [is.lt, is.gt]
  const bounds = [
    ...(after === undefined ? [] : [beyond(after)]),
    ...(until === undefined ? [] : [before(until)]),
  ]
  const [first, second] = bounds
  const between = first && { [key]: second ? first.and(second) : first }
  const found = await store.list(name, {
    where: oneOf([where].flat().map((each) => ({ ...each, ...between }))),
    order: { [key]: direction },
    limit: PAGE_ROWS + 1,
    ...(fields && { fields }),
  })
  return pageFrom(found, key, toRow)
}

type Conditions = Record<string, unknown>

const oneOf = ([first = {}, ...others]: Conditions[]): Conditions =>
  others.length === 0 ? first : (is.or([first, ...others]) as unknown as Conditions)

/** The first rows of what was found; one row more tells that there is a next page. */
export function pageFrom<Document, Row>(
  found: readonly Document[],
  key: keyof Document & string,
  toRow: (document: Document) => Row,
): Listed<Row> {
  const shown = found.slice(0, PAGE_ROWS)
  const last = shown.at(-1)
  const more = found.length > PAGE_ROWS && last
  return { rows: shown.map(toRow), ...(more && { next: String(last[key]) }) }
}
