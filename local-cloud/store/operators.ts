// mingo with all its operators, and ours where it has none or differs from MongoDB.

import { Context } from 'mingo'
import { Aggregator } from 'mingo/aggregator'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import { Query } from 'mingo/query'
import { refuse } from '../wire/errors'
import { geoOperators } from './geo/operators'
import { sortStage } from './sort-stage'
import type { Document, Filter } from './values'

type Operators = NonNullable<Parameters<typeof Context.init>[0]>

const known = {
  accumulator,
  expression,
  projection,
  window,
  query: { ...query, ...geoOperators },
} as unknown as Operators

const options = { context: contextWith({}), scriptEnabled: false }

function contextWith(more: Record<string, unknown>): Context {
  const stages = { ...pipeline, $sort: sortStage, ...more } as unknown as Operators['pipeline']
  return Context.init({ ...known, pipeline: stages! })
}

/** A filter made ready to decide about many documents. */
export function matcher(filter: Filter): (document: Document) => boolean {
  if (Object.keys(filter).length === 0) return () => true
  try {
    const compiled = new Query(filter, options)
    return (document) => compiled.test(document)
  } catch (error) {
    throw refuse.query((error as Error).message)
  }
}

/** Stages over documents; `more` are the stages that need the store. */
export function pipelineOver(
  documents: Document[],
  stages: Document[],
  more: Record<string, unknown> = {},
  variables: Document = {},
): Document[] {
  const context = Object.keys(more).length ? contextWith(more) : options.context
  return new Aggregator(stages, { ...options, context, variables }).run<Document>(documents)
}
