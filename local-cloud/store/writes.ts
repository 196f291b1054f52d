// Insert, update and remove, wherever they land.

import { randomBytes } from 'node:crypto'
import { limits } from '../limits'
import { decodeStored } from '../wire/ejson'
import { refuse } from '../wire/errors'
import type { Collection } from './collection'
import type { FoundRow } from './find'
import { storable } from './storable'
import type { Target } from './target'
import { applyUpdate } from './update'
import type { Document, Filter, Modifier, Value } from './values'

export interface Touched {
  count: number
  examined: number
  indexName: string | null
}

export interface Modified extends Touched {
  upsertedId?: Value
}

/** Which documents a write is about. */
export interface Choice {
  filter: Filter
  multi: boolean
}

export function insertAll(target: Target, collection: Collection, documents: Document[]): Value[] {
  if (documents.length > limits.insertedTogether) throw refuse.parameterWrong('too many documents')
  return documents.map((document) => {
    const whole = '_id' in document ? document : { ...document, _id: newId() }
    checkId(whole['_id'])
    target.insert(collection, whole, storable(whole))
    return whole['_id']
  })
}

export function updateAll(
  target: Target,
  collection: Collection,
  choice: Choice,
  modifier: Modifier,
): Modified {
  if (!Object.values(modifier).some((paths) => Object.keys(paths).length)) {
    throw refuse.write("'$set' is empty. You must specify a field like so: {$set: {<field>: ...}}")
  }
  const { rows, ...reading } = chosen(target, collection, choice)
  let count = 0
  for (const before of rows) {
    const document = decodeStored(before.text)
    applyUpdate(document, modifier, choice.filter)
    if (rewrite(target, collection, before, document)) count++
  }
  return { count, ...reading }
}

/** Replaces the document with this id, or makes it. */
export function setOne(
  target: Target,
  collection: Collection,
  choice: Choice,
  content: Document,
): Modified {
  const { rows, ...reading } = chosen(target, collection, { ...choice, multi: false })
  const [before] = rows
  if (!before) {
    const _id = choice.filter['_id'] ?? newId()
    const document: Document = { _id, ...content }
    checkId(_id)
    target.insert(collection, document, storable(document))
    return { count: 0, upsertedId: _id, ...reading }
  }
  const document: Document = { _id: before.document['_id'], ...content }
  rewrite(target, collection, before, document)
  return { count: 1, ...reading }
}

export function removeAll(target: Target, collection: Collection, choice: Choice): Touched {
  const { rows, ...reading } = chosen(target, collection, choice)
  for (const row of rows) target.remove(collection, row)
  return { count: rows.length, ...reading }
}

function rewrite(
  target: Target,
  collection: Collection,
  before: FoundRow,
  after: Document,
): boolean {
  const text = storable(after)
  if (text === before.text) return false
  target.replace(collection, before, after, text)
  return true
}

function chosen(target: Target, collection: Collection, { filter, multi }: Choice) {
  const { rows, examined, indexName } = target.find(
    collection,
    multi ? { filter } : { filter, limit: 1 },
  )
  return { rows, examined, indexName }
}

export function newId(): string {
  return randomBytes(16).toString('hex')
}

function checkId(id: Value): void {
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw refuse.write("The '_id' value must be a string or a number")
  }
}
