// mingo's $sort tells missing from null and sorts arrays by their first element; MongoDB does neither.

import { Lazy, type Iterator } from 'mingo/lazy'
import { sortBy, sorter } from './sort'
import type { Document, Sort } from './values'

export function sortStage(documents: Iterator, sort: Sort): Iterator {
  const keyOf = sorter(sort)
  return documents.transform((all: Document[]) => Lazy(sortBy(all, keyOf)))
}
