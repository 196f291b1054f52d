// Where a write lands: in the store itself, or in an open transaction.

import type { Collection } from './collection'
import type { Found, FoundRow, Question } from './find'
import type { Document, Value } from './values'

export interface Target {
  findById(collection: Collection, id: Value): FoundRow | undefined
  find(collection: Collection, question: Question): Found
  insert(collection: Collection, document: Document, text: string): void
  replace(collection: Collection, before: FoundRow, after: Document, text: string): void
  remove(collection: Collection, before: FoundRow): void
}
