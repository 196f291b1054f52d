// A question for one id and nothing else: there is nothing to narrow and nothing to decide.

import type { Found, FoundRow, Question } from './find'

export function foundById(
  { filter, skip = 0, limit = Infinity }: Question,
  findById: (id: string) => FoundRow | undefined,
): Found | undefined {
  const { _id: id, ...more } = filter
  if (typeof id !== 'string' || Object.keys(more).length > 0) return undefined
  const row = findById(id)
  const rows = row && skip === 0 && limit > 0 ? [row] : []
  return { rows, examined: row ? 1 : 0, indexName: '_id_' }
}
