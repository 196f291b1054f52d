// $lookup that asks the store for what it needs, by index, instead of reading the other collection whole.

import type { Iterator } from 'mingo/lazy'
import { evalExpr } from 'mingo/core'
import { leading } from './leading'
import { reach, valueAt } from './paths'
import type { Source } from './source'
import { isPlainObject, type Document, type Filter, type Value } from './values'

interface Lookup {
  from: string
  as: string
  localField?: string
  foreignField?: string
  let?: Record<string, Value>
  pipeline?: Document[]
}
type Options = Parameters<typeof evalExpr>[2]

/** Runs the stages of a pipeline over documents, with the variables of its `let`. */
type Run = (documents: Document[], stages: Document[], variables: Document) => Document[]

export function lookupStage(source: Source, run: Run) {
  return (documents: Iterator, lookup: Lookup, options: Options): Iterator =>
    documents.map((document: Document) => ({
      ...document,
      [lookup.as]: joined({ source, run }, document, lookup, options),
    }))
}

function joined(
  { source, run }: { source: Source; run: Run },
  document: Document,
  lookup: Lookup,
  options: Options,
): Document[] {
  const variables = (lookup.let ? evalExpr(document, lookup.let, options) : {}) as Document
  const { question, rest } = leading(bound(lookup.pipeline ?? [], variables))
  const { rows } = source.find(lookup.from, {
    ...question,
    filter: { $and: [fieldFilter(document, lookup), question.filter] },
  })
  const found = rows.map((row) => row.document)
  return rest.length ? run(found, rest, variables) : found
}

function fieldFilter(document: Document, { localField, foreignField }: Lookup): Filter {
  if (!localField || !foreignField) return {}
  const { values } = reach(document, localField.split('.'))
  const scalars = values.map((value) => (typeof value === 'symbol' ? null : value))
  return { [foreignField]: scalars.length === 1 ? scalars[0] : { $in: scalars } }
}

/** The first $match with its `let` variables filled in; an $eq of a field becomes a filter an index can serve. */
function bound(pipeline: Document[], variables: Document): Document[] {
  const [first, ...others] = pipeline
  const match = first?.['$match']
  if (!isPlainObject(match) || !('$expr' in match)) return pipeline
  const { $expr, ...plain } = match
  const expression = filled($expr, variables)
  const equalities = equalitiesOf(expression)
  return [{ $match: { $and: [plain, ...equalities, { $expr: expression }] } }, ...others]
}

function filled(expression: Value, variables: Document): Value {
  if (typeof expression === 'string' && expression.startsWith('$$')) {
    return filledVariable(expression, variables)
  }
  if (Array.isArray(expression)) return expression.map((part) => filled(part, variables))
  if (!isPlainObject(expression) || '$literal' in expression) return expression
  return Object.fromEntries(
    Object.entries(expression).map(([key, part]) => [key, filled(part, variables)]),
  )
}

function filledVariable(expression: string, variables: Document): Value {
  const [name, ...path] = expression.slice(2).split('.')
  if (!Object.hasOwn(variables, name!)) return expression
  return { $literal: valueAt(variables[name!], path) ?? null }
}

function equalitiesOf(expression: Value): Filter[] {
  if (!isPlainObject(expression)) return []
  if (Array.isArray(expression['$and'])) return expression['$and'].flatMap(equalitiesOf)
  const sides = expression['$eq']
  if (!Array.isArray(sides)) return []
  const path = sides.find((side) => typeof side === 'string' && /^\$[^$]/.test(side)) as
    | string
    | undefined
  const literal = sides.find((side) => isPlainObject(side) && '$literal' in side) as
    | { $literal: Value }
    | undefined
  const usable = path !== undefined && isIndexable(literal?.$literal)
  return usable ? [{ [path.slice(1)]: literal!.$literal }] : []
}

/** $expr compares strictly; these equal in a filter exactly what they equal there, and more only inside arrays. */
function isIndexable(value: Value): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date
}
