import type { Found, Question } from './find'
import type { Filter } from './values'

/** What a pipeline may ask. */
export interface Source {
  find(collection: string, question: Question): Found
  count(collection: string, filter: Filter): number
  has2dsphere(collection: string, path: string): boolean
}
