// What the beginning of a pipeline asks that a query could ask as well.

import type { Question } from './find'
import type { Document, Filter, Sort } from './values'

/** The $match, $sort, $skip and $limit that stand first, in this order, as one question. */
export function leading(stages: Document[]): { question: Question; rest: Document[] } {
  const rest = [...stages]
  const filters: Filter[] = []
  while (rest[0] && '$match' in rest[0]) filters.push(take(rest, '$match') as Filter)
  const question: Question = { filter: filters.length > 1 ? { $and: filters } : (filters[0] ?? {}) }
  const sort = take(rest, '$sort') as Sort | undefined
  const skip = take(rest, '$skip') as number | undefined
  const limit = take(rest, '$limit') as number | undefined
  return {
    question: { ...question, ...defined({ sort, skip, limit }) },
    rest,
  }
}

/** Takes the first stage away if it is this one. */
function take(stages: Document[], name: string): unknown {
  return stages[0] && name in stages[0] ? stages.shift()![name] : undefined
}

function defined<T extends object>(fields: T): Partial<T> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as Partial<T>
}
