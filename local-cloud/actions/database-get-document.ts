import type { Action, DatabaseCloud, WireRequest } from '../cloud'
import { limits } from '../limits'
import type { FoundRow } from '../store/find'
import { project } from '../store/project'
import type { Sort } from '../store/values'
import { encode } from '../wire/ejson'
import { callOf, collectionName, filterOf, objectFrom } from './database-fields'

export const getDocument: Action<DatabaseCloud> = async (request, cloud) => {
  const { queryType, order, projection } = request
  const skip = whole(request, 'offset', 0)
  const limit = Math.min(whole(request, 'limit', limits.found.byDefault), limits.found.atMost)
  const { rows } = cloud.store.find(
    collectionName(request),
    {
      filter: filterOf(request, cloud),
      sort: order ? (objectFrom(order, cloud) as Sort) : {},
      skip,
      limit,
    },
    callOf(request),
  )
  const list = projection ? projected(rows, objectFrom(projection, cloud)) : rows.map(textOf)
  return { data: queryType === 'DOC' ? { list, offset: skip } : { list, limit, offset: skip } }
}

function textOf({ text }: FoundRow): string {
  return text
}

function projected(rows: FoundRow[], projection: Record<string, unknown>): string[] {
  const documents = rows.map(({ document }) => document)
  return project(documents, projection).map(encode)
}

function whole(request: WireRequest, field: string, otherwise: number): number {
  const number = Number(request[field] ?? otherwise)
  return Number.isInteger(number) && number >= 0 ? number : otherwise
}
