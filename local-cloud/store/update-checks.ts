// What MongoDB refuses in an update where mingo would quietly do nothing or something else.

import { encode } from '../wire/ejson'
import { refuse } from '../wire/errors'
import { own } from './paths'
import { isPlainObject, typeName, type Document, type Modifier, type Value } from './values'

interface Change {
  operator: string
  path: string
  operand: Value
  current: Value
  document: Document
}

const KNOWN = new Set(
  '$set $unset $inc $mul $min $max $rename $bit $push $pop $pull $pullAll $addToSet'.split(' '),
)
const CREATING = new Set(['$set', '$inc', '$mul', '$min', '$max', '$push', '$addToSet', '$bit'])

const checks: Record<string, (change: Change) => void> = {
  $inc: (change) => checkNumeric(change, 'increment'),
  $mul: (change) => checkNumeric(change, 'multiply'),
  $push: checkPush,
  $addToSet: ({ path, current }) => {
    if (isOther(current)) {
      const type = typeName(current)
      throw refuse.write(
        `Cannot apply $addToSet to non-array field. Field named '${leaf(path)}' has non-array type ${type}`,
      )
    }
  },
  $pop: ({ path, current }) => {
    if (isOther(current)) {
      const type = typeName(current)
      throw refuse.write(`Path '${path}' contains an element of non-array type '${type}'`)
    }
  },
  $pull: checkPull,
  $pullAll: checkPull,
}

export function checkUpdate(document: Document, modifier: Modifier): void {
  const paths: string[] = []
  for (const [operator, changes] of Object.entries(modifier)) {
    if (!KNOWN.has(operator)) throw refuse.write(`Unknown modifier: ${operator}`)
    for (const [path, operand] of Object.entries(changes)) {
      checkPath(path, paths)
      if (operator === '$rename') checkPath(String(operand), paths)
      checkOne(operator, path, operand, document)
    }
  }
}

function checkPath(path: string, earlier: string[]): void {
  if (path === '_id' || path.startsWith('_id.')) {
    throw refuse.write(
      `Performing an update on the path '${path}' would modify the immutable field '_id'`,
    )
  }
  if (path.split('.').some((segment) => segment === '')) {
    throw refuse.write(
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    )
  }
  const clash = earlier.find(
    (other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`),
  )
  if (clash) throw refuse.write(`Updating the path '${path}' would create a conflict at '${clash}'`)
  earlier.push(path)
}

function checkOne(operator: string, path: string, operand: Value, document: Document): void {
  const segments = path.split('.')
  if (segments.some((segment) => segment.startsWith('$'))) return
  const current = walk(document, segments, CREATING.has(operator))
  checks[operator]?.({ operator, path, operand, current, document })
}

/** What lies at the path; refuses a way through a scalar when something would be created there. */
function walk(document: Document, segments: string[], creating: boolean): Value {
  let value: Value = document
  let name = ''
  for (const segment of segments) {
    if (value === undefined) return undefined
    const next = inside(value, segment)
    if (next === null && creating) {
      throw refuse.write(`Cannot create field '${segment}' in element {${name}: ${encode(value)}}`)
    }
    if (next === null) return undefined
    value = next.value
    name = segment
  }
  return value
}

/** Null where nothing can be inside: in a scalar, in null, in an array by a name. */
function inside(value: Value, segment: string): { value: Value } | null {
  if (isPlainObject(value)) return { value: own(value, segment) }
  if (Array.isArray(value) && /^\d+$/.test(segment))
    return { value: value[Number(segment)] as Value }
  return null
}

function checkNumeric({ operator, path, operand, current, document }: Change, verb: string): void {
  if (typeof operand !== 'number') {
    throw refuse.write(`Cannot ${verb} with non-numeric argument: {${path}: ${encode(operand)}}`)
  }
  if (current === undefined || typeof current === 'number') return
  throw refuse.write(
    `Cannot apply ${operator} to a value of non-numeric type. {_id: ${encode(document['_id'])}} has the field '${leaf(path)}' of non-numeric type ${typeName(current)}`,
  )
}

function checkPush({ path, current, document }: Change): void {
  if (!isOther(current)) return
  throw refuse.write(
    `The field '${path}' must be an array but is of type ${typeName(current)} in document {_id: ${encode(document['_id'])}}`,
  )
}

function checkPull({ operator, current }: Change): void {
  if (isOther(current)) throw refuse.write(`Cannot apply ${operator} to a non-array value`)
}

function isOther(current: Value): boolean {
  return current !== undefined && !Array.isArray(current)
}

function leaf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
