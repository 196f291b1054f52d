import type { Action, DatabaseCloud } from '../cloud'
import type { Modifier } from '../store/values'
import { callOf, collectionName, filterOf, objectFrom } from './database-fields'

/** update() merges, set() replaces or makes. */
export const modifyDocument: Action<DatabaseCloud> = async (request, cloud) => {
  const { merge, multi } = request
  const name = collectionName(request)
  const choice = { filter: filterOf(request, cloud), multi: multi === true }
  const data = objectFrom(request['data'], cloud)
  const call = callOf(request)
  const { count, upsertedId } = merge
    ? await cloud.store.update(name, choice, data as Modifier, call)
    : await cloud.store.set(name, choice, data, call)
  return { data: { updated: count, ...(upsertedId !== undefined && { upsert_id: upsertedId }) } }
}
