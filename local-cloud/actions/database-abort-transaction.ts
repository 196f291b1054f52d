import type { Action, DatabaseCloud } from '../cloud'

export const abortTransaction: Action<DatabaseCloud> = async ({ transactionId }, { store }) => {
  store.abort(String(transactionId))
  return {}
}
