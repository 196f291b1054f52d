// Reading what is stored: one document by its id, or a page by a declared index.

import { database } from './cloud'
import type { CollectionName, Collections } from './collections'

export interface Page {
  /** Conditions, with `is` from ./cloud for ranges. */
  where: Record<string, unknown>
  order?: Record<string, 'asc' | 'desc'>
  limit: number
  skip?: number
  /** Where documents are large: what is needed of them. */
  fields?: readonly string[]
}

export interface Store {
  find<Name extends CollectionName>(name: Name, id: string): Promise<Collections[Name] | undefined>
  list<Name extends CollectionName>(name: Name, page: Page): Promise<Collections[Name][]>
}

/** What a database and a transaction have in common. */
export type Source = Pick<typeof database, 'collection'>

/** The SDK's own types allow for callbacks. */
interface Read {
  data: unknown
}

export const readFrom = (source: Source): Store => ({
  async find(name, id) {
    const { data } = (await source.collection(name).doc(id).get()) as Read
    return (data ?? undefined) as never
  },
  async list(name, { where, order = {}, limit, skip = 0, fields }) {
    let query = source.collection(name).where(where)
    for (const [field, direction] of Object.entries(order)) query = query.orderBy(field, direction)
    if (skip > 0) query = query.skip(skip)
    if (fields) query = query.field(Object.fromEntries(fields.map((each) => [each, true])))
    const { data } = (await query.limit(limit).get()) as Read
    return data as never
  },
})

export const store = readFrom(database)
