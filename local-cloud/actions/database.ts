import type { Action, DatabaseCloud } from '../cloud'
import { abortTransaction } from './database-abort-transaction'
import { addCollection } from './database-add-collection'
import { aggregateDocuments } from './database-aggregate-documents'
import { calculateDocument } from './database-calculate-document'
import { commitTransaction } from './database-commit-transaction'
import { getDocument } from './database-get-document'
import { insertDocument } from './database-insert-document'
import { modifyDocument } from './database-modify-document'
import { removeDocument } from './database-remove-document'
import { startTransaction } from './database-start-transaction'

export const databaseActions: Record<string, Action<DatabaseCloud>> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
}
