import type { Action, DatabaseCloud } from '../cloud'

export const commitTransaction: Action<DatabaseCloud> = async ({ transactionId }, { store }) => {
  store.commit(String(transactionId))
  return {}
}
