// Pipelines. What stands first and a query could say is asked of the store; mingo does the rest.

import { refuse } from '../wire/errors'
import { geoNear } from './geo/geo-near'
import type { Found, Question } from './find'
import { lookupStage } from './lookup'
import { pipelineOver } from './operators'
import type { Document, Filter, Sort } from './values'

/** What a pipeline may ask. */
export interface Source {
  find(collection: string, question: Question): Found
  count(collection: string, filter: Filter): number
  has2dsphere(collection: string, path: string): boolean
}

export function aggregate(source: Source, collection: string, stages: Document[]): Document[] {
  const [first] = stages
  if (first && '$geoNear' in first) {
    const near = geoNear(source, collection, first['$geoNear'] as Document)
    return run(source, near, stages.slice(1))
  }
  const { question, rest } = leading(stages)
  if (isCount(rest)) return counted(source.count(collection, question.filter), rest)
  const { rows } = source.find(collection, question)
  return run(
    source,
    rows.map(({ document }) => document),
    rest,
  )
}

/** Runs stages over documents at hand; also those of a $lookup's own pipeline. */
export function run(
  source: Source,
  documents: Document[],
  stages: Document[],
  variables?: Document,
): Document[] {
  try {
    return pipelineOver(documents, stages, { $lookup: lookupStage(source) }, variables)
  } catch (error) {
    if (error instanceof Error && error.constructor.name === 'MingoError') {
      throw refuse.query(error.message)
    }
    throw error
  }
}

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

function isCount(rest: Document[]): boolean {
  return rest.length === 1 && '$count' in rest[0]!
}

function counted(total: number, [stage]: Document[]): Document[] {
  return total ? [{ [stage!['$count'] as string]: total }] : []
}
