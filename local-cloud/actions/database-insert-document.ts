import type { Action, DatabaseCloud } from '../cloud'
import { refuse } from '../wire/errors'
import { callOf, collectionName, objectFrom } from './database-fields'

/** One document or many in one call: all of them or none. */
export const insertDocument: Action<DatabaseCloud> = async (request, cloud) => {
  const { data } = request
  if (!Array.isArray(data)) throw refuse.parameterWrong('data must be an array')
  const documents = data.map((text) => objectFrom(text, cloud))
  const insertedIds = await cloud.store.insert(collectionName(request), documents, callOf(request))
  return { data: { insertedIds } }
}
