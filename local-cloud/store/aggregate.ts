// Pipelines. What stands first and a query could say is asked of the store; mingo does the rest.

import { refuse } from '../wire/errors'
import { geoNear } from './geo/geo-near'
import { leading } from './leading'
import { lookupStage } from './lookup'
import { pipelineOver } from './operators'
import type { Source } from './source'
import type { Document } from './values'

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

function run(
  source: Source,
  documents: Document[],
  stages: Document[],
  variables?: Document,
): Document[] {
  const $lookup = lookupStage(source, (found, inner, its) => run(source, found, inner, its))
  try {
    return pipelineOver(documents, stages, { $lookup }, variables)
  } catch (error) {
    if (error instanceof Error && error.constructor.name === 'MingoError') {
      throw refuse.query(error.message)
    }
    throw error
  }
}

function isCount(rest: Document[]): boolean {
  return rest.length === 1 && '$count' in rest[0]!
}

function counted(total: number, [stage]: Document[]): Document[] {
  return total ? [{ [stage!['$count'] as string]: total }] : []
}
