import type { Action, DatabaseCloud } from '../cloud'

export const startTransaction: Action<DatabaseCloud> = async ({ invocationId }, { store }) => ({
  transactionId: store.begin(invocationId),
})
