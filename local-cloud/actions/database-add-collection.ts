import type { Action, DatabaseCloud } from '../cloud'
import { collectionName } from './database-fields'

export const addCollection: Action<DatabaseCloud> = async (request, { store }) => {
  store.addCollection(collectionName(request))
  return {}
}
