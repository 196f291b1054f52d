import type { Action, DatabaseCloud } from '../cloud'
import { callOf, collectionName, filterOf } from './database-fields'

export const calculateDocument: Action<DatabaseCloud> = async (request, cloud) => {
  const filter = filterOf(request, cloud)
  return { data: { total: cloud.store.count(collectionName(request), filter, callOf(request)) } }
}
