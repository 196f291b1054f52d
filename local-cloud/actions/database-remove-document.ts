import type { Action, DatabaseCloud } from '../cloud'
import { callOf, collectionName, filterOf } from './database-fields'

export const removeDocument: Action<DatabaseCloud> = async (request, cloud) => {
  const choice = { filter: filterOf(request, cloud), multi: request['multi'] === true }
  const { count } = await cloud.store.remove(collectionName(request), choice, callOf(request))
  return { data: { deleted: count } }
}
